import {deflateSync} from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib'

/** What a value of a dictionary may be, written plainly; names begin with a slash. */
export type Value =
  | PDFObject
  | string
  | number
  | boolean
  | readonly Value[]
  | {readonly [name: string]: Value | undefined}

/** A PDF object from a plain value: `/Name` is a name, other strings are text strings. */
export function objectOf(value: Value, context: PDFContext): PDFObject {
  if (typeof value === 'number') return PDFNumber.of(value)
  if (typeof value === 'boolean') return context.obj(value)
  if (typeof value === 'string')
    return value.startsWith('/') ? PDFName.of(value.slice(1)) : textString(value)
  if (isObject(value)) return value
  if (isList(value)) {
    const list = PDFArray.withContext(context)
    for (const item of value) list.push(objectOf(item, context))
    return list
  }
  return dictionary(value, context)
}

/** A dictionary from plain values; undefined ones are left out. */
export function dictionary(
  values: {readonly [name: string]: Value | undefined},
  context: PDFContext,
): PDFDict {
  const made = PDFDict.withContext(context)
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) made.set(PDFName.of(name), objectOf(value, context))
  return made
}

/** A compressed stream, registered. */
export function stream(
  bytes: Uint8Array | string,
  values: {readonly [name: string]: Value | undefined},
  context: PDFContext,
): PDFRef {
  const data = deflateSync(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  const entries = dictionary({...values, Filter: '/FlateDecode', Length: data.length}, context)
  return context.register(PDFRawStream.of(entries, data))
}

/** An uncompressed stream, for metadata that others must find without decoding. */
export function plainStream(
  text: string,
  values: {readonly [name: string]: Value | undefined},
  context: PDFContext,
): PDFRef {
  const data = Buffer.from(text, 'utf8')
  return context.register(
    PDFRawStream.of(dictionary({...values, Length: data.length}, context), data),
  )
}

/** A text string: ASCII where it can be, else UTF-16 with its mark. */
function textString(text: string): PDFObject {
  return /^[ -'*-[\]-~]*$/u.test(text) ? PDFString.of(text) : PDFHexString.fromText(text)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isObject(value: Exclude<Value, string | number | boolean>): value is PDFObject {
  return 'copyBytesInto' in value && typeof value.copyBytesInto === 'function'
}
