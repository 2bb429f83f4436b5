import type {Inline} from '../document/model/types.ts'
import {itemAt} from '../finding/assert.ts'
import type {Cell, CellStatus, NoteRow, Row, TableRow, TableUnit} from './types.ts'

/** The units of a row: one, but for the row of a table, which has one for each column of the table. */
export function unitsIn(row: Row | NoteRow): readonly TableUnit[] {
  if (row.kind === 'rule') return []
  return row.kind === 'table' ? row.units : [row]
}

/** The cells of a row in the order of the languages, those of a table's row one unit after the other. */
export function cellsIn(row: Row | NoteRow): readonly Cell[] {
  return unitsIn(row).flatMap(({cells}) => cells)
}

/**
 * The cells of a row in one language: one, but for the row of a table.
 *
 * @param column index of the language in the edition
 */
export function cellsInColumn(row: Row | NoteRow, column: number): readonly Cell[] {
  return unitsIn(row).map(({cells}) => itemAt(cells, column))
}

/** A row by itself, or all rows of a table. */
export type RowGroup =
  | {readonly kind: 'row'; readonly row: Exclude<Row, TableRow>}
  | {readonly kind: 'table'; readonly lines: readonly TableRow[]}

/** The rows of an edition in their order, those of each table together. */
export function rowGroups(rows: readonly Row[]): readonly RowGroup[] {
  const groups: RowGroup[] = []
  let lines: TableRow[] = []
  for (const row of rows) {
    if (row.kind !== 'table') groups.push({kind: 'row', row})
    else if (row.line === 0) groups.push({kind: 'table', lines: (lines = [row])})
    else lines.push(row)
  }
  return groups
}

/** The status that most rows have in a column, tables left out; undefined where no row has words. */
export function usualStatus(rows: readonly Row[], column: number): CellStatus | undefined {
  const counts = new Map<CellStatus, number>()
  for (const row of rows) {
    if (row.kind === 'rule' || row.kind === 'table' || row.change?.kind === 'removed') continue
    const {status} = itemAt(row.cells, column)
    // The first of its status.
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Identifiers of the footnotes that inline content marks, in lower case, in the order of the marks. */
export function notesMarkedIn(inline: Inline): readonly string[] {
  return inline.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier.toLowerCase()]
    return 'children' in node ? notesMarkedIn(node.children) : []
  })
}
