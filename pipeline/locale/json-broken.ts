import {parse} from '@humanwhocodes/momoa'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, positionAt, startOf, type Position} from '../finding/place.ts'

const quote = 34
const backslash = 92

/** The finding for a file that is JSON but no object. */
export function notAnObject(text: string, file: string): Finding {
  const what = text.trim().startsWith('[') ? 'a list' : 'a single value'
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file is ${what}, expected an object of keys and texts`,
    hint: 'Write one object: { "p1": "…", "p2": "…" }',
    place: startOf(file),
  })
}

/** The finding for a text that is not JSON, placed where reading stopped. */
export function brokenJson(text: string, file: string): Finding {
  const {message, hint, offset} = stopOf(text)
  const at = positionAt(lineStarts(text), offset)
  const place = {file, ...at, endLine: at.line, endColumn: at.column + 1}
  return withFingerprint(
    {
      rule: 'invalid-file',
      severity: 'error',
      message: `The file is not valid JSON: ${message}`,
      hint: hint ?? hintFor(text, at),
      place,
    },
    'not valid JSON',
  )
}

/** Where and why reading stopped. */
type Stop = {readonly offset: number; readonly message: string; readonly hint?: string}

/** The first of the two faults that stop a reader: between the texts, or inside one. */
function stopOf(text: string): Stop {
  if (text.trim() === '') return {message: 'it is empty', offset: 0}
  const between = faultBetween(text)
  const inside = faultInside(text)
  if (inside && (!between || inside.offset <= between.offset)) return inside
  return between ?? {message: 'it ends too early or nests too deep', offset: text.trimEnd().length}
}

/** What JSON has no place for, as momoa finds it. */
function faultBetween(text: string): Stop | undefined {
  try {
    // A byte order mark is not JSON; a space keeps the columns.
    parse(text.replace(/^\uFEFF/u, ' '))
    return undefined
  } catch (error) {
    const offset = numberIn(error, 'offset')
    return offset === undefined ? undefined : {message: wordingOf(error), offset}
  }
}

/** A text that runs over the end of its line, or holds a control character. */
function faultInside(text: string): Stop | undefined {
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = endOfClean(text, start)
    const code = text.charCodeAt(end)
    if (code !== quote) return faultAt(code, start, end)
    start = text.indexOf('"', end + 1)
  }
  return undefined
}

/** The offset of the mark that closes a text, or of the control character or end that comes first. */
function endOfClean(text: string, start: number): number {
  let at = start + 1
  for (let code = text.charCodeAt(at); code !== quote && code >= 32; code = text.charCodeAt(at))
    at += code === backslash && text.charCodeAt(at + 1) >= 32 ? 2 : 1
  return at
}

function faultAt(code: number, start: number, end: number): Stop {
  if (code === 10 || code === 13 || Number.isNaN(code))
    return {
      message: 'a text is not closed on its line',
      hint: 'Put the missing quotation mark at its end; a line break inside a text is written \\n',
      offset: start,
    }
  const name = code.toString(16).toUpperCase().padStart(4, '0')
  return {
    message: `a text holds the control character U+${name}`,
    hint: code === 9 ? 'Write \\t, or a space' : 'Remove it',
    offset: end,
  }
}

const tokens: Readonly<Record<string, string>> = {
  String: 'text in quotation marks',
  Number: 'number',
  Null: 'null',
  Boolean: 'true or false',
  LBrace: '{',
  RBrace: '}',
  LBracket: '[',
  RBracket: ']',
  Comma: 'a comma',
  Colon: 'a colon',
}

/** What the JSON reader says, without its own statement of the place. */
function wordingOf(error: unknown): string {
  const said = error instanceof Error ? error.message : ''
  const token = /token (?<name>\w+)/u.exec(said)?.groups?.['name']
  if (token !== undefined) return `unexpected ${tokens[token] ?? token}`
  const character = /character '?(?<found>.)'? found/su.exec(said)?.groups?.['found']
  if (character !== undefined) return `unexpected character ${JSON.stringify(character)}`
  return /end of input/u.test(said) ? 'it ends too early' : 'it cannot be read'
}

/** What the mistake probably is, in words for a person who edits JSON by hand. */
function hintFor(text: string, {line, column}: Position): string {
  const lines = text.split(/\r\n|\r|\n/u)
  const here = (lines[line - 1] ?? '').trim() // the file may end at the line before
  const before =
    lines
      .slice(0, line - 1)
      .findLast((earlier) => earlier.trim() !== '')
      ?.trim() ?? '' // no line before has words
  const rest = (lines[line - 1] ?? '').slice(column - 1) // the same
  if (/^[<=>]{7}(?: |$)/u.test(here))
    return 'A merge conflict is left in the file: keep one of the two versions and remove the marks'
  if (text.trim() === '') return 'Write {} for a file without translations, or remove it'
  if (rest.trimStart().startsWith('"') && /["}\]]$/u.test(before) && here.startsWith('"'))
    return `A comma is missing at the end of the line before (line ${line - 1})`
  if (/^[}\]]/u.test(here) && before.endsWith(','))
    return 'Remove the comma after the last entry: only entries with another one behind them have it'
  if (/[“”«»„]\s*:/u.test(here) || /^[“”„«]/u.test(here) || /^\s*[“”„«]/u.test(rest))
    return 'Put keys and texts between straight quotation marks: "'
  if (here.includes("'") && rest.trimStart().startsWith("'"))
    return 'Put keys and texts between double quotation marks: "'
  if (/\/\/|\/\*/u.test(rest))
    return 'JSON has no comments: put the remark into "note" of the state file'
  if (rest[0] === '\\')
    return 'Write one of " \\\\ / b f n r t u behind a backslash; write a backslash itself twice'
  if (rest.trim() === '') return `A closing brace is missing: the last line of the file is }`
  if (quotesIn(here) > 4)
    return 'A quotation mark inside a text needs a backslash: write \\", or typographic quotes'
  return 'Each line reads "key": "text", with a comma behind all but the last'
}

/** How many quotation marks a line has, those behind a backslash left out. */
function quotesIn(line: string): number {
  return line.replaceAll(/\\./gu, '').split('"').length - 1
}

function numberIn(error: unknown, name: 'offset'): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'number' ? value : undefined
}
