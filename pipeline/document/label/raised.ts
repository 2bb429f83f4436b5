import {itemAt, present} from '../../finding/assert.ts'
import {readDecimal, type LabelNumber} from './number.ts'
import type {LabelFound} from './types.ts'

const digits = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹')
/** Unicode has a raised form of every small letter but q. */
const raisedLetters = Array.from('ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')
const letters: ReadonlyMap<string, string> = new Map(
  Array.from('abcdefghijklmnoprstuvwxyz', (letter, at) => [letter, itemAt(raisedLetters, at)]),
)
const plain: ReadonlyMap<string, string> = new Map([
  ...digits.map((digit, at) => [digit, String(at)] as const),
  ...[...letters].map(([letter, form]) => [form, letter] as const),
])

/** A number with its digits and what an insertion adds raised: `2bis` is `²ᵇⁱˢ`; a word with a q stays on the line. */
export function raised(numeral: string): string {
  const [, minus = '', number = '', added = ''] = /^(-?)([0-9]*)(.*)$/u.exec(numeral) ?? [] // it always matches
  const isRaisable = Array.from(added).every((one) => letters.has(one))
  return (
    (minus === '' ? '' : '⁻') +
    Array.from(number, (digit) => itemAt(digits, Number(digit))).join('') +
    (isRaisable ? Array.from(added, (one) => letters.get(one)).join('') : added)
  )
}

/**
 * Read a raised number with a space behind it, as Swiss laws number paragraphs: `² Er gilt nicht …`, `²ᵇⁱˢ …`.
 *
 * @param alphabets letters in the order in which lists use them
 */
export function readRaised(text: string, alphabets: readonly string[]): LabelFound | undefined {
  const written = /^[⁰¹²³⁴-⁹]{1,3}[\p{Lm}a-z]{0,9}(?=\s|$)/u.exec(text)?.[0]
  if (written === undefined) return undefined
  const numeral = Array.from(written, (one) => plain.get(one) ?? one).join('') // what is not raised stays
  const number = readDecimal(numeral, alphabets)
  if (number?.length !== numeral.length) return undefined
  return signOf(written, text, {numeral, number, enclosure: 'raised'})
}

/** The first and the last sign of each run of numbers in a circle, and the number of the first. */
const circles: readonly (readonly [first: string, last: string, value: number])[] = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
]

/** A number in a circle, from 1 to 50; others stand in brackets. */
export function circled(numeral: string): string {
  const value = /^[0-9]{1,2}$/u.test(numeral) ? Number(numeral) : 0 // more digits have no circle
  const run = circles.findLast(([, , first]) => first <= value)
  return run && value <= 50
    ? String.fromCodePoint(present(run[0].codePointAt(0), 'a sign') + value - run[2])
    : `(${numeral})`
}

/** Read a number in a circle, as Korean laws number paragraphs: `① 이 법은 …`. */
export function readCircled(text: string): LabelFound | undefined {
  const written = /^[①-⑳㉑-㉟㊱-㊿]/u.exec(text)?.[0]
  const run = circles.find(([first, last]) => written && first <= written && written <= last)
  if (written === undefined || !run) return undefined
  const [first, , value] = run
  const numeral = String(
    value + present(written.codePointAt(0), 'a sign') - present(first.codePointAt(0), 'a sign'),
  )
  const number = present(readDecimal(numeral, []), 'a number in digits')
  return signOf(written, text, {numeral, number, enclosure: 'circled'})
}

type Sign = {
  readonly numeral: string
  readonly number: LabelNumber
  readonly enclosure: 'raised' | 'circled'
}

/** A label that is one sign, with nothing around it. */
function signOf(written: string, text: string, {numeral, number, enclosure}: Sign): LabelFound {
  const space = /^\s*/u.exec(text.slice(written.length))?.[0].length ?? 0 // it always matches
  return {
    text: written,
    before: '',
    numeral,
    after: '',
    close: '',
    length: written.length + space,
    enclosure,
    readings: number.readings,
    closed: false,
    unspaced: false,
  }
}
