import type {Finding} from '../finding/finding.ts'
import type {Span} from '../finding/place.ts'
import {brokenJson, notAnObject} from './json-broken.ts'

/** One member of the outermost object of a JSON file. */
export type Member = {
  readonly key: string
  readonly keySpan: Span
  /** of the value as written, quotation marks included */
  readonly valueSpan: Span
  readonly value: unknown
}

/** What the outermost object of a file holds, in the file's order, double keys included. */
export type Members =
  | {readonly kind: 'members'; readonly members: readonly Member[]}
  | {readonly kind: 'broken'; readonly finding: Finding}

/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object, lists excluded. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The members of the object that a JSON file consists of, with their spans. Object order is the
 * file's: JavaScript would put integer-like keys first, and would hide all but the last of two equal
 * keys.
 *
 * @param text with or without byte order mark
 */
export function jsonMembers(text: string, file: string): Members {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  let value: unknown
  try {
    value = JSON.parse(start === 0 ? text : text.slice(start))
  } catch {
    return {kind: 'broken', finding: brokenJson(text, file)}
  }
  if (!isFields(value)) return {kind: 'broken', finding: notAnObject(text, file)}
  const members = [...scan(text, start, value)]
  // JSON.parse kept the last of equal keys: the earlier ones are read once more.
  const isEach = new Set(members.map(({key}) => key)).size === members.length
  return {kind: 'members', members: isEach ? members : members.map((one) => reread(one, text))}
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
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === backslash) at++
  }
  return text.length
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
