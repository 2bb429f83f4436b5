import {valueOf} from '../../finding/assert.ts'
import type {Numeral} from '../model/numbers.ts'

const digits = '〇一二三四五六七八九'
const digitValues = new Map<string, number>([
  ...Array.from(digits, (digit, value): [string, number] => [digit, value]),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
])
const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** A number from 0 to 9999 in Chinese numerals (一, 十二, 一百零三); larger ones digit by digit. */
export function printChinese(value: number): string {
  if (value > 9999) return Array.from(String(value), (digit) => digits[Number(digit)]).join('')
  if (value < 10) return digits.charAt(value)
  let text = ''
  let rest = value
  for (const [unit, worth] of [...units].toReversed()) {
    const digit = Math.floor(rest / worth)
    if (digit > 0) text += digits.charAt(digit) + unit
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零'
    rest %= worth
  }
  if (rest > 0) text += digits.charAt(rest)
  return text.replace(/^一十/u, '十').replace(/零$/u, '')
}

/** The Chinese number at the start of a text; undefined where there is none. */
export function readChinese(text: string): Numeral | undefined {
  const found = /^[〇零一二三四五六七八九两兩十百千]+/u.exec(text)?.[0]
  if (found === undefined) return undefined
  const value = /[十百千]/u.test(found) ? valueWithUnits(found) : valueOfDigits(found)
  return {value, length: found.length, system: 'hans'}
}

function valueWithUnits(text: string): number {
  let total = 0
  let digit = 0
  for (const character of text) {
    const unit = units.get(character)
    if (unit === undefined) digit = valueOf(digitValues, character)
    else {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + digit
}

function valueOfDigits(text: string): number {
  let value = 0
  for (const character of text) value = value * 10 + valueOf(digitValues, character)
  return value
}
