import {readNumeral} from '../../language/numerals.ts'

/** More digits than this are no number of a provision. */
const mostDigits = 9

/** The whole number at the start of a text, in any script's digits or numerals. */
export function numeralAt(
  text: string,
): {readonly value: number; readonly length: number} | undefined {
  const numeral = readNumeral(text.slice(0, 24))
  return numeral && numeral.length <= mostDigits && numeral.value <= 999_999_999
    ? numeral
    : undefined
}
