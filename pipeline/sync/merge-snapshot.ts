import {keyOf, uidOf} from '../document/model/brand.ts'
import {hashOf} from '../document/model/hash.ts'
import type {Key} from '../document/model/types.ts'
import {present, valueOf} from '../finding/assert.ts'
import {freeKey} from '../locale/free-key.ts'
import {mergedOrder, type KeyById} from './merge-order.ts'
import type {MergeSides} from './merge-version.ts'
import type {SnapshotUnit} from './types.ts'

type Snapshot = readonly SnapshotUnit[]

/**
 * Merge two versions of the snapshot unit by unit. A unit that one side removed is removed; what both sides added
 * stays, each under a key of its own, until the next sync gives both the keys of the merged source. Where both sides
 * reworded a unit, the English of ours stays: texts are bound to their English by its hash.
 */
export function mergeSnapshots({base, ours, theirs}: MergeSides<Snapshot>): Snapshot {
  const [before, here, there] = [byUid(base), byUid(ours), byUid(theirs)]
  const units = mergedOrder(keysOf(ours), keysOf(theirs)).flatMap((uid) => {
    const [old, own, other] = [before.get(uid), here.get(uid), there.get(uid)]
    if (own && other) return mergedUnit(old, own, other)
    if (old) return [] // removed on one side
    return present(own ?? other, `the unit ${uid} of one side`)
  })
  const keys = keysFor(units, here)
  return units.map((unit) => ({...unit, key: valueOf(keys, unit)}))
}

function mergedUnit(
  old: SnapshotUnit | undefined,
  own: SnapshotUnit,
  other: SnapshotUnit,
): SnapshotUnit {
  const {text, hash} = old?.hash === own.hash ? other : own
  const {key} = old?.key === own.key ? other : own
  const keys = new Set([...(own.former ?? []), ...(other.former ?? [])]) // absent: it always had its key
  keys.delete(key)
  const {former: _, ...unit} = own
  return {...unit, key, text, hash, ...(keys.size === 0 ? {} : {former: [...keys]})}
}

/** A key for each unit; where two want one, our unit has it. */
function keysFor(
  units: Snapshot,
  ours: ReadonlyMap<string, SnapshotUnit>,
): ReadonlyMap<SnapshotUnit, Key> {
  const keys = new Map<SnapshotUnit, Key>()
  const taken = new Set<string>()
  const isOurs = ({uid}: SnapshotUnit): boolean => ours.has(uid)
  for (const unit of [...units.filter(isOurs), ...units.filter((one) => !isOurs(one))]) {
    const key = freeKey(unit.key, taken)
    taken.add(key)
    keys.set(unit, keyOf(key))
  }
  return keys
}

/**
 * Their snapshot with identities that do not mean another unit of ours: both sides may have added different units
 * under one identity, or the same unit under two.
 */
export function withOwnIdentities({base, ours, theirs}: MergeSides<Snapshot>): Snapshot {
  const [before, here, there] = [byUid(base), byUid(ours), byUid(theirs)]
  const added = new Map(
    ours
      .filter(({uid}) => !before.has(uid) && !there.has(uid))
      .map((unit) => [`${unit.key} ${unit.hash}`, unit.uid]),
  )
  return theirs.map((unit) => {
    if (before.has(unit.uid)) return unit
    const own = here.get(unit.uid)
    if (!own) return {...unit, uid: added.get(`${unit.key} ${unit.hash}`) ?? unit.uid} // ours did not add it
    if (own.hash === unit.hash) return unit
    return {...unit, uid: uidOf(`${unit.uid}-${hashOf(unit.text)}`)}
  })
}

const byUid = (units: Snapshot): ReadonlyMap<string, SnapshotUnit> =>
  new Map(units.map((unit) => [unit.uid, unit]))

const keysOf = (units: Snapshot): KeyById => new Map(units.map(({uid, key}) => [uid, key]))
