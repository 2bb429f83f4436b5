import type {Inline} from '../document/model/types.ts'
import type {Cell, Edition, NoteRow, Row} from './types.ts'

/**
 * An edition with each inline content changed, that of tables and notes too.
 *
 * @param change what a content becomes; the column is the index of the language in the edition. Where it gives the
 *   content back, the cell stays the same value.
 */
export function withInline(
  edition: Edition,
  change: (inline: Inline, column: number) => Inline,
): Edition {
  const inCells = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, column) => {
      const inline = change(cell.inline, column)
      return inline === cell.inline ? cell : {...cell, inline}
    })
  const inRow = (row: Row): Row => {
    if (row.kind === 'rule') return row
    if (row.kind !== 'table') return {...row, cells: inCells(row.cells)}
    return {...row, units: row.units.map((unit) => ({...unit, cells: inCells(unit.cells)}))}
  }
  return {
    ...edition,
    rows: edition.rows.map(inRow),
    notes: edition.notes.map((note): NoteRow => ({...note, cells: inCells(note.cells)})),
  }
}
