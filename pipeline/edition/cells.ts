import type {Inline} from '../document/model/types.ts'
import {itemAt} from '../finding/assert.ts'
import type {Cell, CellStatus, NoteRow, Row} from './types.ts'

/** The cells of a row in the order of the languages, those of a table one unit after the other. */
export function cellsIn(row: Row | NoteRow): readonly Cell[] {
  if (row.kind === 'rule') return []
  return row.kind === 'table'
    ? row.rows.flatMap((units) => units.flatMap(({cells}) => cells))
    : row.cells
}

/**
 * The cells of a row in one language: one, but for a table, which has one for each unit.
 *
 * @param column index of the language in the edition
 */
export function cellsInColumn(row: Row | NoteRow, column: number): readonly Cell[] {
  if (row.kind === 'rule') return []
  const units = row.kind === 'table' ? row.rows.flat() : [row]
  return units.map(({cells}) => itemAt(cells, column))
}

/** The status that most rows have in a column, tables left out; undefined where no row has words. */
export function usualStatus(rows: readonly Row[], column: number): CellStatus | undefined {
  const counts = new Map<CellStatus, number>()
  for (const row of rows) {
    if (row.kind === 'rule' || row.kind === 'table') continue
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
