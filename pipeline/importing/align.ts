import {itemAt} from '../finding/assert.ts'
import {bandOf, type Band} from './band.ts'
import type {Likeness} from './likeness.ts'
import {printedNumber} from './numbers.ts'
import {fit, gapScore, reasonsOf, type Fit, type Alignable} from './score.ts'

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
  {units: 1, passages: 3},
  {units: 3, passages: 1},
] as const
type Move = (typeof moves)[number]

/** What joining two points in one passage, or cutting one in two, costs: translators do it seldom. */
const joinScore = -1.1
/** A third piece costs less again: where a paragraph was cut, it was often cut twice. */
const furtherScore = -0.4
/** What follows a pair is likelier a pair: whole sections are left out, not every other paragraph. */
const contiguous = 0.25

/**
 * The in-order alignment of units and passages of greatest total score: one to one, one to two or
 * three, two or three to one, or nothing on one side.
 *
 * @see Gale and Church 1993 for the moves; the score weighs number, structure, length and anchors
 */
export function alignSides(
  units: readonly Alignable[],
  passages: readonly Alignable[],
  likeness: Likeness,
): readonly Bead[] {
  const scorer = new Scorer(units, passages, likeness)
  const table = new Table(bandOf(units, passages), units.length, passages.length)
  for (let row = units.length; row >= 0; row--)
    for (let column = table.last(row); column >= table.first(row); column--)
      for (const [index, move] of moves.entries()) {
        if (row + move.units > units.length || column + move.passages > passages.length) continue
        const isPair = move.units > 0 && move.passages > 0
        const rest = table.rest(row + move.units, column + move.passages, isPair)
        if (rest === -Infinity) continue
        table.offer(row, column, index, rest + scorer.score(row, column, move))
      }
  return traced(table, scorer, units.length, passages.length)
}

/** What beads score; sides taken together are made once. */
class Scorer {
  readonly #units: readonly (readonly (Alignable | undefined)[])[]
  readonly #passages: readonly (readonly (Alignable | undefined)[])[]
  readonly #likeness: Likeness

  constructor(units: readonly Alignable[], passages: readonly Alignable[], likeness: Likeness) {
    this.#units = [1, 2, 3].map((count) => units.map((_, at) => taken(units, at, count)))
    this.#passages = [1, 2, 3].map((count) => passages.map((_, at) => taken(passages, at, count)))
    this.#likeness = likeness
  }

