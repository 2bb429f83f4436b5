import {readNumber, type LabelNumber} from './number.ts'
import type {LabelReading} from './types.ts'

/** Words and signs between the ends of a range, in the languages that have them; `and` joins two neighbours. */
const rangeWord =
  /^\s?(?:to|through|à|au|bis|al?|até|do|до|по|gacha|至|から|～|~|إلى|تا|[–—-]|(?<pair>and|et|und|y|e|и|й|және|och|en|oraz|ve|و))\s?(?=[(（]?[\p{Nd}\p{L}])/iu

/** The joint of a range at the start of a text: its length, and whether it joins only neighbours. */
export function rangeJoint(
  text: string,
): {readonly length: number; readonly isPair: boolean} | undefined {
  const found = rangeWord.exec(text)
  return found ? {length: found[0].length, isPair: found.groups?.['pair'] !== undefined} : undefined
}

/** The readings of a range, given those of its ends; none where they make no range. */
export const rangeReadings = (
  first: LabelNumber,
  last: LabelNumber,
  isPair: boolean,
): readonly LabelReading[] =>
  first.readings.flatMap((from) => {
    if (from.path.length > 1 || from.suffix !== '' || from.until !== undefined) return []
    return last.readings.flatMap(({series, path, suffix, value}) => {
      const isEnd = series === from.series && path.length < 2 && suffix === '' && value > from.value
      if (!isEnd || (isPair && value !== from.value + 1)) return []
      return [{...from, path: [`${from.path.join('')}to${path.join('')}`], until: value}]
    })
  })

/** A number with the rest of a range that is written with a word: `11 to 13`, `2 and 3`, `I–III`. */
export function withRangeWord(text: string, number: LabelNumber): LabelNumber {
  const joint = rangeJoint(text.slice(number.length))
  const from = number.length + (joint ? joint.length : 0)
  if (!joint || !/^[\p{Nd}IVX]/u.test(text.slice(from))) return number
  const last = readNumber(text.slice(from), [])
  if (!last || /^[\p{L}\p{M}]/u.test(text.slice(from + last.length))) return number
  const readings = rangeReadings(number, last, joint.isPair)
  return readings.length === 0 ? number : {length: from + last.length, readings}
}

/** `4 to 6 [Repealed]`, and `4 to 6` alone: a range in words that no text but a note in brackets goes on from. */
export function withRepealedRange(text: string, number: LabelNumber): LabelNumber {
  const range = withRangeWord(text, number)
  return range.length > number.length && /^\.?\s*(?:$|[[(])/u.test(text.slice(range.length))
    ? range
    : number
}

/** A number with the rest of a range in brackets: `c–e)` of `(c–e)`. */
export function withRangeBefore(
  close: RegExp,
  text: string,
  {number, alphabets}: {readonly number: LabelNumber; readonly alphabets: readonly string[]},
): LabelNumber {
  const joint = /^\s?[–—]\s?(?=\p{L})/u.exec(text.slice(number.length))?.[0]
  if (joint === undefined) return number
  const from = number.length + joint.length
  const last = readNumber(text.slice(from), alphabets)
  if (!last || !close.test(text.slice(from + last.length))) return number
  const readings = rangeReadings(number, last, false)
  return readings.length === 0 ? number : {length: from + last.length, readings}
}
