import {readNumeral, withLatinDigits} from './numerals.ts'
import {inLowerCase} from './reading/patterns.ts'
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
  /** letters that every match has: looking for them first saves compiling an expression that finds nothing */
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

/** The longest run of letters that the source of a pattern asks for as they are; empty where there is none. */
function literalOf(source: string): string {
  const bare = source
    .replaceAll(
      /\(\?:[^()]*\)\??|\[[^\]]*\][?*+]?|\\p\{\p{L}+\}[*+]?|\\u[0-9A-F]{4}|\\.|\{n\}/gu,
      '|',
    )
    .replaceAll(/.[?*+]/gu, '|')
  return bare
    .split(/[^\p{L}]/u)
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '')
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
