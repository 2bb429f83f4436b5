import {itemAt} from '../finding/assert.ts'
import {longestIncreasing} from '../document/model/increasing.ts'
import type {Alignable} from './score.ts'

/** Tables of no more cells than this are filled whole; larger ones in a band along what surely belongs together. */
const wholeTable = 1_000_000
const reach = 160

/** Which columns of an alignment table are looked at in each row, and where they are stored. */
export type Band = {
  readonly first: Int32Array
  readonly last: Int32Array
  /** offset of the first column of each row */
  readonly start: Int32Array
  readonly cells: number
}

/**
 * The band of the table of two documents: all of it for short ones; else a strip around the line
 * through the units and passages that share a number or an anchor nobody else has.
 */
export function bandOf(units: readonly Alignable[], passages: readonly Alignable[]): Band {
  const rows = units.length + 1
  const first = new Int32Array(rows)
  const last = new Int32Array(rows).fill(passages.length)
  if (rows * (passages.length + 1) > wholeTable) {
    const line = guide(units, passages)
    for (let row = 0; row < rows; row++) {
      const [low, high] = [itemAt(line, row), line[row + 1] ?? passages.length]
      first[row] = Math.max(0, Math.min(low, high) - reach)
      last[row] = Math.min(passages.length, Math.max(low, high) + reach)
    }
    last[rows - 1] = passages.length
  }
  const start = new Int32Array(rows)
  let cells = 0
  for (let row = 0; row < rows; row++) {
    start[row] = cells - itemAt(first, row)
    cells += itemAt(last, row) - itemAt(first, row) + 1
  }
  return {first, last, start, cells}
}

/** The likely column of each row: through the sure pairs, straight between them. */
function guide(units: readonly Alignable[], passages: readonly Alignable[]): readonly number[] {
  const pairs = surePairs(units, passages)
  const corners = [[-1, -1] as const, ...pairs, [units.length, passages.length] as const]
  const line: number[] = []
  for (const [at, [row, column]] of corners.entries()) {
    const [nextRow, nextColumn] = corners[at + 1] ?? [row, column]
    for (let step = 0; step < nextRow - row; step++)
      if (row + step >= 0)
        line.push(
          Math.max(0, Math.round(column + (step * (nextColumn - column)) / (nextRow - row))),
        )
  }
  line.push(passages.length)
  return line
}

function surePairs(
  units: readonly Alignable[],
  passages: readonly Alignable[],
): readonly (readonly [number, number])[] {
  const own = onlyPlaces(units)
  const other = onlyPlaces(passages)
  const pairs = new Map<number, number>()
  for (const [name, row] of own) {
    const column = other.get(name)
    if (row >= 0 && column !== undefined && column >= 0) pairs.set(row, column)
  }
  const sorted = [...pairs].toSorted(([a], [b]) => a - b)
  return longestIncreasing(sorted.map(([, column]) => column)).flatMap((at) => {
    const pair = sorted[at]
    return pair ? [pair] : []
  })
}

/** Where the numbers and anchors are that occur once; -1 for the others. */
function onlyPlaces(sides: readonly Alignable[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [index, {number, anchors}] of sides.entries()) {
    const names = [...anchors.keys(), ...(number === undefined ? [] : [`no:${number}`])]
    for (const name of names) places.set(name, places.has(name) ? -1 : index)
  }
  return places
}
