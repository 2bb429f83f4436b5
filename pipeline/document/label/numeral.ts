/** Value of the digit at the start of a text, of any script; `undefined` for anything else. */
function digitAt(text: string): {readonly value: number; readonly length: number} | undefined {
  const digit = /^\p{Nd}/u.exec(text)?.[0]
  if (digit === undefined) return undefined
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return {value: code - zero, length: digit.length}
}

const hans = '〇一二三四五六七八九'
const hansUnits: Readonly<Record<string, number>> = {十: 10, 百: 100}

function hansValue(text: string): number {
  let total = 0
  let digit = 0
  for (const letter of text.replaceAll('零', '〇')) {
    const unit = hansUnits[letter]
    if (unit === undefined) digit = digit * 10 + hans.indexOf(letter)
    else {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + digit
}

/** The whole number at the start of a text: digits of any script, or Chinese numerals. */
export function numeralAt(
  text: string,
): {readonly value: number; readonly length: number} | undefined {
  const chinese = /^[〇零一二三四五六七八九十百]{1,7}/u.exec(text)?.[0]
  if (chinese !== undefined) return {value: hansValue(chinese), length: chinese.length}
  let value = 0
  let length = 0
  for (let count = 0; count < 9; count++) {
    const digit = digitAt(text.slice(length, length + 2))
    if (!digit) break
    value = value * 10 + digit.value
    length += digit.length
  }
  return length === 0 || /^\p{Nd}/u.test(text.slice(length, length + 2))
    ? undefined
    : {value, length}
}
