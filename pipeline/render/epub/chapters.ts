import type {Edition, Row} from '../../edition/types.ts'

/** Rows that stand in one file. */
export type Chapter = {readonly file: string; readonly rows: readonly Row[]}

// Reading systems open one file at a time, and old ones are slow with more than some hundred kilobytes.
const rowsAtPoint = 300

/** The files of the text: the title page, then a part for each main heading; a long one is parted at points. */
export function chaptersOf({rows}: Edition): readonly Chapter[] {
  const titleAt = rows.findIndex(({kind}) => kind === 'title')
  const title = rows.slice(0, titleAt + 1)
  const parts: Row[][] = []
  const main = Math.min(...rows.map((row) => (row.kind === 'heading' ? row.level : 7)))
  for (const row of rows.slice(titleAt + 1)) {
    const part = parts.at(-1)
    if (part && !begins(row, part.length, main)) part.push(row)
    else parts.push([row])
  }
  const text = parts.map((part, index) => ({file: `text-${index + 1}.xhtml`, rows: part}))
  return title.length === 0 ? text : [{file: 'title.xhtml', rows: title}, ...text]
}

function begins(row: Row, before: number, main: number): boolean {
  if (row.kind === 'heading') return row.level === main || before >= rowsAtPoint
  return row.kind === 'point' && row.depth === 1 && before >= rowsAtPoint
}
