import {itemAt} from '../../finding/assert.ts'
/**
 * The longest strictly increasing subsequence of a list of numbers (patience sorting, n log n).
 *
 * @returns the indices of its members, in order
 */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (itemAt(values, itemAt(tails, middle)) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? itemAt(tails, low - 1) : -1
    tails[low] = index
  }
  const chain: number[] = []
  // An empty list has no last member.
  for (let at = tails.at(-1) ?? -1; at >= 0; at = itemAt(before, at)) chain.push(at)
  return chain.toReversed()
}
