import type {Uid, Unit} from '../document/model/types.ts'
import {longestIncreasing} from '../document/model/increasing.ts'
import {itemAt} from '../finding/assert.ts'
import {countWords, likeness} from './likeness.ts'
import {matchUnits, rewordedElsewhere} from './match.ts'

/** An old and a new unit by their places among the units of their versions. */
type Pair = {readonly old: number; readonly fresh: number}

/**
 * Which unit of an earlier version each unit of today's continues: by identity, which syncs have kept; what identity
 * leaves over, as a sync from the one version to the other would pair it. Keys are never compared by themselves.
 *
 * @returns the uid then by the uid today; new units are absent
 */
export function versionPairs(old: readonly Unit[], fresh: readonly Unit[]): ReadonlyMap<Uid, Uid> {
  const known = knownPairs(old, fresh)
  const taken = {
    old: new Set(known.map((pair) => pair.old)),
    fresh: new Set(known.map((pair) => pair.fresh)),
  }
  const left = {
    old: [...old.keys()].filter((index) => !taken.old.has(index)),
    fresh: [...fresh.keys()].filter((index) => !taken.fresh.has(index)),
  }
  const matched = matchUnits(
    left.old.map((index) => itemAt(old, index)),
    left.fresh.map((index) => itemAt(fresh, index)),
  )
  const found = matched.flatMap((at, index): readonly Pair[] =>
    at === undefined ? [] : [{old: itemAt(left.old, at), fresh: itemAt(left.fresh, index)}],
  )
  const isBetween = placesAmong(known)
  const sure = found.filter(
    (pair) => isBetween(pair) || areAlike(itemAt(old, pair.old), itemAt(fresh, pair.fresh)),
  )
  return new Map(
    [...known, ...sure].map((pair) => [itemAt(fresh, pair.fresh).uid, itemAt(old, pair.old).uid]),
  )
}

function knownPairs(old: readonly Unit[], fresh: readonly Unit[]): readonly Pair[] {
  const places = new Map<Uid, number>(old.map(({uid}, index) => [uid, index]))
  return fresh.flatMap(({uid}, index): readonly Pair[] => {
    const place = places.get(uid)
    return place === undefined ? [] : [{old: place, fresh: index}]
  })
}

/** Whether a pair is between the pairs that keep their order: the reading of a place is less sure than that of words. */
function placesAmong(known: readonly Pair[]): (pair: Pair) => boolean {
  const inOrder = longestIncreasing(known.map(({old}) => old)).map((index) => itemAt(known, index))
  return ({old, fresh}) => {
    const after = inOrder.findIndex((pair) => pair.fresh > fresh)
    const below = after < 0 ? inOrder.at(-1) : inOrder[after - 1]
    const above = after < 0 ? undefined : inOrder[after]
    return (below === undefined || below.old < old) && (above === undefined || above.old > old)
  }
}

const areAlike = (old: Unit, fresh: Unit): boolean =>
  likeness(countWords(old.text), countWords(fresh.text)) >= rewordedElsewhere
