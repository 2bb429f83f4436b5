import {itemAt} from '../finding/assert.ts'
/** How well two units fit, 0 where they do not. */
export type PairScore = (oldIndex: number, newIndex: number) => number

// In bounds: the tables have a row and a column more than the lists.

/** Cells of one alignment table; larger gaps are aligned by key alone. */
const largestTable = 4_000_000

/** Pairs of greatest total score that keep the order of both lists (Needleman and Wunsch 1970). */
export function alignInOrder(
  old: readonly number[],
  fresh: readonly number[],
  score: PairScore,
): readonly (readonly [number, number])[] {
  const width = fresh.length + 1
  if ((old.length + 1) * width > largestTable) return []
  const best = new Float64Array((old.length + 1) * width)
  const scores = new Float64Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--) {
      const at = row * width + column
      scores[at] = score(itemAt(old, row), itemAt(fresh, column))
      const skip = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
      const take = (scores[at] ?? 0) > 0 ? (scores[at] ?? 0) + (best[at + width + 1] ?? 0) : 0
      best[at] = Math.max(skip, take)
    }
  return traced(old, fresh, {best, scores, width})
}

type Table = {readonly best: Float64Array; readonly scores: Float64Array; readonly width: number}

function traced(
  old: readonly number[],
  fresh: readonly number[],
  {best, scores, width}: Table,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  for (let row = 0, column = 0; row < old.length && column < fresh.length;) {
    const at = row * width + column
    const own = scores[at] ?? 0
    if (own > 0 && best[at] === own + (best[at + width + 1] ?? 0)) {
      pairs.push([itemAt(old, row), itemAt(fresh, column)])
      row++
      column++
    } else if (best[at] === best[at + width]) row++
    else column++
  }
  return pairs
}
