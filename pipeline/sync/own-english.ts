import type {Unit} from '../document/model/types.ts'
import type {PassageRecord} from '../locale/types.ts'
import {
  countWords,
  tellingLikeness,
  wordWeights,
  type WordBag,
  type WordWeight,
} from './likeness.ts'
import {tellingElsewhere, tellingInPlace} from './match.ts'
import type {UnitChange, UnitChanges, SnapshotUnit} from './types.ts'

/** Added units, each with the old unit whose translation says what it says. */
export type Followed = ReadonlyMap<Unit, SnapshotUnit>

/**
 * Which stale translations leave their unit for one that was cut from it. Units are matched by what
 * the English said last; a translation that nobody has revised may be of an earlier English, and of a
 * point that was joined with another and cut again it may be the other half's.
 *
 * @param recordOf the record of a unit's translation today; undefined where it has none
 * @param isFree whether an added unit has no translation of its own
 */
export function followedEnglish(
  changes: UnitChanges,
  recordOf: (from: SnapshotUnit) => PassageRecord | undefined,
  isFree: (to: Unit) => boolean,
): Followed {
  const followed = new Map<Unit, SnapshotUnit>()
  const stale = changes.flatMap((change) =>
    change.kind === 'reworded' ? staleOf(change, recordOf) : [],
  )
  if (stale.length === 0) return followed
  const free = changes.filter((change) => change.kind === 'added').filter(({to}) => isFree(to))
  if (free.length === 0) return followed
  const weight = weightsOf(changes)
  for (const {from, to, source, english} of stale) {
    if (source === to.hash || alike(english, to, weight) >= tellingInPlace) continue
    const [best] = free
      .filter(
        (change) =>
          !followed.has(change.to) && (change.cutFrom === from || change.to.hash === source),
      )
      .map((change) => ({unit: change.to, likeness: alike(english, change.to, weight)}))
      .filter(({likeness}) => likeness >= tellingElsewhere)
      .toSorted((a, b) => b.likeness - a.likeness)
    if (best) followed.set(best.unit, from)
  }
  return followed
}

/** A reworded unit whose translation was already stale, with the English that it was made from. */
type Stale = {
  readonly from: SnapshotUnit
  readonly to: Unit
  readonly source: SnapshotUnit['hash']
  readonly english: WordBag
}

function staleOf(
  {from, to}: Extract<UnitChange, {kind: 'reworded'}>,
  recordOf: (from: SnapshotUnit) => PassageRecord | undefined,
): readonly Stale[] {
  const record = recordOf(from)
  if (record?.english === undefined) return []
  return [{from, to, source: record.source, english: countWords(record.english)}]
}

function alike(english: WordBag, {text}: Unit, weight: WordWeight): number {
  return tellingLikeness(english, countWords(text), weight)
}

/** How much each word of the source tells. */
function weightsOf(changes: UnitChanges): WordWeight {
  return wordWeights(
    changes.flatMap((change) => (change.kind === 'removed' ? [] : [countWords(change.to.text)])),
  )
}
