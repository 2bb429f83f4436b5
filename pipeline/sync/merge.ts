import type {Conflict} from '../locale/conflicts.ts'
import type {PassageRecord} from '../locale/types.ts'
import {states} from '../locale/state.ts'
import {identify, type KeyById} from './merge-identity.ts'

/** The three sides of a merge: what both began with, what is here, what comes in. */
export type Sides<Value> = {
  readonly base: ReadonlyMap<string, Value>
  readonly ours: ReadonlyMap<string, Value>
  readonly theirs: ReadonlyMap<string, Value>
}

/** A merged file: its entries in order, and what could not be decided. Ours stands in the entries. */
export type Merged<Value> = {
  readonly entries: readonly (readonly [key: string, value: Value])[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Merge two versions of a locale file key by key. A text that moved to another key on one side and
 * changed on the other is changed where it now stands. Texts that both sides changed, each in its
 * own way, are conflicts; a text that one side changed and the other removed stays.
 */
export function mergeTexts(sides: Sides<string>): Merged<string> {
  const conflicts: Conflict[] = []
  const entries = merged(sides, identify(sides), ({key, base, ours, theirs}) => {
    if (ours === theirs || theirs === base) return ours
    if (ours === base || ours === undefined || ours === '') return theirs
    if (theirs === undefined || theirs === '') return ours
    conflicts.push({key, ...(base === undefined ? {} : {base}), ours, theirs})
    return ours
  })
  return {entries: entries.kept, conflicts: [...conflicts, ...entries.homeless.map(homelessText)]}
}

/**
 * Merge two versions of a state file record by record, told apart by their uid. Where both sides
 * changed a field, the state nearer to the beginning counts, so that a merge never vouches for a text.
 */
export function mergeStates(sides: Sides<PassageRecord>): Merged<PassageRecord> {
  const byUid = (side: ReadonlyMap<string, PassageRecord>): KeyById =>
    new Map(Array.from(side, ([key, {uid}]) => [uid, key]))
  const ids = {base: byUid(sides.base), ours: byUid(sides.ours), theirs: byUid(sides.theirs)}
  const {kept} = merged(sides, ids, ({base, ours, theirs}) => {
    if (!ours || !theirs) return removedOnOneSide(base, ours ?? theirs)
    return mergeRecords(base, ours, theirs)
  })
  return {entries: kept, conflicts: []}
}

/**
 * Merge two versions of a JSON object of records of any kind, such as an attic. Of a record that both
 * sides changed both stay: theirs under its key with `-theirs` behind it.
 */
export function mergeJsonObjects(sides: Sides<unknown>): Merged<unknown> {
  const byKey = (side: ReadonlyMap<string, unknown>): KeyById =>
    new Map(Array.from(side.keys(), (key) => [key, key]))
  const ids = {base: byKey(sides.base), ours: byKey(sides.ours), theirs: byKey(sides.theirs)}
  const beside: (readonly [string, unknown])[] = []
  const {kept} = merged(sides, ids, ({key, base, ours, theirs}) => {
    if (isSame(ours, theirs) || isSame(theirs, base)) return ours
    if (isSame(ours, base) || ours === undefined) return theirs
    if (theirs !== undefined) beside.push([`${key}-theirs`, theirs])
    return ours
  })
  return {entries: [...kept, ...beside], conflicts: beside.map(([key]) => ({key}))}
}

const homelessText = ({key, value}: {readonly key: string; readonly value: string}): Conflict => ({
  key,
  theirs: value,
})

function removedOnOneSide(
  base: PassageRecord | undefined,
  left: PassageRecord | undefined,
): PassageRecord | undefined {
  return base && left && isSame(base, left) ? undefined : left
}

function mergeRecords(
  base: PassageRecord | undefined,
  ours: PassageRecord,
  theirs: PassageRecord,
): PassageRecord {
  if (!base || isSame(theirs, base)) return base ? ours : weaker(ours, theirs)
  if (isSame(ours, base)) return theirs
  const waivers = [...(ours.waivers ?? []), ...(theirs.waivers ?? [])]
  const different = waivers.filter(
    (one, index) => waivers.findIndex((other) => isSame(one, other)) === index,
  )
  const changed = Object.fromEntries(
    Object.entries(theirs).filter(([name, value]) => {
      const own = Object.entries(ours).find(([field]) => field === name)?.[1]
      const old = Object.entries(base).find(([field]) => field === name)?.[1]
      return isSame(own, old) && !isSame(value, old)
    }),
  )
  return weaker(
    {...ours, ...changed, ...(different.length > 0 ? {waivers: different} : {})},
    theirs,
  )
}

/** The record, with the lesser of two states. */
function weaker(record: PassageRecord, other: PassageRecord): PassageRecord {
  const rank = Math.min(states.indexOf(record.state), states.indexOf(other.state))
  return {...record, state: states[rank] ?? 'initial'}
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

type Decision<Value> = {
  readonly key: string
  readonly base: Value | undefined
  readonly ours: Value | undefined
  readonly theirs: Value | undefined
}
type Identities = {
  readonly base: KeyById
  readonly ours: KeyById
  readonly theirs: KeyById
}
type Placed<Value> = {
  readonly kept: readonly (readonly [string, Value])[]
  /** what found its key taken by another unit */
  readonly homeless: readonly {readonly key: string; readonly value: Value}[]
}

/** Decide each unit, in our order; what only they have follows what it follows there. */
function merged<Value>(
  sides: Sides<Value>,
  ids: Identities,
  decide: (decision: Decision<Value>) => Value | undefined,
): Placed<Value> {
  const valueOf = (side: 'base' | 'ours' | 'theirs', id: string): Value | undefined => {
    const key = ids[side].get(id)
    return key === undefined ? undefined : sides[side].get(key)
  }
  const entries = new Map<string, Value>()
  const homeless: {key: string; value: Value}[] = []
  for (const id of ordered(ids.ours, ids.theirs)) {
    const key = keyFor(id, ids)
    const values = {
      base: valueOf('base', id),
      ours: valueOf('ours', id),
      theirs: valueOf('theirs', id),
    }
    const value = isRemoved(values) ? undefined : decide({key, ...values})
    if (value === undefined) continue
    if (entries.has(key)) homeless.push({key, value})
    else entries.set(key, value)
  }
  return {kept: [...entries], homeless}
}

/** Removed on one side, and untouched on the other. */
function isRemoved<Value>({base, ours, theirs}: Omit<Decision<Value>, 'key'>): boolean {
  if (base === undefined || (ours !== undefined && theirs !== undefined)) return false
  return (ours ?? theirs) === undefined || isSame(ours ?? theirs, base)
}

/** Under which key a unit stands after the merge: where the side that moved it has put it. */
function keyFor(id: string, {base, ours, theirs}: Identities): string {
  const own = ours.get(id)
  const other = theirs.get(id)
  if (own === undefined) return other ?? id
  return own === base.get(id) ? (other ?? own) : own
}

/** Our order; what only they have stands behind what it stands behind there, by number among ours. */
function ordered(ours: KeyById, theirs: KeyById): readonly string[] {
  const following = new Map<string | undefined, string[]>()
  let before: string | undefined
  for (const id of theirs.keys())
    if (ours.has(id)) before = id
    else following.set(before, [...(following.get(before) ?? []), id])
  const order = [...(following.get(undefined) ?? [])]
  let waiting: string[] = []
  for (const [id, key] of ours) {
    const first = theirs.has(id)
      ? waiting
      : waiting.filter((other) => isBefore(theirs.get(other) ?? '', key))
    order.push(...first, id)
    waiting = waiting.filter((other) => !first.includes(other))
    waiting.push(...(following.get(id) ?? []))
  }
  return [...order, ...waiting]
}

/** Whether a key stands before another by its numbers; keys of different kinds cannot be told. */
function isBefore(one: string, other: string): boolean {
  const [first, second] = [one, other].map((key) => key.match(/\d+|\D+/gu) ?? [])
  if (!first || !second) return false
  const at = first.findIndex((part, index) => part !== second[index])
  if (at < 0) return first.length < second.length
  return Number(first[at]) < Number(second[at])
}
