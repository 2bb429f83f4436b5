import {printAdditive, readAdditive, type NumeralSigns} from './additive.ts'

/** The numerals that a Greek number is put together from, the largest first. */
const signs: NumeralSigns = [
  ['ρ', 100],
  ['ϟ', 90],
  ['π', 80],
  ['ο', 70],
  ['ξ', 60],
  ['ν', 50],
  ['μ', 40],
  ['λ', 30],
  ['κ', 20],
  ['ι', 10],
  ['θ', 9],
  ['η', 8],
  ['ζ', 7],
  ['στ', 6],
  ['ε', 5],
  ['δ', 4],
  ['γ', 3],
  ['β', 2],
  ['α', 1],
]

/** A value from 1 to 199 as a Greek numeral in small letters, as lists are counted: 6 is `στ`, 11 is `ια`; empty for others. */
export function printGreek(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 199) return ''
  return printAdditive(signs, value)
}

/** The value of a whole text as a Greek numeral of either case; undefined where it is none. */
export function readGreek(text: string): number | undefined {
  const lower = text.toLowerCase().replaceAll('ς', 'σ')
  if (!/^\p{Script=Greek}{1,4}$/u.test(lower)) return undefined
  const value = readAdditive(signs, lower)
  // Only the one canonical spelling counts: `αι` is letters, no numeral.
  return printGreek(value) === lower ? value : undefined
}
