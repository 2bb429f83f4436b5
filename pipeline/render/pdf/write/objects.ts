import {Objects, type PDFContext, type PDFDict, type PDFObject} from './pdf-lib.ts'

/** What a value of a dictionary may be, written plainly; names begin with a slash. */
export type Value = PDFObject | string | number | boolean | readonly Value[] | Entries

/** Entries of a dictionary; undefined ones are left out. */
export type Entries = {readonly [name: string]: Value | undefined}

/** A PDF object from a plain value: `/Name` is a name, other strings are text strings.
 * Take `textString` for words that others wrote: they may begin with a slash. */
export function objectOf(value: Value, context: PDFContext): PDFObject {
  if (typeof value === 'number') return Objects.PDFNumber.of(value)
  if (typeof value === 'boolean') return context.obj(value)
  if (typeof value === 'string')
    return value.startsWith('/') ? Objects.PDFName.of(value.slice(1)) : textString(value)
  if (isObject(value)) return value
  if (isList(value)) {
    const list = Objects.PDFArray.withContext(context)
    for (const item of value) list.push(objectOf(item, context))
    return list
  }
  return dictionary(value, context)
}

/** A dictionary from plain values. */
export function dictionary(values: Entries, context: PDFContext): PDFDict {
  const made = Objects.PDFDict.withContext(context)
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) made.set(Objects.PDFName.of(name), objectOf(value, context))
  return made
}

const isPlain = (text: string): boolean => /^[ -'*-[\]-~]*$/u.test(text)

/** A text string, whatever it begins with: ASCII where it can be, else UTF-16 with its mark. */
export function textString(text: string): PDFObject {
  return isPlain(text)
    ? Objects.PDFString.of(text)
    : Objects.PDFHexString.fromText(text.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD'))
}

/** The order of text strings by their bytes, as name trees stand in. */
export function byTextString(a: string, b: string): number {
  // The mark of UTF-16 lies behind all ASCII.
  return Number(isPlain(b)) - Number(isPlain(a)) || (a < b ? -1 : a > b ? 1 : 0)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isObject(value: Exclude<Value, string | number | boolean>): value is PDFObject {
  return 'copyBytesInto' in value && typeof value.copyBytesInto === 'function'
}
