import {withLatinDigits} from '../../language/numerals.ts'
import {languageOf} from '../../language/index.ts'
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
  // A label that was not read has no parts. Words that only the document knows are the same as in the source.
  if ([label.written?.numeral ?? label.text, label.text].map(bare).includes(bare(text)))
    return 'same'
  const own = text.trim()
  // A dash that parts a label from its text may end it; a letter alone is read with a stop.
  const parted = own.replace(/\s*[-–—]$/u, '')
  const found = [own, ...(parted === own ? [] : [parted, `${parted}.`])]
    .map((one) => ({one, label: readLabel(one, language, true)}))
    .find(({one, label: read}) => read && read.length >= one.length)?.label
  if (found) {
    const isIt = (reading: LabelReading): boolean =>
      isSame(reading, label) && isBelow(reading, label, number)
    return found.readings.some(isIt) ? 'same' : 'other'
  }
  const numerals = withLatinDigits(own).match(/[0-9]+/gu)
  const [numeral] = numerals ?? [] // a label in words alone
  if (numeral === undefined || numerals?.length !== 1) return 'unread'
  return numeral === label.part ? 'same' : 'other'
}

/** A label without the marks around it. */
const bare = (text: string): string =>
  withLatinDigits(text)
    .replaceAll(/^[\s(（]+|[\s.．。)）:：،,–—-]+$/gu, '')
    .toLowerCase()

/** Whether a translation's label says the number of the source's. */
export const isSameNumber = (own: OwnLabel, label: Label, language: Language): boolean =>
  compareNumber(own, label, language) === 'same'

/** Whether the parts before the last are those of the address; none of those that the source prints may lack. */
function isBelow({path}: LabelReading, label: Label, number: PointNumber | undefined): boolean {
  if (path.length < printedParts(label)) return false
  const above = (parts: readonly string[]): string =>
    parts
      .slice(0, -1)
      .slice(1 - path.length)
      .join('.')
  if (path.length === 1 || number === undefined) return true
  return above(path).toLowerCase() === above(number.split('.')).toLowerCase()
}

/** How many parts of its address a label prints: two of `8.2`, one of `(a.1)`, `L. 3` and `(6) to (8)`. */
function printedParts(label: Label): number {
  const {text, language = 'en'} = label // labels of trees that were made by hand name none
  const source = readLabel(text.trim(), languageOf(language), true)
  return source?.readings.find((reading) => isSame(reading, label))?.path.length ?? 1 // a label that is not read is one number
}

/** Whether one meaning of a label is the number of another label. */
function isSame({series, value, path, until}: LabelReading, label: Label): boolean {
  const part = path.at(-1)?.toLowerCase()
  // A letter may have another place, or none, in the alphabets of the language.
  if (series === 'letter' && part === label.part?.toLowerCase()) return true
  if (value === label.value && isSameInsertion(part, label.part)) return true
  if (value !== label.value || until !== label.until) return false
  if (part === label.part?.toLowerCase()) return true
  // A roman number is the same number in digits.
  const isNumeral = (one: string | undefined): boolean => one === 'decimal' || one === 'roman'
  return isNumeral(series) && isNumeral(label.series) && suffixOf(part) === suffixOf(label.part)
}

/** The multiplicatives that treaties insert provisions with, and the number that East Asian laws write for each. */
const multiplicatives: ReadonlyMap<string, string> = new Map([
  ['bis', '-2'],
  ['ter', '-3'],
  ['quater', '-4'],
  ['quinquies', '-5'],
])

/** Whether two numbers insert the same provision: `2bis` is 第二条の二. */
function isSameInsertion(own: string | undefined, source: string | undefined): boolean {
  const [a, b] = [suffixOf(own), suffixOf(source)]
  const inDigits = (suffix: string | undefined): string | undefined =>
    suffix === undefined ? undefined : (multiplicatives.get(suffix) ?? suffix) // digits already
  return a !== undefined && a !== '' && inDigits(a) === inDigits(b)
}

/** What an insertion adds to a number: `bis` of `4bis`. */
const suffixOf = (part: string | undefined): string | undefined =>
  part?.toLowerCase().replace(/^(?:[0-9]+|[ivxlcdm]+(?![a-z]))/u, '')
