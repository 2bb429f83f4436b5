import type {Pt} from '../text/types.ts'
import type {RowBox} from './row.ts'
import {linesThatFit, type RowPart} from './split.ts'

/** A part of a row with the distance of its first baseline from the top of the page's text. */
export type PlacedPart = RowPart & {readonly down: Pt}

/** The rows of one page. */
export type PageRows = {readonly parts: readonly PlacedPart[]; readonly used: Pt}

/**
 * Distribute rows over pages. Rows break as a whole, all columns together; a heading stays with at
 * least two lines of what follows; a row too long for a page is split wherever it must be.
 *
 * @param room height of the text on a page, from the first baseline to the last
 */
export function paginate(rows: readonly RowBox[], room: Pt): readonly PageRows[] {
  const pages: PageRows[] = []
  let parts: PlacedPart[] = []
  let used: Pt = 0
  const turn = (): void => {
    if (parts.length > 0) pages.push({parts, used})
    parts = []
    used = 0
  }
  for (const [index, row] of rows.entries()) {
    let from = 0
    while (from < row.lines) {
      const before = parts.length === 0 ? 0 : row.before
      const start = parts.length === 0 ? 0 : used + before + row.leading
      const fitting = linesThatFit(row, from, Math.floor((room - start) / row.leading + 1.001))
      const keeps = from > 0 || keepsCompany(rows, index, start, room)
      const count = fitting > 0 && keeps ? fitting : parts.length === 0 ? most(row, from, room) : 0
      if (count === 0) {
        turn()
        continue
      }
      parts.push({row, from, to: from + count, down: start})
      used = start + (count - 1) * row.leading
      from += count
      if (from < row.lines) turn()
    }
  }
  turn()
  return pages
}

/** Whether what must stay with a heading finds room below it. */
function keepsCompany(rows: readonly RowBox[], index: number, start: Pt, room: Pt): boolean {
  const row = rows[index]
  if (!row?.keepWithNext) return true
  let down = start + (row.lines - 1) * row.leading
  for (let at = index + 1; at < rows.length; at++) {
    const next = rows[at]
    if (!next) return true
    down += next.before + next.leading
    const fitting = linesThatFit(next, 0, Math.floor((room - down) / next.leading + 1.001))
    if (!next.keepWithNext) return fitting > 0
    if (fitting < next.lines) return false
    down += (next.lines - 1) * next.leading
  }
  return true
}

/** On an empty page something must be set, whatever the rules say: as much as there is room for. */
function most(row: RowBox, from: number, room: Pt): number {
  const lines = Math.max(1, Math.floor(room / row.leading) + 1)
  const fitting = linesThatFit(row, from, lines)
  return fitting > 0 ? fitting : Math.min(lines, row.lines - from)
}
