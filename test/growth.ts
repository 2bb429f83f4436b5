/** Processor time of this process while it does some work once, in microseconds: not that of other processes. */
function timeOf(work: () => unknown): number {
  const begin = process.cpuUsage()
  work()
  return process.cpuUsage(begin).user
}

/**
 * How many times as long four times as much work takes: 4 where time grows with size, 16 where it grows
 * with the square of it. The peer is the same code in the same run, so a busy machine changes nothing.
 *
 * @param work does work of a size; the least of three times counts
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
  const least = (of: number): number =>
    Math.min(...Array.from({length: 3}, () => timeOf(() => work(of))))
  // The first call compiles.
  work(size)
  return least(size * 4) / Math.max(least(size), 1)
}

/** The bar for `growthOf`: clearly below the square. */
export const belowSquare = 10
