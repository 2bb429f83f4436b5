import {it} from 'vitest'

/**
 * Whether every random case and every slow test runs: in `npm run test:deep` (see vitest.config.ts).
 * `npm test` makes the same claims with fewer repetitions.
 */
export const isDeep: boolean = process.env['STELE_TEST'] === 'deep'

/** The share of random cases that `npm test` tries. */
const quickShare = 1 / 16

/**
 * How often to try a property.
 *
 * @param deep the number of tries in `npm run test:deep`; `RUNS` in the environment overrides both
 */
export function runsOf(deep: number): number {
  const asked = process.env['RUNS']
  if (asked !== undefined) return Number(asked)
  return isDeep ? deep : Math.max(Math.ceil(deep * quickShare), Math.min(deep, 3))
}

/**
 * Some of a list of cases, from all its parts: every one in `npm run test:deep`.
 *
 * @param quick the number of cases that `npm test` tries: of the first, and of each further part of the list, one
 */
export function someOf<Case>(cases: readonly Case[], quick: number): readonly Case[] {
  const step = isDeep ? 1 : Math.max(1, cases.length / quick)
  return cases.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/**
 * A test of `npm run test:deep` alone, skipped elsewhere: it takes seconds of processor time, and a test beside it makes the
 * same kind of claim in `npm test`.
 */
export const deepIt: ReturnType<typeof it.runIf> = it.runIf(isDeep)
