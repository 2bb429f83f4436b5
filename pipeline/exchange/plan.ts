import {hashOf} from '../document/model/hash.ts'
import type {Catalog, Key, PointNumber, SourceHash, Unit} from '../document/model/types.ts'
import {sourceHashOf} from '../document/model/brand.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../locale/passage.ts'
import type {PassageRecord} from '../locale/types.ts'
import type {Returned, ReturnedUnit} from './types.ts'

/** What a file that came back is compared with. */
export type ReturnInput = {
  readonly catalog: Catalog
  readonly translation: BoundTranslation
  readonly returned: Returned
  /** let the file win over translations that were changed since it went out */
  readonly overwrite: boolean
}

/** What became of a unit that came back; units that say what is here already are not listed. */
export type Arrival = {
  readonly key: Key
  readonly number?: PointNumber
  readonly line: number
  readonly reason: 'new translation' | 'changed translation' | 'state' | 'note'
  /** the English has changed since the file went out: the text is kept as stale */
  readonly stale: boolean
}

/** Why a text was kept out: somebody has changed the translation here since the file went out. */
export type Collision = {
  readonly key: Key
  readonly number?: PointNumber
  readonly line: number
  readonly existing: string
  readonly imported: string
  readonly replaced: boolean
}

/** A text for which there is no unit. */
export type Stray = {readonly line: number; readonly text: string; readonly name: string}

/** What a file that came back makes of the locale files. */
export type ReturnPlan = {
  readonly arrivals: readonly Arrival[]
  readonly collisions: readonly Collision[]
  readonly strays: readonly Stray[]
  /** units of the document that the file says nothing of */
  readonly missing: readonly Unit[]
  readonly entries: readonly (readonly [string, string])[]
  readonly states: readonly (readonly [string, PassageRecord])[]
}

/**
 * Put what came back into the locale files. Only what the tool changed is taken: a text that is the
 * same as on the way out gives way to what is here now; one that both sides changed is a collision.
 * Nothing is made empty: a text that the tool deleted stays.
 */
export function planReturn(input: ReturnInput): ReturnPlan {
  const {catalog, translation, returned} = input
  const byUid = new Map<string, Unit>(catalog.units.map((unit) => [unit.uid, unit]))
  const arrivals: Arrival[] = []
  const collisions: Collision[] = []
  const strays: Stray[] = []
  const texts = new Map([...translation.resource.entries].map(([key, {text}]) => [key, text]))
  const records = new Map(translation.states.units)
  const seen = new Set<string>()
  const covered = new Set<string>()
  for (const item of returned.units) {
    const unit = unitFor(item, input, byUid)
    if (!unit || seen.has(unit.key)) {
      if (item.target !== undefined) strays.push(strayOf(item))
      continue
    }
    seen.add(unit.key)
    const passage = passageOfUnit(translation.passages, unit)
    if (passage.unit === unit) for (const {key} of passage.units) covered.add(key)
    const decided =
      passage.unit === unit
        ? decide(passage, item, input.overwrite)
        : decideCovered(unit, passage, item, input.overwrite)
    if (decided.collision) collisions.push(decided.collision)
    if (!decided.arrival) continue
    arrivals.push(decided.arrival)
    texts.set(unit.key, decided.text)
    records.set(unit.key, decided.record)
  }
  return {
    arrivals,
    collisions,
    strays,
    missing: catalog.units.filter(({key}) => !seen.has(key) && !covered.has(key)),
    entries: inOrder(catalog, texts),
    states: inOrder(catalog, records),
  }
}

/** The unit that an item is about: its uid survives a renumbering, its key is for tools that drop it. */
function unitFor(
  {uid, key, source, sourceHash}: ReturnedUnit,
  {catalog: {byKey}, translation}: ReturnInput,
  byUid: ReadonlyMap<string, Unit>,
): Unit | undefined {
  if (uid !== undefined) return byUid.get(uid)
  const keyed = byKey.get(key ?? '')
  if (keyed) return keyed
  const wanted = sourceHash ?? (source === undefined ? undefined : hashOf(source))
  const same = translation.passages.all.filter((passage) => passage.source === wanted)
  return same.length === 1 ? same[0]?.unit : undefined
}

function strayOf({key, uid, target = '', place}: ReturnedUnit): Stray {
  return {line: place.line, text: target, name: key ?? uid ?? ''}
}

type Decided = {
  readonly arrival?: Arrival
  readonly collision?: Collision
  readonly text: string
  readonly record: PassageRecord
}

