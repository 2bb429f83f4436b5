import {readGreek} from '../../language/numerals/greek.ts'
import type {LabelNumber} from './number.ts'

/** A number that is not written in figures: its value, and the UTF-16 units that it takes. */
export const ordinal = (length: number, value: number): LabelNumber => ({
  length,
  readings: [{series: 'decimal', value, path: [String(value)], suffix: ''}],
})

/** `Α΄`, `ΣΤ΄`: a Greek numeral, by the sign behind it. */
export function greekNumber(text: string): LabelNumber | undefined {
  const found =
    /^(?<numeral>\p{Script=Greek}{1,3})[\u0384\u0374\u02B9\u2032\u00B4'’](?!\p{L})/u.exec(text)
  const value = readGreek(found?.groups?.['numeral'] ?? '') // no numeral
  return found && value !== undefined ? ordinal(found[0].length, value) : undefined
}
