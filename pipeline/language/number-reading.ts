import {withLatinDigits} from './numerals.ts'
import type {Language} from './model/types.ts'

/** A number written in digits. */
export type NumberFound = {
  /** canonical: Latin digits, no grouping, `.` before decimals and between the parts of a point number */
  readonly value: string
  /** UTF-16 offsets in the text */
  readonly start: number
  readonly end: number
}

const spaces = ' \u00A0\u202F\u2009'
// Thousands in groups of three behind one to three digits; then decimals or the parts of a point number.
const grouped = new RegExp(
  `(?<![0-9])[0-9]{1,3}(?:(?<sep>[${spaces},.٬'’])[0-9]{3})(?:\\k<sep>[0-9]{3})*(?![0-9])(?:[.,٫][0-9]+)?`,
  'gu',
)
const plain = /[0-9]+(?:[.,٫][0-9]+)*/gu

/**
 * The numbers of a text, by value whatever numeral system and number format they are written in:
 * `1,000.50` in English, `1 000,50` in Russian and `١٬٠٠٠٫٥٠` in Arabic are all `1000.50`.
 */
export function readNumbers(text: string, language: Language): readonly NumberFound[] {
  const latin = withLatinDigits(text)
  if (!/[0-9]/u.test(latin) || latin.length !== text.length) return []
  const found: NumberFound[] = []
  for (const match of latin.matchAll(grouped)) {
    const separator = match.groups?.['sep'] ?? ''
    if (!groups(separator, language, match[0])) continue
    const digits = match[0].replaceAll(separator, '').replaceAll(/[,٫]/gu, '.')
    found.push({value: digits, start: match.index, end: match.index + match[0].length})
  }
  const rest = found.reduceRight(
    (left, {start, end}) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    latin,
  )
  for (const match of rest.matchAll(plain)) {
    const value = match[0].replaceAll(/[,٫]/gu, '.')
    found.push({value, start: match.index, end: match.index + match[0].length})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Whether a separator groups thousands in this language; a lone `1.000` in English is a decimal. */
function groups(separator: string, {numbers}: Language, written: string): boolean {
  if (spaces.includes(separator)) return numbers.group.some((group) => spaces.includes(group))
  if (separator === numbers.decimal && written.split(separator).length === 2) return false
  return numbers.group.includes(separator)
}
