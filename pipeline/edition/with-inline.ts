import type {Inline} from '../document/model/types.ts'
import type {Cell, Edition, NoteRow, Row} from './types.ts'

/** An edition with each inline content changed, that of tables and notes too. */
export function withInline(edition: Edition, change: (inline: Inline) => Inline): Edition {
  const inCells = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell) => ({...cell, inline: change(cell.inline)}))
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