  score(row: number, column: number, move: Move): number {
    if (move.units === 0 || move.passages === 0) return gapScore
    const sides = this.sides(row, column, move)
    if (!sides) return -Infinity
    if (move.units + move.passages > 2 && sides.unit.kind !== sides.passage.kind) return -Infinity
    return fit(sides.unit, sides.passage, this.#likeness) + joining(move)
  }

  fit(row: number, column: number, move: Move): Fit {
    const sides = this.sides(row, column, move)
    if (!sides) return {score: gapScore, reasons: []}
    const reasons = reasonsOf(sides.unit, sides.passage, this.#likeness)
    return {
      score: this.score(row, column, move),
      reasons: move.units + move.passages > 2 ? [...reasons, 'joined'] : reasons,
    }
  }

  sides(
    row: number,
    column: number,
    move: Move,
  ): {readonly unit: Alignable; readonly passage: Alignable} | undefined {
    const unit = this.#units[move.units - 1]?.[row]
    const passage = this.#passages[move.passages - 1]?.[column]
    return unit && passage ? {unit, passage} : undefined
  }
}

function joining({units, passages}: Move): number {
  const more = units + passages - 2
  return more === 0 ? 0 : joinScore + furtherScore * (more - 1)
}

/** One side, or neighbours of the same kind, level and provision taken as one. */
function taken(sides: readonly Alignable[], from: number, count: number): Alignable | undefined {
  const first = sides[from]
  if (!first || count === 1) return first
  if (first.bare) return undefined
  let whole = first
  for (let at = from + 1; at < from + count; at++) {
    const next = sides[at]
    if (!next || next.bare || !isAlikeOrRest(first, next)) return undefined
    whole = {
      ...whole,
      ...rangeOf(first, next),
      length: whole.length + next.length,
      anchors: new Map([...whole.anchors, ...next.anchors]),
    }
  }
  return whole
}

/** Neighbours alike, or a point and the paragraph behind it, which a stray blank line has cut off. */
function isAlikeOrRest(first: Alignable, next: Alignable): boolean {
  if (next.depth !== first.depth) return false
  if (next.kind === first.kind) return next.within === first.within
  return first.kind === 'point' && next.kind === 'paragraph' && next.within === first.number
}

/** Points 2 and 3 together are printed as `2–3`. */
function rangeOf(first: Alignable, last: Alignable): Pick<Alignable, 'number' | 'printed'> {
  if (first.number === undefined || last.number === undefined) return {}
  const number = `${first.number}to${last.printed?.last ?? last.number}`
  return {number, printed: printedNumber(number)}
}

function traced(table: Table, scorer: Scorer, units: number, passages: number): readonly Bead[] {
  const beads: Bead[] = []
  let row = 0
  let column = 0
  let isPair = true
  while (row < units || column < passages) {
    const move: Move = moves[table.move(row, column, isPair)] ?? moves[row < units ? 1 : 2]
    beads.push({
      units: Array.from({length: move.units}, (_, index) => row + index),
      passages: Array.from({length: move.passages}, (_, index) => column + index),
      fit: scorer.fit(row, column, move),
    })
    isPair = move.units > 0 && move.passages > 0
    row += move.units
    column += move.passages
  }
  return beads
}

/** Best scores from each cell to the end: where a pair begins there, and where a gap does. */
class Table {
  readonly #band: Band
  readonly #pairs: Float64Array
  readonly #gaps: Float64Array
  readonly #pairMoves: Uint8Array
  readonly #gapMoves: Uint8Array

  constructor(band: Band, units: number, passages: number) {
    this.#band = band
    this.#pairs = new Float64Array(band.cells).fill(-Infinity)
    this.#gaps = new Float64Array(band.cells).fill(-Infinity)
    this.#pairMoves = new Uint8Array(band.cells).fill(moves.length)
    this.#gapMoves = new Uint8Array(band.cells).fill(moves.length)
    this.#pairs[this.#at(units, passages)] = 0
  }

  first(row: number): number {
    return itemAt(this.#band.first, row)
  }

  last(row: number): number {
    return itemAt(this.#band.last, row)
  }

  /** The best from a cell on, behind a pair or behind a gap. */
  rest(row: number, column: number, afterPair: boolean): number {
    const at = this.#at(row, column)
    if (at < 0) return -Infinity
    const pair = (this.#pairs[at] ?? -Infinity) + (afterPair ? contiguous : 0)
    return Math.max(pair, this.#gaps[at] ?? -Infinity)
  }

  move(row: number, column: number, afterPair: boolean): number {
    const at = this.#at(row, column)
    if (at < 0) return moves.length
    const pair = (this.#pairs[at] ?? -Infinity) + (afterPair ? contiguous : 0)
    const isPair = pair > (this.#gaps[at] ?? -Infinity)
    return (isPair ? this.#pairMoves[at] : this.#gapMoves[at]) ?? moves.length
  }

  offer(row: number, column: number, move: number, score: number): void {
    const at = this.#at(row, column)
    const isGap = move === 1 || move === 2
    const scores = isGap ? this.#gaps : this.#pairs
    if (at < 0 || score <= (scores[at] ?? -Infinity)) return
    scores[at] = score
    if (isGap) this.#gapMoves[at] = move
    else this.#pairMoves[at] = move
  }

  #at(row: number, column: number): number {
    if (column < this.first(row) || column > this.last(row)) return -1
    return itemAt(this.#band.start, row) + column
  }
}
