import type {Catalog, Uid} from '../document/model/types.ts'
import type {Place} from '../finding/place.ts'
import {startOf} from '../finding/place.ts'
import type {Entry, StateFile, Translation} from '../locale/types.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import type {UnitChanges, LocalePlan} from './types.ts'

/** How many units a source has moved on by since the last sync. */
export type SourceMoves = {
  readonly renumbered: number
  readonly reworded: number
  readonly added: number
  readonly removed: number
}

/** How far locale files are from what a sync would leave: behind the source, or with texts that no sync has seen. */
export type SyncLag = 'none' | 'texts' | 'source'

/**
 * Whether a sync would change what a text is bound to. Compares identities, keys and hashes only; texts are not
 * aligned.
 *
 * @param snapshot the English at the last sync; a document that was never synced is not behind
 */
export function syncLag(
  catalog: Catalog,
  snapshot: Translation | undefined,
  translations: readonly BoundTranslation[],
): SyncLag {
  if (!snapshot) return 'none'
  if (isBehindSource(catalog, snapshot, translations)) return 'source'
  // For which English a text was written that no sync has seen, is for the sync to decide.
  const hasTexts = translations.some(({passages}) =>
    passages.all.some(
      ({standing, isEdited, record}) =>
        standing !== 'missing' && (isEdited || record === undefined),
    ),
  )
  return hasTexts ? 'texts' : 'none'
}

/** Whether locale files are behind the source: the part of `syncLag` that no text changes. */
export function isBehindSource(
  catalog: Catalog,
  snapshot: Translation,
  translations: readonly BoundTranslation[],
): boolean {
  return (
    known(sourceMoved, snapshot.states, catalog, hasSourceMoved) ||
    translations.some(({states}) => known(othersRecords, states, catalog, hasRecordsOfOthers))
  )
}

/** An answer about a state file and the catalog that it was compared with. */
type Answers = WeakMap<StateFile, {readonly catalog: Catalog; readonly answer: boolean}>

const sourceMoved: Answers = new WeakMap()
const othersRecords: Answers = new WeakMap()

// A language server asks after each change of a text, which changes neither of the two.
function known(
  answers: Answers,
  states: StateFile,
  catalog: Catalog,
  ask: (states: StateFile, catalog: Catalog) => boolean,
): boolean {
  const last = answers.get(states)
  if (last?.catalog === catalog) return last.answer
  const answer = ask(states, catalog)
  answers.set(states, {catalog, answer})
  return answer
}

/** Whether the source is no longer as the snapshot has it. */
const hasSourceMoved = ({units}: StateFile, catalog: Catalog): boolean =>
  units.size !== catalog.units.length ||
  catalog.units.some(({key, hash}) => units.get(key)?.source !== hash)

/** Whether a record under the key of a unit is of another unit. */
function hasRecordsOfOthers({units}: StateFile, {byKey}: Catalog): boolean {
  for (const [key, {uid}] of units) {
    const owner = byKey.get(key)?.uid
    if (owner !== undefined && owner !== uid) return true
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
