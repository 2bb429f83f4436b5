import type {Part, RowBox} from '../model/box.ts'

/** A stretch of a row on one page: its slots from `from` up to `to`, in all columns alike. */
export type RowPart = {readonly row: RowBox; readonly from: number; readonly to: number}

/** Least lines of any column on either side of a break. */
const least = 2

/**
 * How many slots of a row may stand on a page with room for `room` more, so that no column leaves
 * fewer than two lines on either side and no picture is cut.
 *
 * @param from slots that stand on earlier pages
 * @returns 0 where no part of it may
 */
export function slotsThatFit(
  row: Pick<RowBox, 'cells' | 'slots'>,
  from: number,
  room: number,
): number {
  const left = row.slots - from
  if (left <= room) return left
  for (let count = room; count > 0; count--) if (mayBreak(row, from, from + count)) return count
  return 0
}

/** Whether a row may go to the next page at a slot, the page having begun at `from`. */
export function mayBreak(
  {cells, slots}: Pick<RowBox, 'cells' | 'slots'>,
  from: number,
  at: number,
): boolean {
  if (at >= slots) return true
  let begun = false
  for (const {parts} of cells)
    for (const part of parts) {
      if (!partMayBreak(part, from, at)) return false
      if (part.slot < at) begun = true
    }
  return begun
}

function partMayBreak(part: Part, from: number, at: number): boolean {
  if (part.kind === 'rule') return true
  if (part.kind === 'picture') return at <= part.slot || at >= part.slot + part.span
  const end = part.slot + part.lines.length
  // A part that is finished, or not begun, has nothing to leave.
  if (at >= end || at <= part.slot) return true
  return at - Math.max(from, part.slot) >= least && end - at >= least
}
