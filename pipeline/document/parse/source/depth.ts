import {itemAt} from '../../../finding/assert.ts'
import type {Span} from '../../../finding/place.ts'
import {deepest, type Repair} from './repairs.ts'

/**
 * The list items that are open at a line: the columns at which their texts begin, from 0. Markdown parsers take
 * time with the cube of the depth, and recurse over it: a list 750 deep takes 20 s and exhausts the stack.
 */
export type OpenItems = {
  readonly columns: readonly number[]
  /** the lines are those of an item that was too deep */
  readonly isBeyond: boolean
}

/** At the beginning of a text. */
export const noItems: OpenItems = {columns: [], isBeyond: false}

const lead = /[ \t>]*/uy
const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/uy

/**
 * What to change in a line that is deeper than the deepest item that is read: its indentation is that of this item,
 * and its marker is text.
 */
export function limitDepth(
  {start, content}: Span & {readonly content: string},
  {columns, isBeyond}: OpenItems,
): {readonly open: OpenItems; readonly repairs: readonly Repair[]} {
  const indent = lengthAt(lead, content, 0)
  const length = lengthAt(marker, content, indent)
  if (length === 0) {
    const open = {columns, isBeyond}
    return {open, repairs: isBeyond ? unindented({start, content}, indent, columns) : []}
  }
  const around = columns.filter((column) => column <= lineColumn(content, indent))
  if (around.length < deepest)
    return {open: {columns: withItems(content, indent, around), isBeyond: false}, repairs: []}
  const stop = start + indent + length - 1
  const kind = isBeyond ? 'mark' : 'too-deep'
  return {
    open: {columns: around, isBeyond: true},
    repairs: [
      ...unindented({start, content}, indent, around),
      {start: stop, end: stop, insert: '\\', kind},
    ],
  }
}

/** The columns of the items that a line opens, behind those around it. */
function withItems(content: string, indent: number, around: readonly number[]): readonly number[] {
  const columns = [...around]
  let at = indent
  for (
    let length = lengthAt(marker, content, at);
    length > 0;
    length = lengthAt(marker, content, at)
  ) {
    at += length
    at += lengthAt(lead, content, at)
    columns.push(lineColumn(content, at))
  }
  return columns.slice(0, deepest)
}

/** A line that is indented as far as the innermost item, and no further: more would make it code. */
function unindented(
  {start, content}: {readonly start: number; readonly content: string},
  indent: number,
  columns: readonly number[],
): readonly Repair[] {
  const keep = itemAt(columns, columns.length - 1)
  const isOfSpaces =
    /^ +$/u.test(content.slice(keep, indent)) && !content.slice(0, keep).includes('\t')
  return isOfSpaces ? [{start: start + keep, end: start + indent, insert: '', kind: 'mark'}] : []
}

function lengthAt(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at
  // No match has no length.
  return pattern.exec(content)?.[0].length ?? 0
}

/** The column of an offset of a line, from 0; a tab leads to the next multiple of four. */
export function lineColumn(content: string, end: number): number {
  let column = 0
  for (const character of content.slice(0, end)) column += character === '\t' ? 4 - (column % 4) : 1
  return column
}
