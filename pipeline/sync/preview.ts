import type {Catalog, Uid} from '../document/model/types.ts'
import type {Place} from '../finding/place.ts'
import {startOf} from '../finding/place.ts'
import type {Entry, Translation} from '../locale/types.ts'
import {isEditedText} from './hand-moves.ts'
import type {UnitChanges, LocalePlan} from './types.ts'

/** How many units a source has moved on by since the last sync. */
export type SourceMoves = {
  readonly renumbered: number
  readonly reworded: number
  readonly added: number
  readonly removed: number
}

/**
 * Whether the locale files are behind the source: a sync would change what a text is bound to.
 * Compares identities, keys and hashes only; texts are not aligned.
 *
 * @param snapshot the English at the last sync; a document that was never synced is not behind
 */
export function isBehind(
  catalog: Catalog,
  snapshot: Translation | undefined,
  translations: Iterable<Translation>,
): boolean {
  if (!snapshot) return false
  const {units} = snapshot.states
  if (units.size !== catalog.units.length) return true
  for (const {key, hash} of catalog.units) if (units.get(key)?.source !== hash) return true
  for (const {resource, states} of translations)
    for (const [key, record] of states.units) {
      const owner = catalog.byKey.get(key)?.uid
      if (owner !== undefined && owner !== record.uid) return true
      // Which English a stale text was revised for is for the sync to decide.
      const entry = record.english === undefined ? undefined : resource.entries.get(key)
      if (entry && isEditedText(entry, record)) return true
    }
  return false
}

/** What became of the units, counted. */
export function sourceMoves(changes: UnitChanges): SourceMoves {
  const count = (kind: UnitChanges[number]['kind']): number =>
    changes.filter((change) => change.kind === kind).length
  return {
    renumbered: count('renumbered'),
    reworded: count('reworded'),
    added: count('added'),
    removed: count('removed'),
  }
}

/**
 * A translation as a plan leaves it, with each text still placed where it is in the file today, so
 * that a finding about it leads to its line. A unit that the sync would add has no entry.
 */
export function translationAfter(
  {entries, states}: LocalePlan,
  before: Translation,
  changes: UnitChanges,
): Translation {
  const oldKeys = new Map<string, string>()
  for (const change of changes)
    if (change.kind !== 'added' && change.kind !== 'removed')
      oldKeys.set(change.to.key, change.from.key)
  const bearers = new Map<string, Entry>()
  for (const entry of before.resource.entries.values()) bearers.set(entry.text, entry)
  const placed = new Map<string, Entry>()
  for (const [key, text] of entries) {
    const old = before.resource.entries.get(oldKeys.get(key) ?? key) // a new unit had no other key
    const bearer = old?.text === text ? old : text === '' ? undefined : bearers.get(text)
    if (bearer) placed.set(key, underKey(bearer, key))
    else if (text !== '')
      placed.set(key, unplaced(key, text, old?.place ?? startOf(before.resource.file))) // from the attic: the file alone is known
  }
  return {
    ...before,
    resource: {...before.resource, entries: placed},
    states: {...before.states, units: new Map(states)},
  }
}

/** An entry of the file under the key that its unit has after the sync. */
function underKey(entry: Entry, key: string): Entry {
  if (entry.key === key) return entry
  const {text, keyPlace, place} = entry
  return {key, text, keyPlace, place, at: (start, end) => entry.at(start, end)}
}

/** An entry for a text that is not in the file as it is: all findings about it have one place. */
function unplaced(key: string, text: string, place: Place): Entry {
  return {key, text, keyPlace: place, place, at: () => place}
}

/** The identity of each unit after a plan, by key. */
export function uidsAfter({states}: LocalePlan): ReadonlyMap<string, Uid> {
  return new Map(states.map(([key, {uid}]) => [key, uid]))
}
