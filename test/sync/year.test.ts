import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {beginnings} from './living-document.ts'
import {eventsWithSquashes} from './year-events.ts'
import {isDeep} from '../runs.ts'
import {Year} from './year-translators.ts'

// `RUNS=300 npx vitest run test/sync/year.test.ts` tries other years, `STELE_SEED=7` years of a seed.
const asked = process.env['RUNS']
const seed = process.env['STELE_SEED']
const steps = 60

type Piece = readonly [seed: number | undefined, years: number]

/** Years by the seed of their property: 20; in `npm run test:deep` 300 more in four pieces. */
const known: readonly Piece[] = [
  [1, 20],
  ...(isDeep ? [20261128, 777001, 777002, 777003] : []).map((one): Piece => [one, 75]),
]
const pieces: readonly Piece[] =
  asked === undefined && seed === undefined
    ? known
    : [[seed === undefined ? undefined : Number(seed), Number(asked ?? 20)]]

describe('a year of three translators and their branches', () => {
  it.each(pieces)(
    'no text is lost, and none is current beside an English that its author did not have: seed %s, %i years',
    async (of, numRuns) => {
      const happened = new Map<string, number>()
      await fc.assert(
        fc.asyncProperty(
          beginnings,
          fc.boolean(),
          fc.array(eventsWithSquashes, {
            minLength: asked === undefined ? steps : 1,
            maxLength: steps,
            size: 'max',
          }),
          async (beginning, hasDriver, year) => {
            const simulation = await Year.begin({beginning, hasDriver})
            for (const event of year) {
              await simulation.step(event)
              expect(simulation.faults).toEqual([])
            }
            for (const [what, times] of simulation.happened)
              happened.set(what, (happened.get(what) ?? 0) + times)
          },
        ),
        // A year takes seconds: only those who ask for other years wait for the shortest fault.
        {numRuns, ...(of === undefined ? {} : {seed: of}), endOnFailure: asked === undefined},
      )
      // An octopus merge of three heads that differ seldom ends without a conflict.
      happened.delete('octopus')
      expect([...happened.keys()].sort()).toEqual([
        'accept',
        'conflict',
        'correct',
        'decide',
        'export',
        'import',
        'merged',
        'pick',
        'rebase',
        'review',
        ...(happened.has('squash') ? ['squash'] : []),
        'translate',
      ])
    },
    3_600_000,
  )
})
