import type {LengthModel} from './length.ts'
import {fit, gapScore, type Fit, type Side} from './score.ts'

/** Units and passages (by index) that belong together; one of the lists may be empty. */
export type Bead = {
  readonly units: readonly number[]
  readonly passages: readonly number[]
  readonly fit: Fit
}

/** Moves of the alignment: how many units and passages one bead takes. */
const moves = [
  {units: 1, passages: 1},
  {units: 1, passages: 0},
  {units: 0, passages: 1},
  {units: 1, passages: 2},
  {units: 2, passages: 1},
] as const

/** What joining two points in one passage, or cutting one in two, costs: translators do it seldom. */
const joinScore = -1.3
/** Cells of one table; larger documents are aligned in a band along the diagonal. */
const largestTable = 6_000_000

/**
 * The in-order alignment of units and passages of greatest total score: one to one, one to two, two
 * to one, or nothing on one side.
 *
 * @see Gale and Church 1993 for the moves; the score weighs number, structure, length and anchors
 */
export function alignSides(
  units: readonly Side[],
  passages: readonly Side[],
  lengths: LengthModel,
): readonly Bead[] {
  const table = new Table(units.length, passages.length)
  for (let row = units.length; row >= 0; row--)
    for (let column = table.last(row); column >= table.first(row); column--)
      for (const [index, move] of moves.entries()) {
        if (row + move.units > units.length || column + move.passages > passages.length) continue
        const rest = table.score(row + move.units, column + move.passages)
        if (rest === -Infinity) continue
        table.offer(
          row,
          column,
          index,
          rest + scoreOf(units, passages, {row, column, move, lengths}).score,
        )
      }
  return traced(table, units, passages, lengths)
}

type Step = {
  readonly row: number
  readonly column: number
  readonly move: (typeof moves)[number]
  readonly lengths: LengthModel
}

function scoreOf(
  units: readonly Side[],
  passages: readonly Side[],
  {row, column, move, lengths}: Step,
): Fit {
  const unit = taken(units, row, move.units)
  const passage = taken(passages, column, move.passages)
  if (!unit || !passage) return {score: gapScore, reasons: []}
  const found = fit(unit, passage, lengths)
  if (move.units + move.passages === 2) return found
  return {score: found.score + joinScore, reasons: [...found.reasons, 'joined']}
}

/** One side, or two neighbours of the same kind and level taken as one. */
function taken(sides: readonly Side[], from: number, count: number): Side | undefined {
  const first = sides[from]
  if (!first || count === 0) return undefined
  const second = count === 2 ? sides[from + 1] : undefined
  if (!second) return first
  const apart = first.kind !== second.kind || first.depth !== second.depth
  return {
    ...first,
    length: first.length + second.length + (apart ? 10_000 : 0),
    anchors: new Map([...first.anchors, ...second.anchors]),
  }
}

function traced(
  table: Table,
  units: readonly Side[],
  passages: readonly Side[],
  lengths: LengthModel,
): readonly Bead[] {
  const beads: Bead[] = []
  let row = 0
  let column = 0
  while (row < units.length || column < passages.length) {
    const move = moves[table.move(row, column)] ?? moves[row < units.length ? 1 : 2]
    beads.push({
      units: Array.from({length: move.units}, (_, index) => row + index),
      passages: Array.from({length: move.passages}, (_, index) => column + index),
      fit: scoreOf(units, passages, {row, column, move, lengths}),
    })
    row += move.units
    column += move.passages
  }
  return beads
}

/** Best scores from each cell to the end, in a band around the diagonal. */
class Table {
  readonly #rows: number
  readonly #columns: number
  readonly #reach: number
  readonly #width: number
  readonly #scores: Float64Array
  readonly #moves: Uint8Array

  constructor(units: number, passages: number) {
    this.#rows = units
    this.#columns = passages
    const whole = (units + 1) * (passages + 1) <= largestTable
    this.#reach = whole ? passages : Math.max(200, Math.floor(largestTable / (units + 1) / 2))
    this.#width = whole ? passages + 1 : 2 * this.#reach + 1
    this.#scores = new Float64Array((units + 1) * this.#width).fill(-Infinity)
    this.#moves = new Uint8Array((units + 1) * this.#width)
    if (this.#at(units, passages) >= 0) this.#scores[this.#at(units, passages)] = 0
  }

  first(row: number): number {
    return Math.max(0, this.#middle(row) - this.#reach)
  }

  last(row: number): number {
    return Math.min(this.#columns, this.#middle(row) + this.#reach)
  }

  score(row: number, column: number): number {
    const at = this.#at(row, column)
    return at < 0 ? -Infinity : (this.#scores[at] ?? -Infinity)
  }

  move(row: number, column: number): number {
    const at = this.#at(row, column)
    return at < 0 || this.#scores[at] === -Infinity
      ? moves.length
      : (this.#moves[at] ?? moves.length)
  }

  offer(row: number, column: number, move: number, score: number): void {
    const at = this.#at(row, column)
    if (at < 0 || score <= (this.#scores[at] ?? -Infinity)) return
    this.#scores[at] = score
    this.#moves[at] = move
  }

  #middle(row: number): number {
    if (this.#width === this.#columns + 1) return 0
    return Math.round((row * this.#columns) / Math.max(1, this.#rows))
  }

  #at(row: number, column: number): number {
    const from = this.first(row)
    return column < from || column > this.last(row) ? -1 : row * this.#width + (column - from)
  }
}
