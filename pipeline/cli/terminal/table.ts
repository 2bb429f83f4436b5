import {itemAt} from '../../finding/assert.ts'
import {terminalWidth, padded} from '../../report/pretty/columns.ts'
import {shownLines, type Shown} from '../../report/shown.ts'
import {visible} from '../../report/visible.ts'

/** How a column of a table is set. */
export type TableColumn = {readonly head: string; readonly align: 'left' | 'right'}

/** A table as lines of text, columns two spaces apart, the head first; a row has a cell for each column. */
export function tableOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): Shown {
  const all = [columns.map(({head}) => head), ...rows.map((row) => row.map(visible))]
  const widths = columns.map((_, index) =>
    all.reduce((widest, row) => Math.max(widest, terminalWidth(itemAt(row, index))), 0),
  )
  return shownLines(
    all.map((row) =>
      columns
        .map(({align}, index) =>
          padded(itemAt(row, index), itemAt(widths, index), align === 'left' ? 'end' : 'start'),
        )
        .join('  ')
        .trimEnd(),
    ),
  )
}
