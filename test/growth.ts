/** Processor time of this process while it does some work once, in microseconds: not that of other processes. */
function timeOf(work: () => unknown): number {
  const begin = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(begin)
  return user + system
}

/** The bar for `growthOf`: clearly below the square. */
export const belowSquare = 10

// A shorter run measures the compiler and the collector of garbage, µs.
const shortest = 10_000
const mostRounds = 12
const mostDoublings = 8

/**
 * How many times as long four times as much work takes: 4 where time grows with size, 16 where it grows
 * with the square of it. The peer is the same code in the same run. A busy machine makes single runs slower,
 * never faster, so that the least of several runs counts; more of them are made while the growth looks too great.
 *
 * @param work does work of a size
 * @param size where to begin; it is doubled until the work takes long enough to be measured
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
  let small = size
  // The first call compiles.
  work(small)
  let least = timeOf(() => work(small))
  for (let doubled = 0; least < shortest && doubled < mostDoublings; doubled++) {
    small *= 2
    least = timeOf(() => work(small))
  }
  // One slow run here would hide a growth that is too great.
  const again = (): number => timeOf(() => work(small))
  least = Math.min(least, again(), again())
  let leastOfMore = Infinity
  for (let round = 0; round < mostRounds; round++) {
    leastOfMore = Math.min(
      leastOfMore,
      timeOf(() => work(small * 4)),
    )
    if (leastOfMore < belowSquare * least) break
    least = Math.min(least, again())
  }
  return leastOfMore / least
}
