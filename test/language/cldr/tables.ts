import {cldr, cldrName, memberOf, textOf, textsIn} from './sources.ts'
import {spellOut, type RuleSets} from './rbnf.ts'
import {tags} from './tags.ts'

/** One table of a generated file: a line for each language. */
export type Table = ReadonlyMap<string, string>

const tableOf = (line: (tag: string) => string | undefined): Table =>
  new Map(
    tags.flatMap((tag) => {
      const text = line(tag)
      return text === undefined || text === '' ? [] : [[tag, text]]
    }),
  )

const numbersOf = (tag: string, ...members: readonly string[]): unknown => {
  const name = cldrName(tag)
  return cldr(`cldr-numbers-full/main/${name}/numbers.json`, 'main', name, 'numbers', ...members)
}

/** Digits, decimal sign, grouping sign, sizes of groups and the least digits before the first group. */
export function formats(): Table {
  return tableOf((tag) => {
    const digits = numbersOf(tag, 'defaultNumberingSystem')
    if (digits === undefined) return undefined
    const system = textOf(digits)
    const symbols = numbersOf(tag, `symbols-numberSystem-${system}`)
    const standard = textOf(numbersOf(tag, `decimalFormats-numberSystem-${system}`, 'standard'))
    return [
      system,
      textOf(memberOf(symbols, 'decimal')),
      textOf(memberOf(symbols, 'group')),
      standard.includes('#,##,##') ? 'indian' : 'thousands',
      textOf(numbersOf(tag, 'minimumGroupingDigits')),
    ].join('|')
  })
}

/** Words and signs that multiply the digits before them: `1000 тыс тысяча`, `10000 万`. */
export function scales(): Table {
  return tableOf((tag) => {
    const words = new Map<number, Set<string>>()
    for (const length of ['long', 'short']) {
      const patterns = numbersOf(tag, 'decimalFormats-numberSystem-latn', length, 'decimalFormat')
      for (const [key, pattern] of Object.entries(patterns ?? {})) {
        const found = /^(?<power>10+)-count/u.exec(key)?.groups?.['power']
        const word = scaleWord(textOf(pattern))
        if (found === undefined || word === undefined) continue
        const zeros = (textOf(pattern).match(/0/gu) ?? []).length
        const value = Number(found) / 10 ** (zeros - 1)
        words.set(value, (words.get(value) ?? new Set()).add(word))
      }
    }
    return [...words]
      .toSorted(([a], [b]) => a - b)
      .map(([value, forms]) => `${value} ${[...forms].join(' ')}`)
      .join(';')
  })
}

/** The word of a compact format; single Latin letters (5K, 5M) are no prose. */
function scaleWord(pattern: string): string | undefined {
  const word = pattern
    .replaceAll(/['\u200E\u200F\u200B]/gu, '')
    .replaceAll(/[0\u00A0-]/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.॰]$/u, '')
  const isSign = /^[\p{Script=Han}\p{Script=Hangul}]/u.test(word)
  return /\s/u.test(word) || (word.length < 3 && !isSign) ? undefined : word
}

/** January to December: names in running text and alone, and abbreviations; `/` between forms of one. */
export function months(): Table {
  return tableOf((tag) => {
    const name = cldrName(tag)
    const of = (context: string, width: string): readonly string[] =>
      textsIn(
        cldr(
          `cldr-dates-full/main/${name}/ca-gregorian.json`,
          'main',
          name,
          'dates',
          'calendars',
          'gregorian',
          'months',
          context,
          width,
        ),
      )
    const lists = [
      of('format', 'wide'),
      of('stand-alone', 'wide'),
      of('format', 'abbreviated'),
    ].map((list) => list.map((month) => month.toLowerCase().replace(/\.$/u, '')))
    const all = Array.from({length: 12}, (_, index) => [
      ...new Set(lists.map((list) => list[index] ?? '').filter(isMonth)),
    ])
    return all.every((forms) => forms.length > 0)
      ? all.map((forms) => forms.join('/')).join(' ')
      : ''
  })
}

/** Numbered months (`1월`, `tháng 1`, `M01`) are read as numbers. */
const isMonth = (name: string): boolean => name.length > 1 && !/[\p{N}\s]/u.test(name)

/** Letters of the alphabet, as the body of a character class, both cases. */
export function exemplars(): Table {
  return tableOf((tag) => {
    const name = cldrName(tag)
    const set = cldr(
      `cldr-misc-full/main/${name}/characters.json`,
      'main',
      name,
      'characters',
      'exemplarCharacters',
    )
    if (set === undefined || /^(?:zh|ja|ko)/u.test(tag)) return undefined
    const letters = new Set<string>()
    for (const letter of textOf(set)
      .normalize('NFC')
      .matchAll(/\\u(?<code>[0-9A-F]{4})|[\p{L}\p{M}]/gu)) {
      const code = letter.groups?.['code']
      const text = code === undefined ? letter[0] : String.fromCodePoint(parseInt(code, 16))
      for (const form of [text, text.toLocaleUpperCase(tag)])
        for (const character of form) if (/[\p{L}\p{M}]/u.test(character)) letters.add(character)
    }
    return ranges(
      [...letters].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b),
    )
  })
}

function ranges(codes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < codes.length;) {
    const first = codes[at] ?? 0
    let end = at
    while (codes[end + 1] === (codes[end] ?? 0) + 1) end++
    const last = codes[end] ?? first
    text += written(first) + (last - first > 1 ? '-' : '') + (last > first ? written(last) : '')
    at = end + 1
  }
  return text
}

