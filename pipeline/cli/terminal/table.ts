import {columnsOf, padded} from '../../report/pretty/columns.ts'

/** How a column of a table is set. */
export type Column = {readonly head: string; readonly align: 'left' | 'right'}

/** A table as lines of text, columns two spaces apart, the head first. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({head}) => head), ...rows]
  const widths = columns.map((_, index) =>
    all.reduce((widest, row) => Math.max(widest, columnsOf(row[index] ?? '')), 0),
  )
  const lines = all.map((row) =>
    columns
      .map(({align}, index) =>
        padded(row[index] ?? '', widths[index] ?? 0, align === 'left' ? 'end' : 'start'),
      )
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}
