import {itemAt} from '../../../../finding/assert.ts'
import type {DraftedRow, RowDraft, TextDraft} from './types.ts'

/**
 * Headings that stand in the margin join the row that follows, which they stand beside. One that no row of text follows
 * stays where it is.
 */
export function withMarginalHeadings(rows: readonly DraftedRow[]): readonly DraftedRow[] {
  const made: DraftedRow[] = []
  for (const row of rows) {
    const before = made.at(-1)
    const heading = before && marginalIn(before)
    const joined = heading && joinedTo(heading, row)
    // The heading keeps its place in the structure, and has no row of its own on the page.
    if (before && joined) made.splice(-1, 1, {...before, drafts: []})
    made.push(joined ?? row)
  }
  return made
}

type MarginalHeading = {readonly draft: RowDraft; readonly texts: readonly TextDraft[]}

function marginalIn({drafts}: DraftedRow): MarginalHeading | undefined {
  const [draft] = drafts
  if (draft?.isMarginal !== true || drafts.length > 1) return undefined
  const texts = draft.cells.flatMap((cell) => (cell.kind === 'text' ? [cell] : []))
  return texts.length === draft.cells.length ? {draft, texts} : undefined
}

function joinedTo({draft, texts}: MarginalHeading, row: DraftedRow): DraftedRow | undefined {
  const [first, ...others] = row.drafts
  const isText = first?.cells.every(({kind}) => kind === 'text' || kind === 'empty') === true
  if (!first || !isText || first.isMarginal === true || first.opensPage === true) return undefined
  const joined: RowDraft = {
    ...first,
    before: draft.before,
    names: [...draft.names, ...first.names],
    bookmarks: [...draft.bookmarks, ...first.bookmarks],
    // Not all rows are named in running heads.
    running: [...(draft.running ?? []), ...(first.running ?? [])],
    beside: first.cells.map((_, column) => itemAt(texts, column)),
    ...(draft.opensPage === true ? {opensPage: true} : {}),
  }
  return {...row, drafts: [joined, ...others]}
}
