import type {Numeral} from '../model/numbers.ts'

const one = 0x1369
const ten = 0x1372
const hundred = 0x137b

/** A number from 1 to 9999 in Ethiopic numerals: ፱, ፲፪, ፻፩. */
export function printEthiopic(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  const high = Math.floor(value / 100)
  const hundreds =
    high === 0 ? '' : (high === 1 ? '' : upTo99(high)) + String.fromCodePoint(hundred)
  return hundreds + upTo99(value % 100)
}

function upTo99(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (
    (tens === 0 ? '' : String.fromCodePoint(ten + tens - 1)) +
    (ones === 0 ? '' : String.fromCodePoint(one + ones - 1))
  )
}

/** The Ethiopic number at the start of a text. */
export function readEthiopic(text: string): Numeral | undefined {
  const found = /^[\u1369-\u137B]+/u.exec(text)?.[0]
  if (found === undefined) return undefined
  let value = 0
  let part = 0
  for (const character of found) {
    const code = character.charCodeAt(0)
    if (code === hundred) {
      value += (part === 0 ? 1 : part) * 100
      part = 0
    } else part += code >= ten ? (code - ten + 1) * 10 : code - one + 1
  }
  return {value: value + part, length: found.length, system: 'ethi'}
}