/** Marks and signs that nobody sees alone are written as escapes. */
const written = (code: number): string =>
  /\p{M}|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(String.fromCodePoint(code))
    ? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
    : String.fromCodePoint(code)

const values: readonly number[] = [
  ...Array.from({length: 101}, (_, value) => value),
  ...Array.from({length: 9}, (_, hundreds) => (hundreds + 2) * 100),
]

/**
 * Languages whose file has a list of its own, made with more care; CLDR's Slovenian is half Croatian, and
 * Chinese numerals are read by rule.
 */
const byHand = /^(?:en|fr|es|ru|kk|tk|ar|zh|ja|km|my|sl)(?:-|$)|^de-/u

/** Numbers written out, `value word word;…`: every gender, case and order that CLDR has rules for. */
export function spelled(): Table {
  return tableOf((tag) => {
    const name = {nb: 'no', 'sr-Cyrl': 'sr', 'uz-Cyrl': '', pt: 'pt-PT'}[tag] ?? cldrName(tag)
    const sets = cldr(`cldr-rbnf/rbnf/${name}.json`, 'rbnf', 'rbnf', 'SpelloutRules')
    if (sets === undefined || byHand.test(tag)) return undefined
    return spelledBy(ruleSetsOf(sets))
  })
}

/** Ordinals from first to fortieth, every gender, as headings use them: no cases, no plural. */
export function ordinals(): Table {
  return tableOf((tag) => {
    const name = {nb: 'no', 'sr-Cyrl': 'sr', 'uz-Cyrl': '', pt: 'pt-PT'}[tag] ?? cldrName(tag)
    const rules = cldr(`cldr-rbnf/rbnf/${name}.json`, 'rbnf', 'rbnf', 'SpelloutRules')
    if (rules === undefined || byHand.test(tag) || /^(?:ko|th|vi|id|ms)$/u.test(tag))
      return undefined
    const sets = ruleSetsOf(rules)
    const names = Object.keys(sets).filter((set) =>
      /^%spellout-ordinal(?:-(?:masculine|feminine|neuter|common|reale|[nrsm]))?$/u.test(set),
    )
    return Array.from({length: 40}, (_, index) => index + 1)
      .map((value) => {
        const forms = names.flatMap((set) => spellOut(value, set, sets) ?? [])
        return `${value} ${[...new Set(forms)].map((form) => form.replaceAll(' ', '_')).join(' ')}`
      })
      .filter((line) => / ./u.test(line))
      .join(';')
  })
}

function ruleSetsOf(value: unknown): RuleSets {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, rules]: [string, unknown]) => [
      name,
      Array.isArray(rules) ? rules.map((rule: unknown) => pairOf(rule)) : [],
    ]),
  )
}

function pairOf(rule: unknown): readonly [string, string] {
  const [base, text] = textsIn(rule)
  return [textOf(base), textOf(text)]
}

function spelledBy(sets: RuleSets): string {
  const names = Object.keys(sets).filter(
    (name) =>
      /^%spellout-(?:numbering|cardinal|ordinal|construct)/u.test(name) &&
      !/year|financial|alternate/u.test(name),
  )
  const words = new Map<number, Set<string>>()
  const single = new Map<string, number>()
  for (const value of values)
    for (const name of names) {
      if (isLeftOut(name, value, names)) continue
      const word = spellOut(value, name, sets)?.replaceAll(/[-\u2010\u2011]/gu, ' ')
      if (word === undefined) continue
      words.set(value, (words.get(value) ?? new Set()).add(word))
      if (!word.includes(' ') && !single.has(word)) single.set(word, value)
    }
  return [...words]
    .map(
      ([value, forms]) =>
        [
          value,
          [...forms].filter((form) => !isComposed(form, value, single) && !isPrefixed(form, forms)),
        ] as const,
    )
    .filter(([, forms]) => forms.length > 0)
    .map(([value, forms]) => `${value} ${forms.map((form) => form.replaceAll(' ', '_')).join(' ')}`)
    .join(';')
}

/**
 * Finnish has rules for 26 cases, and its numbers from 21 up are one word each: the plural is left out,
 * and of those numbers all but the plain forms, else its line alone would fill a quarter of the table.
 */
const isLeftOut = (name: string, value: number, names: readonly string[]): boolean =>
  names.includes('%spellout-cardinal-essive') &&
  (name.includes('plural') || (value > 20 && value % 10 > 0 && /(?:cardinal|ordinal)-/u.test(name)))

/** Whether the reader makes the number of its words: tens, then ones; a hundreds word alone. */
function isComposed(form: string, value: number, single: ReadonlyMap<string, number>): boolean {
  const parts = form.split(' ').map((word) => single.get(word))
  const [tens, ones] = parts
  if (parts.length === 1 || tens === undefined || ones === undefined) return false
  if (parts.length === 2 && value > 100) return ones === 100
  return parts.length === 2 && tens >= 20 && tens % 10 === 0 && ones < 10 && tens + ones === value
}

/** Whether another form stands at the end of this one: the reader finds it there (Swahili `wa kumi`). */
const isPrefixed = (form: string, forms: ReadonlySet<string>): boolean =>
  [...forms].some((other) => other !== form && form.endsWith(` ${other}`))
