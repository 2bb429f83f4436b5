import type {Unit} from '../document/model/types.ts'
import type {PassageRecord} from '../locale/types.ts'
import {
  countWords,
  tellingLikeness,
  wordWeights,
  type WordCounts,
  type WordWeight,
} from './likeness.ts'
import {tellingElsewhere, tellingInPlace} from './match.ts'
import type {Fate, Fates, Known} from './types.ts'

/** Added units, each with the old unit whose translation says what it says. */
export type Followed = ReadonlyMap<Unit, Known>

/**
 * Which stale translations leave their unit for one that was cut from it. Units are matched by what
 * the English said last; a translation that nobody has revised may be of an earlier English, and of a
 * point that was joined with another and cut again it may be the other half's.
 *
 * @param recordOf the record of a unit's translation today; undefined where it has none
 * @param isFree whether an added unit has no translation of its own
 */
export function followedEnglish(
  fates: Fates,
  recordOf: (from: Known) => PassageRecord | undefined,
  isFree: (to: Unit) => boolean,
): Followed {
  const followed = new Map<Unit, Known>()
  const stale = fates.flatMap((fate) => (fate.kind === 'reworded' ? staleOf(fate, recordOf) : []))
  if (stale.length === 0) return followed
  const free = fates.filter((fate) => fate.kind === 'added').filter(({to}) => isFree(to))
  if (free.length === 0) return followed
  const weight = weightsOf(fates)
  for (const {from, to, source, english} of stale) {
    if (source === to.hash || alike(english, to, weight) >= tellingInPlace) continue
    const [best] = free
      .filter(
        (fate) => !followed.has(fate.to) && (fate.cutFrom === from || fate.to.hash === source),
      )
      .map((fate) => ({unit: fate.to, likeness: alike(english, fate.to, weight)}))
      .filter(({likeness}) => likeness >= tellingElsewhere)
      .toSorted((a, b) => b.likeness - a.likeness)
    if (best) followed.set(best.unit, from)
  }
  return followed
}

/** A reworded unit whose translation was already stale, with the English that it was made from. */
type Stale = {
  readonly from: Known
  readonly to: Unit
  readonly source: Known['hash']
  readonly english: WordCounts
}

function staleOf(
  {from, to}: Extract<Fate, {kind: 'reworded'}>,
  recordOf: (from: Known) => PassageRecord | undefined,
): readonly Stale[] {
  const record = recordOf(from)
  if (record?.english === undefined) return []
  return [{from, to, source: record.source, english: countWords(record.english)}]
}

function alike(english: WordCounts, {text}: Unit, weight: WordWeight): number {
  return tellingLikeness(english, countWords(text), weight)
}

/** How much each word of the source tells. */
function weightsOf(fates: Fates): WordWeight {
  return wordWeights(
    fates.flatMap((fate) => (fate.kind === 'removed' ? [] : [countWords(fate.to.text)])),
  )
}
