import {withLatinDigits} from '../../language/numerals.ts'
import type {Language} from '../../language/model/types.ts'
import type {Label, PointNumber} from '../model/types.ts'
import {readLabel} from './read.ts'
import type {LabelReading} from './types.ts'

/** What a label that a translation prints says of its number, beside that of the source. */
export type NumberVerdict = 'same' | 'other' | 'unread'

/** A label as a translation prints it, and the address of the provision that it stands before. */
export type OwnLabel = {readonly text: string; readonly number?: PointNumber}

/**
 * Compare the number of a translation's label with that of the source: `Article premier` and `Article I`,
 * `в)` and `(c)`, `8.2.` and `2.` below point 8. A label in words that Stele does not know counts by its digits.
 *
 * @param own the label as the translation prints it, with nothing behind it
 */
export function compareNumber(
  {text, number}: OwnLabel,
  label: Label,
  language: Language,
): NumberVerdict {
  if (label.part === undefined) return 'unread'
  const own = text.trim()
  const found = readLabel(own, language, true)
  if (found && found.length >= own.length) {
    const isIt = (reading: LabelReading): boolean =>
      isSame(reading, label) && isBelow(reading, label, number)
    return found.readings.some(isIt) ? 'same' : 'other'
  }
  const numerals = withLatinDigits(own).match(/[0-9]+/gu)
  const [numeral] = numerals ?? [] // a label in words alone
  if (numeral === undefined || numerals?.length !== 1) return 'unread'
  return numeral === label.part ? 'same' : 'other'
}

/** Whether a translation's label says the number of the source's. */
export const isSameNumber = (own: OwnLabel, label: Label, language: Language): boolean =>
  compareNumber(own, label, language) === 'same'

/** Whether the parts before the last are those of the address; none of those that the source prints may lack. */
function isBelow({path}: LabelReading, {written}: Label, number: PointNumber | undefined): boolean {
  const printed = written?.numeral.split(/[.()（）]+/u).filter((part) => part !== '').length
  if (path.length < (printed ?? 1)) return false // without its parts it is one number
  const above = (parts: readonly string[]): string =>
    parts
      .slice(0, -1)
      .slice(1 - path.length)
      .join('.')
  if (path.length === 1 || number === undefined) return true
  return above(path).toLowerCase() === above(number.split('.')).toLowerCase()
}

/** Whether one meaning of a label is the number of another label. */
function isSame({series, value, path, until}: LabelReading, label: Label): boolean {
  if (value !== label.value || until !== label.until) return false
  const part = path.at(-1)?.toLowerCase()
  if (part === label.part?.toLowerCase()) return true
  // A roman number is the same number in digits.
  const isNumeral = (one: string | undefined): boolean => one === 'decimal' || one === 'roman'
  return isNumeral(series) && isNumeral(label.series) && suffixOf(part) === suffixOf(label.part)
}

/** What an insertion adds to a number: `bis` of `4bis`. */
const suffixOf = (part: string | undefined): string | undefined =>
  part?.toLowerCase().replace(/^(?:[0-9]+|[ivxlcdm]+(?![a-z]))/u, '')
