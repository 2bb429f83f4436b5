import {keyOf} from '../document/model/brand.ts'
import type {Entry, Translation, PassageRecord} from '../locale/types.ts'
import type {AtticEntry, Known} from './types.ts'

/** A translation with its passages under the keys that the snapshot has for them. */
export type Identified = {
  readonly translation: Translation
  /** passages of units that the snapshot does not know, whose keys it has given to others */
  readonly displaced: readonly AtticEntry[]
}

/**
 * Find each passage by its uid where the key says something else: a branch that was translated before
 * a renumbering and merged after it has the keys of then.
 */
export function byIdentity(translation: Translation, known: readonly Known[]): Identified {
  const {resource, states} = translation
  const uidOfKey = new Map<string, string>(known.map(({key, uid}) => [key, uid]))
  const keyOfUid = new Map<string, string>(known.map(({key, uid}) => [uid, key]))
  const isMisplaced = ([key, {uid}]: readonly [string, PassageRecord]): boolean =>
    uidOfKey.has(key) && uidOfKey.get(key) !== uid
  if (![...states.units].some(isMisplaced)) return {translation, displaced: []}
  const entries = new Map<string, Entry>()
  const units = new Map<string, PassageRecord>()
  const displaced: AtticEntry[] = []
  const place = (
    key: string,
    entry: Entry | undefined,
    record: PassageRecord | undefined,
  ): boolean => {
    if (entries.has(key) || units.has(key)) return false
    if (entry) entries.set(key, entry)
    if (record) units.set(key, record)
    return true
  }
  const rows = new Set([...resource.entries.keys(), ...states.units.keys()])
  const left: string[] = []
  for (const key of rows) {
    const record = states.units.get(key)
    const home = record && keyOfUid.get(record.uid)
    if (home === undefined || !place(home, resource.entries.get(key), record)) left.push(key)
  }
  for (const key of left) {
    const [entry, record] = [resource.entries.get(key), states.units.get(key)]
    const isOther = record !== undefined && uidOfKey.has(key) && uidOfKey.get(key) !== record.uid
    if (!isOther && place(key, entry, record)) continue
    if (entry && entry.text !== '' && record)
      displaced.push({
        uid: record.uid,
        key: keyOf(key),
        english: record.english ?? '',
        text: entry.text,
        record,
      })
    else if (entry && entry.text !== '') entries.set(unused(`${key}-other`, rows), entry)
  }
  return {
    translation: {...translation, resource: {...resource, entries}, states: {...states, units}},
    displaced,
  }
}

function unused(key: string, taken: Set<string>): string {
  let free = key
  for (let count = 2; taken.has(free); count++) free = `${key}-${count}`
  taken.add(free)
  return free
}
