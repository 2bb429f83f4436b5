import {createHash} from 'node:crypto'
import {keyOf, uidOf} from '../document/model/brand.ts'
import {hashOf} from '../document/model/hash.ts'
import type {Catalog, Key, Uid, Unit} from '../document/model/types.ts'
import type {Translation, PassageRecord} from '../locale/types.ts'
import {returningUids} from './attic-returns.ts'
import {stepOf} from './step.ts'
import type {AtticEntry, UnitChanges, SnapshotUnit, LocalePlan, Step} from './types.ts'

/**
 * The units of a snapshot in their order. An entry without a record in the state file (somebody
 * removed it) has no identity any more: its unit counts as new.
 */
export function snapshotUnits(snapshot: Translation | undefined): readonly SnapshotUnit[] {
  if (!snapshot) return []
  const known: SnapshotUnit[] = []
  for (const [key, {text}] of snapshot.resource.entries) {
    const record = snapshot.states.units.get(key)
    if (record) {
      const {uid, former} = record
      const before = former === undefined ? {} : {former}
      // Not the record's hash: git may have taken one of the two files from each side of a merge.
      known.push({key: keyOf(key), uid, text, hash: hashOf(text), ...before})
    }
  }
  return known
}

/** What the snapshot of a document is planned from. */
export type SnapshotInput = {
  readonly catalog: Catalog
  readonly changes: UnitChanges
  readonly uids: ReadonlyMap<Unit, Uid>
  readonly attic: readonly AtticEntry[]
}

/** The snapshot after the sync: the source's texts, uids and hashes; what was removed goes to its attic. */
export function planSnapshot({catalog, changes, uids, attic}: SnapshotInput): LocalePlan {
  const steps: Step[] = []
  const former = formerKeys(changes)
  const stored = new Map(attic.map((entry) => [entry.uid, entry]))
  for (const change of changes) {
    if (change.kind === 'removed') {
      const {uid, key, text} = change.from
      stored.set(uid, {uid, key, english: text, text})
      steps.push({key, action: 'stored'})
    } else {
      stored.delete(uids.get(change.to) ?? change.to.uid)
      if (change.kind === 'added') steps.push(stepOf(change, 'added'))
      if (change.kind === 'renumbered') steps.push(stepOf(change, 'renumbered'))
      if (change.kind === 'reworded') steps.push(stepOf(change, 'edited'))
    }
  }
  return {
    locale: catalog.language,
    entries: catalog.units.map(({key, text}) => [key, text]),
    states: catalog.units.map((unit) => {
      const record = recordOf(unit, uids.get(unit) ?? unit.uid)
      const keys = former.get(unit) ?? [] // a new unit had no other key
      return [unit.key, keys.length === 0 ? record : {...record, former: keys}]
    }),
    attic: [...stored.values()],
    steps,
    unplaced: [],
    asked: [],
  }
}

/** The keys that units had before, so that links made with them still lead to the unit. */
function formerKeys(changes: UnitChanges): ReadonlyMap<Unit, readonly Key[]> {
  const former = new Map<Unit, readonly Key[]>()
  for (const change of changes) {
    if (change.kind === 'added' || change.kind === 'removed') continue
    const {from, to} = change
    const keys = new Set([...(from.former ?? []), from.key]) // the key never changed before
    keys.delete(to.key)
    former.set(to, [...keys])
  }
  return former
}

function recordOf(unit: Unit, uid: Uid): PassageRecord {
  return {uid, source: unit.hash, state: 'final', origin: 'human'}
}

/**
 * The uid of each unit of the source: the one it had; for a text that came back, if nearly the same, the one it
 * had then; else a new one that no unit bears or bore. A unit that is added later has a uid of its text too: two
 * branches may add different units under one key.
 */
export function uidsOf(changes: UnitChanges, attic: readonly AtticEntry[]): ReadonlyMap<Unit, Uid> {
  const uids = new Map<Unit, Uid>()
  const used = new Set<string>()
  for (const change of changes) {
    if (change.kind === 'added') continue
    used.add(change.from.uid)
    if (change.kind !== 'removed') uids.set(change.to, change.from.uid)
  }
  const isFirst = used.size === 0
  const added = changes.flatMap((change) => (change.kind === 'added' ? [change.to] : []))
  const returning = returningUids(added, attic, used)
  for (const {uid} of attic) used.add(uid)
  for (const unit of added) {
    const uid = returning.get(unit) ?? unusedUid(unit, used, isFirst)
    uids.set(unit, uid)
    used.add(uid)
  }
  return uids
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** The unit's own uid at the first sync of a document; later one derived from it and its text. */
function unusedUid(unit: Unit, used: ReadonlySet<string>, isFirst: boolean): Uid {
  let uid = isFirst ? unit.uid : derivedUid(unit, 0)
  for (let attempt = 1; used.has(uid); attempt++) uid = derivedUid(unit, attempt)
  return uid
}

function derivedUid(unit: Unit, attempt: number): Uid {
  const digest = createHash('sha256')
    .update(`${unit.uid}\u0000${unit.text}\u0000${attempt}`)
    .digest()
  return uidOf([...digest.subarray(0, 12)].map((byte) => alphabet[byte & 31]).join(''))
}
