import {present} from '../../../finding/assert.ts'
import type {DraftSite} from './branch.ts'
import {
  listsFrom,
  listWith,
  signatureOf,
  type LevelCandidate,
  type OpenList,
  type Placing,
} from './levels.ts'
import {costAsText} from './as-text.ts'
import {placingsOf} from './options.ts'

/** How the candidates of a run before some place were read, and what that cost. */
type Reading = {
  readonly top: OpenList | undefined
  readonly cost: number
  readonly before: Reading | undefined
  /** of the last candidate; absent where it was read as text */
  readonly placing?: Placing
}

/** How many readings of a run are kept, and how much more than the cheapest they may cost. */
const mostReadings = 16
const mostDearer = 7

/**
 * The cheapest consistent reading of a run of labels: which of them are labels at all, what each means,
 * and under which it stands. A beam search over the whole run: readings that leave the same lists open
 * are one, the cheaper; ties go to labels before text and to inner lists before outer ones.
 *
 * Takes time proportional to the number of candidates.
 *
 * @returns for each candidate its placing; undefined for text
 */
export function cheapestReading(
  candidates: readonly LevelCandidate[],
  site: DraftSite,
): readonly (Placing | undefined)[] {
  let beam: readonly Reading[] = [{top: undefined, cost: 0, before: undefined}]
  for (const candidate of candidates) beam = extended(beam, candidate, site)
  const placings: (Placing | undefined)[] = []
  let reading: Reading = present(beam[0], 'a reading of the run')
  for (; reading.before; reading = reading.before) placings.push(reading.placing)
  return placings.reverse()
}

/** A way to go on from a reading; the lists are opened only for those that are kept. */
type Step = {
  readonly from: Reading
  readonly cost: number
  /** absent for text */
  readonly placing?: Placing
}

function stepsFrom(from: Reading, candidate: LevelCandidate, site: DraftSite): readonly Step[] {
  const around = {lists: listsFrom(from.top), site}
  const labelled = placingsOf(candidate, around).map((placing) => ({
    from,
    cost: sum(from.cost, placing.cost),
    placing,
  }))
  return [...labelled, {from, cost: sum(from.cost, costAsText(candidate, around))}]
}

function taken({from, cost, placing}: Step, candidate: LevelCandidate, site: DraftSite): Reading {
  if (!placing) return {top: from.top, cost, before: from}
  return {top: listWith(candidate, placing, site.address), cost, before: from, placing}
}

/** The readings that a beam leads to: each set of open lists once, and none that is far from the cheapest. */
function extended(
  beam: readonly Reading[],
  candidate: LevelCandidate,
  site: DraftSite,
): readonly Reading[] {
  const steps = beam.flatMap((reading) => stepsFrom(reading, candidate, site))
  const limit = steps.reduce((least, {cost}) => Math.min(least, cost), Infinity) + mostDearer
  const near = steps.filter(({cost}) => cost <= limit).toSorted((a, b) => a.cost - b.cost)
  if (near.length === 1) return near.map((step) => taken(step, candidate, site))
  const kept = new Map<string, Reading>()
  for (const step of near) {
    if (kept.size === mostReadings) break
    const reading = taken(step, candidate, site)
    const signature = signatureOf(reading.top)
    // Sorted by cost: the first with the same lists is the cheapest.
    if (!kept.has(signature)) kept.set(signature, reading)
  }
  return [...kept.values()]
}

/** To two digits, so that equal sums are equal however they came about. */
const sum = (a: number, b: number): number => Math.round((a + b) * 100) / 100
