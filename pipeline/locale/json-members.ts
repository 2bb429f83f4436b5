import {failure, success, type Result} from '../finding/result.ts'
import type {Span} from '../finding/place.ts'
import {isFields, parsedJson, type Fields} from './json.ts'
import {brokenJson, notAnObject} from './json-broken.ts'

/** One member of the outermost object of a JSON file. */
export type Member = {
  readonly key: string
  readonly keySpan: Span
  /** of the value as written, quotation marks included */
  readonly valueSpan: Span
  readonly value: unknown
}

/**
 * The members of the object that a JSON file consists of, with their spans. Object order is the
 * file's: JavaScript would put integer-like keys first, and would hide all but the last of two equal
 * keys.
 *
 * @param text with or without byte order mark
 * @returns them in the file's order, double keys included; a finding where the file is not a JSON object
 */
export function jsonMembers(text: string, file: string): Result<readonly Member[]> {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const value = parsedJson(text)
  if (value === undefined) return failure([brokenJson(text, file)])
  if (!isFields(value)) return failure([notAnObject(text, file)])
  const members = [...scan(text, start, value)]
  // JSON.parse kept the last of equal keys: the earlier ones are read once more.
  const isEach = new Set(members.map(({key}) => key)).size === members.length
  return success(isEach ? members : members.map((one) => reread(one, text)))
}

function reread(member: Member, text: string): Member {
  const {start, end} = member.valueSpan
  return {...member, value: JSON.parse(text.slice(start, end))}
}

const quote = 34
const backslash = 92

/** Walk over the members of a text that is known to be a valid object. */
function* scan(text: string, start: number, fields: Fields): Generator<Member> {
  let at = skipSpace(text, skipSpace(text, start) + 1)
  while (text.charCodeAt(at) === quote) {
    const keySpan = {start: at, end: endOfString(text, at)}
    const key = decoded(text.slice(keySpan.start, keySpan.end))
    const valueStart = skipSpace(text, skipSpace(text, keySpan.end) + 1)
    const valueSpan = {start: valueStart, end: endOfValue(text, valueStart)}
    yield {key, keySpan, valueSpan, value: fields[key]}
    at = skipSpace(text, skipSpace(text, valueSpan.end) + 1)
  }
}

/** The text that a JSON string stands for. */
function decoded(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1)
  const value: unknown = JSON.parse(written)
  return typeof value === 'string' ? value : ''
}

function skipSpace(text: string, at: number): number {
  let code = text.charCodeAt(at)
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at)
  return at
}

/** The offset behind a string that begins at an offset. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ;) {
    const end = text.indexOf('"', at)
    if (end < 0) return text.length
    // A quotation mark behind an odd number of backslashes is a part of the text.
    let before = end
    while (text.charCodeAt(before - 1) === backslash) before--
    if ((end - before) % 2 === 0) return end + 1
    at = end + 1
  }
}

/** The offset behind a value: a string, a nested object or list, or a bare word. */
function endOfValue(text: string, start: number): number {
  if (text.charCodeAt(start) === quote) return endOfString(text, start)
  let depth = 0
  for (let at = start; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at) - 1
        break
      case '{':
      case '[':
        depth++
        break
      case '}':
      case ']':
        if (depth === 0) return text.slice(0, at).trimEnd().length
        if (--depth === 0) return at + 1
        break
      case ',':
        if (depth === 0) return text.slice(0, at).trimEnd().length
    }
  }
  return text.length
}
