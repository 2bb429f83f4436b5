/**
 * Whether every random case and every slow test runs: in `npm run test:deep` (see vitest.config.ts).
 * `npm test` makes the same claims with fewer repetitions.
 */
export const isDeep: boolean = process.env['STELE_TEST'] === 'deep'

/** The share of random cases that `npm test` tries. */
const quickShare = 1 / 8

/**
 * How often to try a property.
 *
 * @param deep the number of tries in `npm run test:deep`; `RUNS` in the environment overrides both
 */
export function runsOf(deep: number): number {
  const asked = process.env['RUNS']
  if (asked !== undefined) return Number(asked)
  return isDeep ? deep : Math.max(Math.ceil(deep * quickShare), Math.min(deep, 5))
}
