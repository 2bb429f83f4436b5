import {keyOf, uidOf} from '../document/model/brand.ts'
import {hashOf} from '../document/model/hash.ts'
import type {Key} from '../document/model/types.ts'
import type {PassageRecord, Translation} from '../locale/types.ts'
import type {SnapshotPassage} from './passage-moves.ts'
import type {AtticEntry, SnapshotUnit, UnitChanges, UnplacedText} from './types.ts'

/**
 * Keys that neither the snapshot nor the source knows are a person's text: `check` names them, sync
 * keeps them; one that a moved unit now needs goes to the attic.
 */
export function keepOrphans(
  {
    snapshotUnits,
    translation,
  }: {readonly snapshotUnits: readonly SnapshotUnit[]; readonly translation: Translation},
  entries: [string, string][],
  states: [string, PassageRecord][],
): readonly AtticEntry[] {
  const planned = new Map<string, string>(entries)
  const known = new Set<Key | string>(snapshotUnits.map(({key}) => key))
  const displaced: AtticEntry[] = []
  for (const [key, {text}] of translation.resource.entries) {
    if (known.has(key) || text === '' || planned.get(key) === text) continue
    if (!planned.has(key)) entries.push([key, text])
    else displaced.push({uid: uidOf(`orphan-${hashOf(text)}`), key: keyOf(key), english: '', text})
  }
  for (const [key, record] of translation.states.units)
    if (!known.has(key) && !planned.has(key)) states.push([key, record])
  return displaced
}

/** A text of which somebody must say whether it is needed; of a point that was removed with its text nobody is asked. */
export function unplacedPassage(
  {unit, text, english, record, isEdited}: SnapshotPassage,
  {edited, changes}: {readonly edited: ReadonlySet<string>; readonly changes: UnitChanges},
): readonly UnplacedText[] {
  const {key} = unit
  const isWritten = isEdited || edited.has(key)
  const isRemoved = changes.some((change) => change.kind === 'removed' && change.from === unit)
  if (isRemoved && !isWritten) return []
  return [{key, text, english: record?.english ?? english}] // not of another English: of its unit's
}
