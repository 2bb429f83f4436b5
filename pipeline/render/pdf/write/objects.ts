import {InternalError} from '../../../finding/assert.ts'

/** An object in PDF syntax (ISO 32000-1, 7.3). */
export type Written = {readonly syntax: string}

/** A reference to an indirect object (7.3.10). */
export type ObjectReference = Written & {readonly number: number}

/** What a value of a dictionary may be, written plainly; names begin with a slash. */
export type Value = Written | string | number | boolean | readonly Value[] | Entries

/** Entries of a dictionary; undefined ones are left out. */
export type Entries = {readonly [name: string]: Value | undefined}

/** The reference to the object of a number. */
export const referenceTo = (number: number): ObjectReference => ({syntax: `${number} 0 R`, number})

/**
 * A plain value in PDF syntax: `/Name` is a name, other strings are text strings. Take `textString` for words that others
 * wrote: they may begin with a slash.
 */
export function syntaxOf(value: Value): string {
  if (typeof value === 'number') return numberSyntax(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string')
    return value.startsWith('/') ? nameSyntax(value.slice(1)) : textString(value).syntax
  if (isWritten(value)) return value.syntax
  if (isList(value)) return `[ ${value.map((item) => `${syntaxOf(item)} `).join('')}]`
  return dictionarySyntax(value)
}

/** Entries as a dictionary (7.3.7). */
export function dictionarySyntax(values: Entries): string {
  let lines = ''
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) lines += `${nameSyntax(name)} ${syntaxOf(value)}\n`
  return `<<\n${lines}>>`
}

/** Numbers have no exponents (7.3.3): a smaller one than a millionth of a point is none. */
function numberSyntax(value: number): string {
  const text = String(Math.abs(value) < 1e-6 ? 0 : value)
  if (!/^-?\d+(?:\.\d+)?$/u.test(text))
    throw new InternalError(`${text} is not a number that a PDF can have`)
  return text
}

const regularName = /^[!"$&'*-.0-;=?-Z\\^-z|~]*$/u

/** A name; other signs than regular ones are written as their bytes in UTF-8 (7.3.5). */
function nameSyntax(name: string): string {
  if (regularName.test(name)) return `/${name}`
  const bytes = Array.from(Buffer.from(name, 'utf8'), (byte) => {
    const sign = String.fromCharCode(byte)
    return regularName.test(sign) ? sign : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return `/${bytes.join('')}`
}

/** ASCII without brackets and backslashes, which have a meaning in strings. */
const isPlain = (text: string): boolean => /^[ -'*-[\]-~]*$/u.test(text)

/** A text string, whatever it begins with: ASCII where it can be, else UTF-16 with its mark. */
export function textString(text: string): Written {
  if (isPlain(text)) return {syntax: `(${text})`}
  const whole = text.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')
  return hexString(`FEFF${Buffer.from(whole, 'utf16le').swap16().toString('hex').toUpperCase()}`)
}

/** A string of bytes from their digits (7.3.4.3). */
export const hexString = (digits: string): Written => ({syntax: `<${digits}>`})

/** The order of text strings by their bytes, as name trees stand in. */
export function byTextString(a: string, b: string): number {
  // The mark of UTF-16 lies behind all ASCII.
  return Number(isPlain(b)) - Number(isPlain(a)) || (a < b ? -1 : a > b ? 1 : 0)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isWritten(value: Exclude<Value, string | number | boolean>): value is Written {
  return 'syntax' in value && typeof value.syntax === 'string'
}
