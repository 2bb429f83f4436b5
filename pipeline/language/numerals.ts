import {present} from '../finding/assert.ts'
import {printChinese, readChinese} from './numerals/chinese.ts'
import {printEthiopic, readEthiopic} from './numerals/ethiopic.ts'
import {printHebrew, readHebrew} from './numerals/hebrew.ts'
import type {Language} from './model/types.ts'
import type {Numeral, NumeralSystem} from './model/numbers.ts'

type Positional = Exclude<NumeralSystem, 'hans' | 'hebr' | 'ethi'>

/** The zero of each positional system; its digits follow in order (Unicode, Nd). */
const zeros: Readonly<Record<Positional, number>> = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  thai: 0xe50,
  laoo: 0xed0,
  tibt: 0xf20,
  mymr: 0x1040,
  khmr: 0x17e0,
  fullwide: 0xff10,
}
const positional = Object.keys(zeros).filter(isPositional)
/** Every numeral system by its CLDR id. */
export const numeralSystems: readonly NumeralSystem[] = [...positional, 'hans', 'hebr', 'ethi']
const systemOfDigit = new Map<number, {readonly system: Positional; readonly digit: number}>()
for (const system of positional)
  for (let digit = 0; digit < 10; digit++) systemOfDigit.set(zeros[system] + digit, {system, digit})

/** Whether a system writes numbers with ten digits by their places. */
export function isPositional(system: string): system is Positional {
  return system in zeros
}

/** The value of a decimal digit of any script (Unicode, Nd); undefined for other characters. */
export function digitValue(character: string): number | undefined {
  const code = character.codePointAt(0)
  if (code === undefined) return undefined
  const known = systemOfDigit.get(code)
  if (known) return known.digit
  if (!/^\p{Nd}/u.test(character)) return undefined
  // Digits of a script stand in runs of ten that begin with the zero.
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}

/**
 * The number at the start of a text, in the digits of any script or in Chinese, Hebrew or Ethiopic
 * numerals. One number is written in one system: `1٢` is 1.
 */
export function readNumeral(text: string): Numeral | undefined {
  return readPositional(text) ?? readChinese(text) ?? readEthiopic(text) ?? readHebrew(text)
}

/** The system of a digit; those without a name of ours count as Latin. */
const systemOf = (digit: string): NumeralSystem =>
  // No system of ours has the digit.
  systemOfDigit.get(present(digit.codePointAt(0), 'a digit'))?.system ?? 'latn'

function readPositional(text: string): Numeral | undefined {
  let value = 0
  let length = 0
  let system: NumeralSystem | undefined
  for (const character of text) {
    const digit = digitValue(character)
    const own = systemOf(character)
    if (digit === undefined || (system !== undefined && own !== system) || length > 15) break
    system = own
    value = value * 10 + digit
    length += character.length
  }
  return system === undefined ? undefined : {value, length, system}
}

/** A number, 0 or more, in the digits or numerals of a system. */
export function printNumeral(value: number, system: NumeralSystem): string {
  switch (system) {
    case 'hans':
      return printChinese(value)
    case 'hebr':
      return printHebrew(value)
    case 'ethi':
      return printEthiopic(value)
    case 'latn':
      return String(value)
    case 'arab':
    case 'arabext':
    case 'deva':
    case 'beng':
    case 'thai':
    case 'laoo':
    case 'tibt':
    case 'mymr':
    case 'khmr':
    case 'fullwide':
      return String(value).replaceAll(/[0-9]/gu, (digit) =>
        String.fromCodePoint(zeros[system] + Number(digit)),
      )
  }
}

/** A number, 0 or more, in the digits of a language. */
export function numeralIn({numbers}: Pick<Language, 'numbers'>, value: number): string {
  return printNumeral(value, numbers.digits)
}

/** A text with each number in Latin digits printed in the digits or numerals of a system; all else stays. */
export function printDigits(text: string, system: NumeralSystem): string {
  return system === 'latn'
    ? text
    : text.replaceAll(/[0-9]+/gu, (digits) => printNumeral(Number(digits), system))
}

/** A text with the digits of every script as Latin ones; all else stays. */
export function withLatinDigits(text: string): string {
  if (!/[^\P{Nd}0-9]/u.test(text)) return text
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (character) =>
    String(digitValue(character) ?? character),
  )
}
