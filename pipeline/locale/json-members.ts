import {parse} from '@humanwhocodes/momoa'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place, type Span} from '../finding/place.ts'

/** One member of the outermost object of a JSON file. */
export type Member = {
  readonly key: string
  readonly keySpan: Span
  /** of the value as written, quotation marks included */
  readonly valueSpan: Span
}

/** What the outermost object of a file holds, in the file's order, double keys included. */
export type Members =
  | {readonly kind: 'members'; readonly members: readonly Member[]}
  | {readonly kind: 'broken'; readonly finding: Finding}

const token = /[\s\uFEFF]*(?:"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+)/suy

/**
 * The members of the object that a JSON file consists of, with their spans. Object order is the
 * file's: JavaScript would put integer-like keys first.
 *
 * @param text with or without byte order mark
 */
export function membersOf(text: string, file: string): Members {
  const broken = brokenJson(text, file)
  if (broken) return {kind: 'broken', finding: broken}
  const members: Member[] = []
  let depth = 0
  let key: {readonly name: string; readonly span: Span} | undefined
  let valueStart = -1
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    const mark = found.trimStart().replace(/^\uFEFF/u, '')
    const end = match.index + found.length
    const start = end - mark.length
    const closes = mark === '}' || mark === ']'
    if (key && (mark === ',' || closes) && depth === 1) {
      members.push({
        key: key.name,
        keySpan: key.span,
        valueSpan: {start: valueStart, end: endBefore(text, start)},
      })
      key = undefined
      valueStart = -1
    }
    if (closes) depth--
    else if (depth === 1 && !key && mark.startsWith('"'))
      key = {name: decoded(mark), span: {start, end}}
    else if (depth === 1 && key && valueStart < 0 && mark !== ':') valueStart = start
    if (mark === '{' || mark === '[') depth++
  }
  return {kind: 'members', members}
}

/** The end of what stands before an offset, white space left out. */
function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length
}

/** The text that a JSON string stands for. */
export function decoded(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1)
  const value: unknown = JSON.parse(written)
  return typeof value === 'string' ? value : ''
}

/** Why a text is no JSON object, placed where the reading stopped. */
function brokenJson(text: string, file: string): Finding | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return undefined
    const hint = 'Write one object: { "p1": "…", "p2": "…" }'
    return invalid(
      placeOf(file, lineStarts(text), {start: 0, end: 0}),
      'The file is not a JSON object',
      hint,
    )
  } catch {
    return located(text, file)
  }
}

function located(text: string, file: string): Finding {
  try {
    parse(text.replace(/^\uFEFF/u, ' '))
  } catch (error) {
    const line = numberIn(error, 'line')
    const column = numberIn(error, 'column')
    const place = {file, line, column, endLine: line, endColumn: column + 1}
    const message =
      error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/u, '') : 'Invalid JSON'
    return invalid(place, `The file is not valid JSON: ${message}`, hintFor(text, line))
  }
  const end = text.length
  return invalid(
    placeOf(file, lineStarts(text), {start: end, end}),
    'The file is not valid JSON',
    hintFor(text, 1),
  )
}

/** What the mistake probably is, in words for a person who edits JSON by hand. */
function hintFor(text: string, line: number): string {
  const lines = text.split(/\r\n|\r|\n/u)
  const here = (lines[line - 1] ?? '').trim()
  const before =
    lines
      .slice(0, line - 1)
      .findLast((earlier) => earlier.trim() !== '')
      ?.trim() ?? ''
  if (here.startsWith('"') && /["}\]]$/u.test(before) && before !== '{')
    return 'A comma is missing at the end of the line before'
  if (/^[}\]]/u.test(here) && before.endsWith(',')) return 'Remove the comma after the last entry'
  if ((here.match(/(?<!\\)"/gu)?.length ?? 0) % 2 === 1)
    return 'A quotation mark is missing, or one inside the text lacks its backslash: write \\" or typographic quotes'
  return 'Each line reads "key": "text", with a comma behind all but the last'
}

function numberIn(error: unknown, name: 'line' | 'column'): number {
  if (typeof error !== 'object' || error === null || !(name in error)) return 1
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'number' ? value : 1
}

function invalid(place: Place, message: string, hint: string): Finding {
  return withFingerprint({rule: 'invalid-file', severity: 'error', message, hint, place})
}
