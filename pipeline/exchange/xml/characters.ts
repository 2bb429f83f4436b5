/** A character that XML 1.0 has no place for: a control character, a noncharacter, a lone surrogate. */
export const unfit: RegExp = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u

/** The code point of a character that XML 1.0 has no place for, in hexadecimal; undefined for others. */
export function unfitForXml(text: string): string | undefined {
  if (text.length !== 1 || !unfit.test(text)) return undefined
  return text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** The character of a hexadecimal code point; empty where there is none. */
export function characterOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16)
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
