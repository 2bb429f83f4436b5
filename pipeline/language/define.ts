import {citingUnspaced} from './citing-unspaced.ts'
import {citingWords} from './citing-words.ts'
import {conventionsOf} from './defaults/conventions.ts'
import {
  cldrFormat,
  cldrLetters,
  cldrMeasures,
  cldrMonths,
  cldrOrdinals,
  cldrScales,
  cldrWords,
} from './cldr-numbers.ts'
import {scriptPrint} from './defaults/print.ts'
import {typographyOf} from './defaults/typography.ts'
import {exemplarsOf as lettersOf} from './defaults/exemplars.ts'
import {everyMeasure} from './model/numbers.ts'
import {once} from './model/once.ts'
import type {
  Direction,
  Labels,
  Language,
  Meaning,
  Print,
  Spelling,
  Typography,
} from './model/types.ts'
import type {UnitOfMeasure, Numbers, Times} from './model/numbers.ts'
import {soleWordsOf} from './sole-words.ts'

/** What a file says of numbers; lists of months and measures are added to those of CLDR. */
export type OwnNumbers = Partial<Omit<Numbers, 'times'>> & {
  readonly times?: Partial<Times>
  /** true where the file's own words, months and measures are whole, and CLDR's are left out */
  readonly isWhole?: true
}

/** What a file says of labels; its ordinals are added to those of CLDR, and worked out when somebody reads a label in words. */
export type OwnLabels = Partial<Omit<Labels, 'ordinals'>> & {
  readonly ordinals?: () => Labels['ordinals']
}

/**
 * What one language's file says; all else follows from CLDR and from its script. The parts that are
 * large are functions: they are worked out when somebody first asks for them.
 */
export type Definition = {
  /** BCP 47 */
  readonly tag: string
  /** in English */
  readonly name: string
  readonly autonym: string
  /** ISO 15924 */
  readonly script: string
  /** letters that the language uses, as the body of a character class, where CLDR's do not suffice */
  readonly exemplars?: string
  /** letters of words at home in the language beside its alphabet: `éè` */
  readonly moreLetters?: string
  readonly numbers?: () => OwnNumbers
  readonly labels?: () => OwnLabels
  readonly typography?: Partial<Typography>
  readonly meaning?: () => Meaning
  readonly spelling?: () => Partial<Spelling>
  readonly print?: Partial<Print>
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])

/** The direction in which a script is written (ISO 15924). */
export function directionOf(script: string): Direction {
  return rightToLeft.has(script) ? 'rtl' : 'ltr'
}

const latin = 'abcdefghijklmnopqrstuvwxyz'

/** Letters of lists where a language names no others. */
const letters: Readonly<Record<string, string>> = {
  // Russian law leaves out ё, й, ъ, ы, ь.
  Cyrl: 'абвгдежзиклмнопрстуфхцчшщэюя',
  Grek: 'αβγδεζηθικλμνξοπρστυφχψω',
  Arab: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  Hebr: 'אבגדהוזחטיכלמנסעפצקרשת',
}

/** A language as a whole: what its file says, completed by CLDR and by the conventions of its script. */
export function define(definition: Definition): Language {
  const {tag, name, autonym, script} = definition
  const numbers = once(() => numbersOf(definition))
  const labels = once(() => labelsOf(definition))
  const meaning = once(() => definition.meaning?.())
  const spelling = once(() => ({
    prefixes: [],
    lookalikes: {},
    words: [],
    ...definition.spelling?.(),
  }))
  const exemplars = once(() => exemplarsOf(definition))
  return {
    tag,
    name,
    autonym,
    script,
    direction: directionOf(script),
    get exemplars() {
      return exemplars()
    },
    get numbers() {
      return numbers()
    },
    get labels() {
      return labels()
    },
    typography: {
      ...typographyOf(script),
      ...conventionsOf(tag, script),
      ...definition.typography,
    },
    get meaning() {
      return meaning()
    },
    get spelling() {
      return spelling()
    },
    print: {...scriptPrint(script), ...definition.print},
  }
}

const noTimes: Times = {signs: [], hours: [], minutes: [], morning: [], afternoon: []}

