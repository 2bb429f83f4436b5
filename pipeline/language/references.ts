import {readNumeral, withLatinDigits} from './numerals.ts'
import {expressionOf, inLowerCase} from './reading/patterns.ts'
import {readRoman} from './roman.ts'
import type {Language, ProvisionSort} from './model/types.ts'

/** A reference in prose to a numbered provision: "point 8.2", "8.2-тармақта", "المادة ٨". */
export type Reference = {
  /** what the reference names: an article, a point */
  readonly sort: ProvisionSort
  /** normalised: Latin digits, parts joined by dots, letters lower case */
  readonly number: string
  /** the number alone, as UTF-16 offsets */
  readonly start: number
  /** behind the number */
  readonly end: number
}

/** A pattern by which prose refers to provisions of one sort; `{n}` stands for the number. */
export type ReferencePattern = {
  readonly sort: ProvisionSort
  /** what every match has: looking for it first saves an expression that finds nothing */
  readonly literal: string
  /** source of the expression, lower case */
  readonly source: string
  /** with a number for `{n}`; compiled when first needed */
  readonly expression: () => RegExp
}

const patterns = new Map<Language, readonly ReferencePattern[]>()

// Digits of any script with dotted, hyphenated or lettered parts; Chinese numerals.
const number = String.raw`(?<n>\p{Nd}+(?:[.\-\u2011]\p{Nd}+)*(?:\.?(?![ºª])\p{L}(?!\p{L}))?|[〇零一二三四五六七八九十百]+)`

/** The patterns by which prose in a language refers to provisions. */
export function referencePatterns(language: Language): readonly ReferencePattern[] {
  const known = patterns.get(language)
  if (known) return known
  const made = language.labels.forms.flatMap(({sort, refer}) =>
    refer.map((source) => ({
      sort,
      literal: literalOf(source),
      source,
      expression: compiled(source),
    })),
  )
  patterns.set(language, made)
  return made
}

function compiled(source: string): () => RegExp {
  let expression: RegExp | undefined
  return () => (expression ??= new RegExp(source.replaceAll('{n}', number), 'gud'))
}

// A full stop that the source escapes, until the rest of the source is taken apart.
const stop = '\uE000'

/** The longest run of letters and signs that every match of a pattern has; empty where there is none. */
function literalOf(source: string): string {
  const plain = withoutGroups(
    source.replaceAll(/\[[^\]]*\][?*+]?|\\p\{\p{L}+\}[*+]?|\\u[0-9A-F]{4}|\\.|\{n\}/gu, (part) =>
      part === '\\.' ? stop : ' ',
    ),
  )
  if (plain.includes('|')) return ''
  return plain
    .replaceAll(/.(?:[?*+]|\{\d[^}]*\})/gu, ' ')
    .split(/[^\p{L}\p{M}§№\uE000]/u)
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '')
    .replaceAll(stop, '.')
}

/** A pattern with a space for each group, groups within groups too: what they ask for may be one of several. */
function withoutGroups(source: string): string {
  const outer = source.replaceAll(/\([^()]*\)[?*+]?/gu, ' ')
  return outer === source ? source : withoutGroups(outer)
}

/**
 * The references to numbered provisions in a text, in order, each number once.
 *
 * @param text prose in `language`, composed (NFC)
 */
export function referencesIn(text: string, language: Language): readonly Reference[] {
  if (!/[\p{Nd}一二三四五六七八九十百]/u.test(text)) return []
  const lower = inLowerCase(text)
  const found = new Map<number, Reference>()
  for (const {sort, literal, expression} of referencePatterns(language)) {
    if (!lower.includes(literal)) continue
    for (const match of lower.matchAll(expression())) {
      const span = match.indices?.groups?.['n']
      if (!span) continue
      const [start, end] = span
      const before = found.get(start)
      if (!before || before.end < end)
        found.set(start, {sort, number: normalised(lower.slice(start, end)), start, end})
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

function normalised(text: string): string {
  if (!/\p{Nd}/u.test(text)) {
    const numeral = readNumeral(text)
    if (numeral) return String(numeral.value)
  }
  return withLatinDigits(text).toLowerCase().replaceAll('\u2011', '-')
}

// Letters beside which another is part of their word: in `第IV条` it is none.
const alphabets = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`
// `IV`, `IV.2`, `A.1`, in lower case; never a part of a word.
const capitals = String.raw`(?<![${alphabets}\p{M}\p{Nd}])(?<n>[a-z](?:\.\p{Nd}+)+|[ivxlcdm]{1,9}(?:\.\p{Nd}+)*)(?![${alphabets}\p{M}\p{Nd}'’])`

/** Whether a text has what may be a roman numeral or a number that begins with a capital letter. */
export const hasCapitalNumber = (text: string): boolean =>
  /(?<!\p{Script=Latin})(?:[A-Z]\.\p{Nd}|[IVXLCDM]+(?!\p{Script=Latin}))/u.test(text)

/**
 * The references whose number is a roman numeral (`Article IV`, `IV-бап`: the number is `4`) or begins with a capital
 * letter (`§ A.1`: `a.1`), in order. The number is written in capitals.
 *
 * @param text prose in `language`, composed (NFC)
 */
export function capitalReferencesIn(text: string, language: Language): readonly Reference[] {
  if (!hasCapitalNumber(text)) return []
  const lower = inLowerCase(text)
  const found = new Map<number, Reference>()
  for (const {sort, literal, source} of referencePatterns(language)) {
    if (!lower.includes(literal)) continue
    const expression = expressionOf(source.replaceAll('{n}', capitals), 'gud')
    for (const match of lower.matchAll(expression)) {
      const span = match.indices?.groups?.['n']
      if (!span || isPartOfWord(text, match.index)) continue
      const [start, end] = span
      const number = capitalNumber(text.slice(start, end), text.slice(match.index, start))
      if (number !== undefined) found.set(start, {sort, number, start, end})
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

/** Whether a place is within a word of an alphabet that parts words with spaces. */
const isPartOfWord = (text: string, at: number): boolean =>
  at > 0 && expressionOf(`^[${alphabets}]{2}`, 'u').test(text.slice(at - 1))

/** `4` for `IV`, `4.2` for `IV.2`, `a.1` for `A.1`; undefined where it is a word or is not in capitals. */
function capitalNumber(written: string, before: string): string | undefined {
  if (written !== written.toUpperCase()) return undefined
  const [first = '', ...parts] = withLatinDigits(written).split('.') // split gives one
  // `in part I believe`: one letter behind a small letter may be a word; V and X are none.
  if (parts.length === 0 && /^[ILCDM]$/u.test(first) && /^\p{Script=Latin}/u.test(before))
    if (before === before.toLowerCase()) return undefined
  const isLettered = first.length === 1 && parts.length > 0
  const value = isLettered ? first.toLowerCase() : readRoman(first)
  return value === undefined ? undefined : [value, ...parts].join('.')
}
