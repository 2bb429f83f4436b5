import {shortenedAtWord} from '../../finding/shortened.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Cell, Edition, Row} from '../../edition/types.ts'

/** What the contents name. */
export type ContentsEntry = Extract<Row, {kind: 'title' | 'heading' | 'point'}>

/** The title and the headings, or the points of a document without any. */
export function entriesOf({rows}: Edition): readonly ContentsEntry[] {
  const hasHeadings = rows.some(({kind}) => kind === 'heading')
  return rows.filter((row): row is ContentsEntry => {
    if (row.kind === 'title' || row.kind === 'heading') return true
    return !hasHeadings && row.kind === 'point' && row.depth === 1 && row.number !== undefined
  })
}

/** How deep an entry stands: 0 for the first level. */
export function levelOf(row: ContentsEntry): number {
  return row.kind === 'heading' ? Math.max(0, row.level - 2) : 0
}

/** The words of an entry in one language; never empty. */
export function entryText({names}: ContentsEntry, column: number, cell: Cell): string {
  const text = shortenedAtWord(inlineText(cell.inline), 60)
  // Most headings have no label.
  const words = [cell.label ?? '', text].filter((part) => part.trim() !== '').join(' ')
  return words === '' ? itemAt(names, column) : words
}
