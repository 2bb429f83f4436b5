import {itemAt} from './assert.ts'
import {lastAtMost} from './rising.ts'

/** Half-open range of UTF-16 offsets in a text. */
export type Span = {
  /** of the first character */
  readonly start: number
  /** behind the last character */
  readonly end: number
}

/** A point in a file: lines and columns count from 1, columns in UTF-16 units. */
export type Position = {
  /** from 1 */
  readonly line: number
  /** from 1, in UTF-16 units */
  readonly column: number
}

/** A range in a file. Lines and columns count from 1; the end is behind the last character. */
export type Place = {
  /** path relative to the project folder, with `/` */
  readonly file: string
  /** of the first character */
  readonly line: number
  /** of the first character */
  readonly column: number
  /** of the end */
  readonly endLine: number
  /** of the end */
  readonly endColumn: number
}

/** Offsets of the first character of each line of `text` (LF, CRLF and lone CR end a line). */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The line and column of a UTF-16 offset, given the line starts of the text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lastAtMost(starts, offset)
  return {line: line + 1, column: offset - itemAt(starts, line) + 1}
}

/** The place of a span in a file, given the line starts of the file's text. */
export function placeOf(file: string, starts: readonly number[], span: Span): Place {
  const from = positionAt(starts, span.start)
  const to = positionAt(starts, span.end)
  return {file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

/** The first character of a file, for findings that concern all of it. */
export function startOf(file: string): Place {
  return {file, line: 1, column: 1, endLine: 1, endColumn: 1}
}
