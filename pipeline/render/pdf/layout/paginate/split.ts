import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {CellBox, Part, RowBox} from '../model/box.ts'

/** A part of a row on one page: by column, its slots from `from` up to `to`. */
export type RowPart = {
  readonly row: RowBox
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** The beginning of a row, by column. */
export const startOfRow = ({cells}: RowBox): readonly number[] => cells.map(() => 0)
/** The end of a row, by column. */
export const endOfRow = ({cells}: RowBox): readonly number[] => cells.map(({slots}) => slots)

/** Whether a part begins its row. */
export const isStart = ({from}: RowPart): boolean => from.every((slot) => slot === 0)
/** Whether a part ends its row. */
export const isEnd = ({row, to}: RowPart): boolean =>
  row.cells.every(({slots}, column) => itemAt(to, column) >= slots)

/** From the first baseline of a part to its last one. */
export function partHeight({row, from, to}: RowPart): Pt {
  let height = 0
  for (let column = 0; column < row.cells.length; column++) {
    const reach = reachOf(row, column, from, to)
    if (reach > height) height = reach
  }
  return height
}

/** From the first baseline of a part to the last one of a column; below 0 where the column is empty. */
function reachOf(
  {cells}: RowBox,
  column: number,
  from: readonly number[],
  to: readonly number[],
): Pt {
  return (itemAt(to, column) - itemAt(from, column) - 1) * itemAt(cells, column).leading
}

/** Least lines of any column on either side of a break. */
const least = 2

/** Rounding must not cost a line. */
const slack = 0.001

/**
 * Where a row may break, so that what is before the break does not exceed a height, the highest
 * first; every column takes as many lines as it can.
 *
 * @param from what is on earlier pages, by column
 * @param height from the first baseline to the lowest that there is room for
 */
export function* breaksWithin(
  row: RowBox,
  from: readonly number[],
  height: Pt,
): Generator<readonly number[]> {
  let to: readonly number[] = row.cells.map(({slots, leading}, column) => {
    const lines = Math.floor(height / leading + 1 + slack)
    return Math.min(slots, itemAt(from, column) + Math.max(0, lines))
  })
  for (let lowest = lowestOf(row, from, to); lowest >= 0; lowest = lowestOf(row, from, to)) {
    yield to
    // The next break above takes a line from each column that reaches lowest.
    const ends = to
    to = ends.map((end, column) =>
      reachOf(row, column, from, ends) > lowest - slack ? end - 1 : end,
    )
  }
}

function lowestOf(row: RowBox, from: readonly number[], to: readonly number[]): Pt {
  return Math.max(...row.cells.map((_, column) => reachOf(row, column, from, to)))
}

/**
 * How much of a row may stand on a page, so that no column leaves fewer than two lines on either side
 * and no picture is cut.
 *
 * @returns by column, the slots up to the break; undefined where no part of it may
 */
export function breakThatFits(
  row: RowBox,
  from: readonly number[],
  height: Pt,
): readonly number[] | undefined {
  for (const to of breaksWithin(row, from, height)) if (mayBreak(row, from, to)) return to
  return undefined
}

/** Whether a row may go to the next page at a break, the page having begun at `from`. */
export function mayBreak(row: RowBox, from: readonly number[], to: readonly number[]): boolean {
  if (isEnd({row, from, to})) return true
  if (row.isApparatus === true) return false
  let begun = false
  for (const [column, {parts}] of row.cells.entries()) {
    const [first, at] = [itemAt(from, column), itemAt(to, column)]
    for (const part of parts) {
      if (!partMayBreak(part, first, at)) return false
      if (part.slot < at) begun = true
    }
  }
  return begun
}

/**
 * How many lines of a note may stand on a page with room for `room` more.
 *
 * @param from lines that are on earlier pages
 * @param until the line behind the last
 * @returns 0 where none may
 */
export function linesThatFit(
  {parts}: CellBox,
  {from, until}: {readonly from: number; readonly until: number},
  room: number,
): number {
  const left = until - from
  if (left <= room) return left
  for (let count = room; count > 0; count--) {
    const at = from + count
    const isBegun = parts.some(({slot}) => slot < at)
    if (isBegun && parts.every((part) => partMayBreak(part, from, at))) return count
  }
  return 0
}

function partMayBreak(part: Part, from: number, at: number): boolean {
  if (part.kind === 'rule') return true
  if (part.kind === 'picture') return at <= part.slot || at >= part.slot + part.span
  const end = part.slot + part.lines.length
  // A part that is finished, or not begun, has nothing to leave.
  if (at >= end || at <= part.slot) return true
  return at - Math.max(from, part.slot) >= least && end - at >= least
}
