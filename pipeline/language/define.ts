import {conventionsOf} from './defaults/conventions.ts'
import {exemplarsOf} from './defaults/exemplars.ts'
import {printOf} from './defaults/print.ts'
import {typographyOf} from './defaults/typography.ts'
import type {
  Direction,
  Labels,
  Language,
  Meaning,
  Numbers,
  Print,
  Spelling,
  Typography,
} from './model/types.ts'

/** What one language's file says; all else follows from its script. */
export type Definition = {
  readonly tag: string
  readonly name: string
  readonly autonym: string
  readonly script: string
  readonly exemplars?: string
  readonly numbers?: Partial<Numbers>
  readonly labels?: Partial<Labels>
  readonly typography?: Partial<Typography>
  readonly meaning?: Meaning
  readonly spelling?: Partial<Spelling>
  readonly print?: Partial<Print>
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])

/** The direction in which a script is written (ISO 15924). */
export function directionOf(script: string): Direction {
  return rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** Letters of lists where a language names no others. */
const letters: Readonly<Record<string, string>> = {
  Latn: 'abcdefghijklmnopqrstuvwxyz',
  // Russian law leaves out ё, й, ъ, ы, ь.
  Cyrl: 'абвгдежзиклмнопрстуфхцчшщэюя',
  Grek: 'αβγδεζηθικλμνξοπρστυφχψω',
  Arab: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  Hebr: 'אבגדהוזחטיכלמנסעפצקרשת',
}

/** A language as a whole: what its file says, completed by the conventions of its script. */
export function define(definition: Definition): Language {
  const {tag, name, autonym, script, exemplars, numbers, labels, meaning, spelling} = definition
  return {
    tag,
    name,
    autonym,
    script,
    direction: directionOf(script),
    exemplars: exemplars ?? exemplarsOf(tag, script),
    numbers: {
      digits: 'latn',
      decimal: '.',
      group: [',', '\u00A0', '\u202F'],
      words: {},
      endings: [],
      joiners: [],
      months: [],
      measures: {},
      ...numbers,
    },
    labels: {
      forms: [],
      ordinals: {},
      letters: letters[script] ?? letters['Latn'] ?? '',
      decimal: '{n}.',
      letter: '({n})',
      ...labels,
    },
    typography: {...typographyOf(script), ...conventionsOf(tag, script), ...definition.typography},
    ...(meaning ? {meaning} : {}),
    spelling: {prefixes: [], lookalikes: {}, words: [], ...spelling},
    print: {...printOf(script), ...definition.print},
  }
}
