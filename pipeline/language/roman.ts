import {printAdditive, readAdditive, type NumeralSigns} from './numerals/additive.ts'

const signs: NumeralSigns = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** A value from 1 to 3999 as a lower-case roman numeral; empty for others. */
export function printRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return ''
  return printAdditive(signs, value)
}

/** The value of a whole text as a roman numeral of either case; undefined where it is none. */
export function readRoman(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (!/^[ivxlcdm]{1,15}$/u.test(lower)) return undefined
  const value = readAdditive(signs, lower)
  // Only the one canonical spelling counts: `iiii` and `vx` are letters, no numerals.
  return printRoman(value) === lower ? value : undefined
}
