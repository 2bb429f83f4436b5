import {keyOf} from '../document/model/brand.ts'
import type {Entry, PassageRecord, Translation} from '../locale/types.ts'
import {isEditedText} from './hand-moves.ts'
import {FormerKeys} from './joins-by-identity.ts'
import type {AtticEntry, SnapshotUnit} from './types.ts'

/** A text under a key that has the record of another text, whose unit is under another key. */
export type ForeignEntry = {
  readonly key: string
  readonly entry: Entry
  readonly record: PassageRecord
}

/** A translation with its passages under the keys that the snapshot has for them. */
export type RekeyedTranslation = {
  readonly translation: Translation
  /** passages of units that the snapshot does not know, whose keys it has given to others */
  readonly displaced: readonly AtticEntry[]
  /** they are not in `translation`; their records are, under the keys of their units */
  readonly foreign: readonly ForeignEntry[]
}

/**
 * Find each passage by its uid where the key says something else: a branch that was translated before
 * a renumbering and merged after it has the keys before the renumbering. A text that was written after such a merge,
 * where the text of the record had been, need not be for the unit of the record.
 */
export function byIdentity(
  translation: Translation,
  known: readonly SnapshotUnit[],
): RekeyedTranslation {
  const {states} = translation
  const uidOfKey = new Map<string, string>(known.map(({key, uid}) => [key, uid]))
  const keyOfUid = new Map<string, string>(known.map(({key, uid}) => [uid, key]))
  const isMisplaced = ([key, {uid}]: readonly [string, PassageRecord]): boolean =>
    (keyOfUid.get(uid) ?? key) !== key || (uidOfKey.has(key) && uidOfKey.get(key) !== uid) // unknown: nowhere else
  const isJoining = ({joins}: PassageRecord): boolean => joins !== undefined
  if ([...states.units].some(isMisplaced)) {
    const foreign = [...states.units].filter(isMisplaced).flatMap(([key, record]) => {
      const entry = translation.resource.entries.get(key)
      return entry && isEditedText(entry, record) ? [{key, entry, record}] : []
    })
    const left = new Map(translation.resource.entries)
    for (const {key} of foreign) left.delete(key)
    const resource = {...translation.resource, entries: left}
    return {...rekeyed({...translation, resource}, known), foreign}
  }
  if (![...states.units.values()].some(isJoining)) return {translation, displaced: [], foreign: []}
  const former = new FormerKeys(known)
  const units = new Map(
    Array.from(states.units, ([key, record]) => [key, former.rejoined(record, key, false)]),
  )
  return {translation: {...translation, states: {...states, units}}, displaced: [], foreign: []}
}

/** A row of the two files: what they have under one key. */
type FileRow = {
  readonly key: string
  readonly entry: Entry | undefined
  readonly record: PassageRecord | undefined
}

function rekeyed(
  translation: Translation,
  known: readonly SnapshotUnit[],
): Omit<RekeyedTranslation, 'foreign'> {
  const {resource, states} = translation
  const uidOfKey = new Map<string, string>(known.map(({key, uid}) => [key, uid]))
  const keyOfUid = new Map<string, string>(known.map(({key, uid}) => [uid, key]))
  const former = new FormerKeys(known)
  const keys = new Set([...resource.entries.keys(), ...states.units.keys()])
  const rows = Array.from(keys, (key): FileRow => {
    return {key, entry: resource.entries.get(key), record: states.units.get(key)}
  })
  const placed = new Map<string, FileRow>()
  const left: FileRow[] = []
  for (const row of rows) {
    const home = row.record && keyOfUid.get(row.record.uid)
    if (home === undefined || placed.has(home)) left.push(row)
    else placed.set(home, row)
  }
  const homeless: FileRow[] = []
  for (const row of left) {
    const uid = uidOfKey.get(row.key)
    const isOther = row.record !== undefined && uid !== undefined && uid !== row.record.uid
    if (isOther || placed.has(row.key)) homeless.push(row)
    else placed.set(row.key, row)
  }
  const {displaced, others} = withoutHome(homeless, keys)
  const entries = new Map<string, Entry>(others)
  const units = new Map<string, PassageRecord>()
  for (const [key, {key: before, entry, record}] of placed) {
    if (entry) entries.set(key, entry)
    if (record) units.set(key, former.rejoined(record, key, before !== key))
  }
  return {
    translation: {...translation, resource: {...resource, entries}, states: {...states, units}},
    displaced,
  }
}

/** Texts whose key another text has: those with a record go to the attic, others under a key that is free. */
function withoutHome(
  rows: readonly FileRow[],
  keys: ReadonlySet<string>,
): {
  readonly displaced: readonly AtticEntry[]
  readonly others: readonly (readonly [string, Entry])[]
} {
  const taken = new Set(keys)
  const displaced: AtticEntry[] = []
  const others: (readonly [string, Entry])[] = []
  for (const {key, entry, record} of rows) {
    if (!entry || entry.text === '') continue
    const english = record?.english ?? '' // the snapshot does not know the unit
    if (record)
      displaced.push({uid: record.uid, key: keyOf(key), english, text: entry.text, record})
    else others.push([unused(`${key}-other`, taken), entry])
  }
  return {displaced, others}
}

function unused(key: string, taken: Set<string>): string {
  let free = key
  for (let count = 2; taken.has(free); count++) free = `${key}-${count}`
  taken.add(free)
  return free
}
