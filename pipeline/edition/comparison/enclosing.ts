import {itemAt} from '../../finding/assert.ts'
import type {NoteRow, Row} from '../types.ts'

/** Rows deeper than any heading. */
const belowHeadings = 10

/** How deep a row is: a row is part of the nearest one before it that has a smaller rank. */
export function rowRank(row: Row | NoteRow): number {
  switch (row.kind) {
    case 'title':
      return 0
    case 'heading':
      return row.level
    case 'point':
      return belowHeadings + row.depth
    case 'table':
      return belowHeadings + row.depth + (row.line === 0 ? 0.5 : 0.75)
    case 'paragraph':
    case 'code':
    case 'image':
    case 'note':
    case 'rule':
      return belowHeadings + row.depth + 0.5
  }
}

const holdsOthers = (row: Row | NoteRow): boolean =>
  row.kind === 'title' ||
  row.kind === 'heading' ||
  row.kind === 'point' ||
  (row.kind === 'table' && row.line === 0)

/** For each row the index of the row that it is part of: heading, point, head of its table; undefined for the outermost. */
export function enclosingRows(rows: readonly (Row | NoteRow)[]): readonly (number | undefined)[] {
  const open: number[] = []
  return rows.map((row, index) => {
    const rank = rowRank(row)
    let enclosing = open.at(-1)
    while (enclosing !== undefined && rowRank(itemAt(rows, enclosing)) >= rank) {
      open.pop()
      enclosing = open.at(-1)
    }
    if (holdsOthers(row)) open.push(index)
    return enclosing
  })
}

/** The rows that a row is part of, the nearest first. */
export function* aroundRow(
  index: number,
  enclosing: readonly (number | undefined)[],
): Generator<number> {
  for (let at = enclosing[index]; at !== undefined; at = enclosing[at]) yield at
}
