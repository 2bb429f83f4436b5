import {isFields, parsedJson, printedJson} from '../locale/json.ts'
import {freeKey, wantedKey} from '../locale/free-key.ts'
import {withConflicts, withoutPlaced, type MergeConflict} from '../locale/conflicts.ts'
import type {LocalePlan, UnitChanges, UnplacedText} from './types.ts'

/**
 * The file of open conflicts after a sync: its keys follow the units, the texts that no unit shows are added, and those
 * that the attic gave back to a unit are gone.
 *
 * @param open what the file has; undefined where it is absent
 * @param file its path
 * @returns undefined where nothing changes, or where the text cannot be read: then it stays as it is; empty where no
 *   conflict is left
 */
export function conflictsAfter(
  open: string | undefined,
  {changes, plan}: {readonly changes: UnitChanges; readonly plan: LocalePlan},
  file: string,
): string | undefined {
  const moved = open === undefined ? undefined : rekeyedConflicts(open, changes)
  const known = moved ?? open // no key has moved
  const left = known === undefined ? undefined : withoutPlaced(known, restoredTexts(plan), file)
  const {unplaced} = plan
  if (unplaced.length === 0) return left ?? moved
  return withConflicts(
    left === '' ? undefined : (left ?? known),
    unplaced.map(unplacedConflict),
    file,
  )
}

/** The texts that come back from the attic. */
function restoredTexts({steps, entries}: LocalePlan): ReadonlySet<string> {
  const keys = new Set<string>(
    steps.flatMap(({action, key}) => (action === 'restored' ? [key] : [])),
  )
  return new Set(entries.flatMap(([key, text]) => (keys.has(key) ? [text] : [])))
}

/** A text that no unit shows, as an entry of the conflicts file. */
export function unplacedConflict({key, text, english}: UnplacedText): MergeConflict {
  return {key: `${key}-removed`, unplaced: true, theirs: text, english}
}

/**
 * The file of open merge conflicts with its keys following the units; those of removed units are kept
 * under a name that no unit bears.
 *
 * @returns undefined where nothing changes, or where the text cannot be read: then it stays as it is
 */
function rekeyedConflicts(text: string, changes: UnitChanges): string | undefined {
  const keys = new Map<string, string>()
  for (const change of changes) {
    if (change.kind === 'added') continue
    keys.set(
      change.from.key,
      change.kind === 'removed' ? `${change.from.key}-removed` : change.to.key,
    )
  }
  if ([...keys].every(([before, after]) => before === after)) return undefined
  const value = parsedJson(text)
  if (!isFields(value)) return undefined
  const entries = Object.entries(value)
  const unitKey = (key: string): string => (keys.has(key) ? key : wantedKey(key))
  const keyOf = (key: string): string => keys.get(unitKey(key)) ?? key // of no unit
  if (entries.every(([key]) => [key, unitKey(key)].includes(keyOf(key)))) return undefined
  const moved = new Map<string, unknown>()
  for (const [key, conflict] of entries) moved.set(freeKey(keyOf(key), moved), conflict)
  return printedJson(Object.fromEntries(moved))
}