function decide(passage: Passage, item: ReturnedUnit, overwrite: boolean): Decided {
  const {unit, source, text: existing, record} = passage
  const imported = item.target ?? '' // the tool has nothing for the unit
  const madeFrom = englishOf(item, source)
  const isStale = madeFrom !== source
  const now = record ? {...record, source: passage.madeFrom} : freshRecord(passage)
  const unchanged: Decided = {text: existing, record: now}
  const named = {
    key: unit.key,
    ...(unit.number === undefined ? {} : {number: unit.number}),
    line: item.place.line,
  }
  const isSameText = imported === existing || hashOf(imported) === hashOf(existing)
  const isAsItWentOut = item.targetHash !== undefined && hashOf(imported) === item.targetHash
  if (imported === '' || (!isSameText && isAsItWentOut)) return unchanged
  if (existing === '' && isCopy(item)) return unchanged
  if (isSameText) {
    const kept = vouched(now, item, madeFrom)
    const noted =
      item.note === undefined || item.note === now.note ? kept : {...kept, note: item.note}
    if (noted === now) return unchanged
    const reason = kept === now ? 'note' : 'state'
    return {arrival: {...named, reason, stale: isStale}, text: existing, record: noted}
  }
  const changedHere = existing !== '' && hashOf(existing) !== item.targetHash
  const newerHere = existing !== '' && isStale && now.source === source
  const collision = {...named, existing, imported, replaced: overwrite}
  if ((changedHere || newerHere) && !overwrite) return {...unchanged, collision}
  const reason = existing === '' ? 'new translation' : 'changed translation'
  return {
    arrival: {...named, reason, stale: isStale},
    ...(changedHere || newerHere ? {collision} : {}),
    text: imported,
    record: renewed(now, item, {imported, madeFrom, isStale}),
  }
}

/**
 * A text for a unit that another unit's text covers here. It went out, or came from elsewhere, before the two were
 * taken together: the project has the newer text, unless the file is to win.
 */
function decideCovered(
  unit: Unit,
  passage: Passage,
  item: ReturnedUnit,
  overwrite: boolean,
): Decided {
  const own: Passage = {
    unit,
    units: [unit],
    text: '',
    english: unit.text,
    source: unit.hash,
    madeFrom: unit.hash,
    standing: 'missing',
    state: 'initial',
    origin: 'human',
    isEdited: false,
  }
  const decided = decide(own, item, overwrite)
  if (!decided.arrival) return decided
  const {key, number, line} = decided.arrival
  const collision: Collision = {
    key,
    ...(number === undefined ? {} : {number}),
    line,
    existing: passage.text,
    imported: decided.text,
    replaced: overwrite,
  }
  return overwrite ? {...decided, collision} : {collision, text: '', record: decided.record}
}

/** Tools put the English where there is no translation yet, and say nothing of having translated it. */
function isCopy({target, source, state, targetHash}: ReturnedUnit): boolean {
  const wentOutEmpty = targetHash === undefined || targetHash === hashOf('')
  return target === source && wentOutEmpty && (state === undefined || state === 'initial')
}

/** Hash of the English that a text in the file was made from: what it went out with. */
function englishOf({sourceHash, source}: ReturnedUnit, today: SourceHash): SourceHash {
  if (sourceHash !== undefined && /^[0-9a-f]{16}$/u.test(sourceHash))
    return sourceHashOf(sourceHash)
  return source === undefined ? today : hashOf(source)
}

function freshRecord({unit, source, text}: Passage): PassageRecord {
  return {uid: unit.uid, source, state: 'initial', origin: 'human', target: hashOf(text)}
}

/** The record with the state that the tool gave; who vouches for a stale text, stamps it anew. */
function vouched(now: PassageRecord, {state}: ReturnedUnit, madeFrom: SourceHash): PassageRecord {
  if (state === undefined) return now
  const {english, ...rest} = now
  const isStill = madeFrom === now.source
  return {...rest, ...(isStill && english !== undefined ? {english} : {}), state, source: madeFrom}
}

type New = {readonly imported: string; readonly madeFrom: SourceHash; readonly isStale: boolean}

/** The record of a text that a tool changed: translated anew, not yet reviewed unless the tool says so. */
function renewed(now: PassageRecord, item: ReturnedUnit, made: New): PassageRecord {
  const {english: _, waivers: __, ...rest} = now
  const {imported, madeFrom, isStale} = made
  return {
    ...rest,
    source: madeFrom,
    state: item.state ?? 'translated',
    origin: 'import',
    ...(item.note === undefined ? {} : {note: item.note}),
    ...(isStale && item.source !== undefined ? {english: item.source} : {}),
    target: hashOf(imported),
  }
}

/** Units first, in document order; what belongs to none behind them. */
function inOrder<Value>(
  {units, byKey}: Catalog,
  values: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  const own = units.flatMap(({key}) => {
    const value = values.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return [...own, ...[...values].filter(([key]) => !byKey.has(key))]
}
