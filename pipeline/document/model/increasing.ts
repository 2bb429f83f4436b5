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
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const chain: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(at)
  return chain.toReversed()
}
