import type {RowBox} from './row.ts'

/** A stretch of a row on one page: its lines from `from` up to `to`, in all columns alike. */
export type RowPart = {readonly row: RowBox; readonly from: number; readonly to: number}

/** Least lines of any column on either side of a break. */
const least = 2

/**
 * How many lines of a row may stand on a page with room for `room` more, so that no column leaves
 * fewer than two lines on either side.
 *
 * @param from lines that stand on earlier pages
 * @returns 0 where nothing of it may stand there
 */
export function linesThatFit(row: RowBox, from: number, room: number): number {
  const left = row.lines - from
  if (left <= room) return left
  for (let count = room; count >= least; count--)
    if (mayBreak(row, from, from + count)) return count
  return 0
}

function mayBreak({cells}: RowBox, from: number, at: number): boolean {
  return cells.every(({lines}) => {
    const before = Math.min(lines.length, at) - from
    const after = lines.length - at
    // A column that is already finished, or that has but one line, has nothing to leave.
    const beforeIsFine = before >= least || after <= 0
    return beforeIsFine && (after <= 0 || after >= least)
  })
}