/** The English words are read everywhere: tables and forms use them. */
const timesOf = (times: Times): Times => ({
  ...times,
  morning: [...new Set([...times.morning, 'a.m.', 'am'])],
  afternoon: [...new Set([...times.afternoon, 'p.m.', 'pm'])],
})

/** The numbers of a language; its tables are worked out when they are asked for. */
function numbersOf({tag, numbers, labels}: Definition): Numbers {
  const {isWhole = false, times, ...own} = numbers?.() ?? {} // CLDR alone
  const words = once(() => wordsOf({tag, own, isWhole, ...(labels ? {labels} : {})}))
  const scales = once(() =>
    isWhole && own.scales ? own.scales : {...cldrScales(tag), ...own.scales},
  )
  const {months: ownMonths = [], measures: ownMeasures = {}} = own
  const months = once(() => joinedMonths(isWhole ? [] : cldrMonths(tag), ownMonths))
  const measures = once(() => joinedMeasures(isWhole ? {} : cldrMeasures(tag), ownMeasures))
  return {
    notNumbers: [],
    endings: [],
    joiners: [],
    halves: [],
    counters: [],
    times: timesOf({...noTimes, ...times}),
    ...cldrFormat(tag),
    ...own,
    get words() {
      return words()
    },
    get scales() {
      return scales()
    },
    get months() {
      return months()
    },
    get measures() {
      return measures()
    },
  }
}

function wordsOf({
  tag,
  labels,
  own,
  isWhole,
}: Pick<Definition, 'tag' | 'labels'> & {
  readonly own: OwnNumbers
  readonly isWhole: boolean
}): Numbers['words'] {
  if (isWhole) return own.words ?? {} // the file lists none
  return withoutWords(
    {...labels?.().ordinals?.(), ...cldrWords(tag), ...own.words},
    own.notNumbers ?? [], // nothing to take out
  )
}

/** Number words without those that mean something else far more often. */
const withoutWords = (words: Numbers['words'], others: readonly string[]): Numbers['words'] =>
  others.length === 0
    ? words
    : Object.fromEntries(Object.entries(words).filter(([word]) => !others.includes(word)))

type Months = Numbers['months']

/** Each list has twelve months or none. */
const joinedMonths = (first: Months, second: Months): Months =>
  first.length === 0
    ? second
    : first.map((forms, index) => [...new Set([...forms, ...(second[index] ?? [])])]) // none

type Measures = Numbers['measures']

function joinedMeasures(first: Measures, second: Measures): Measures {
  const joined: Partial<Record<UnitOfMeasure, readonly string[]>> = {...first}
  for (const measure of everyMeasure) {
    const more = second[measure]
    if (more) joined[measure] = [...(first[measure] ?? []), ...more] // the first list lacks it
  }
  return joined
}

function labelsOf({tag, script, labels}: Definition): Labels {
  const {ordinals: own, ...others} = labels?.() ?? {} // nobody wrote its labels
  const ordinals = once(() => ({...soleWordsOf(tag), ...cldrOrdinals(tag), ...own?.()}))
  const citing = citingWords(tag) ?? citingUnspaced(tag)
  return {
    ...(citing ? {citing} : {}),
    forms: [],
    letters: letters[script] ?? latin,
    decimal: '{n}.',
    letter: '({n})',
    ...others,
    get ordinals() {
      return ordinals()
    },
  }
}

const samples: Readonly<Record<string, string>> = {Latn: 'a', Cyrl: 'а', Arab: 'ا'}

/** Whether letters, the body of a character class, are of a script. */
function isIn(letters: string, script: string): boolean {
  const sample = samples[script]
  return sample === undefined || new RegExp(`[${letters}]`, 'u').test(sample)
}

function exemplarsOf({tag, script, exemplars, moreLetters = ''}: Definition): string {
  // CLDR's letters of `bs` are Latin, and say nothing of Bosnian in Cyrillic.
  const listed = cldrLetters(tag)
  const known = listed !== undefined && isIn(listed, script) ? listed : undefined
  const further = lettersOf(tag, script)
  const alphabet = exemplars ?? (known === undefined ? further : known + further)
  return alphabet === '' ? '' : alphabet + moreLetters + moreLetters.toUpperCase()
}
