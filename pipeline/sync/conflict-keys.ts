import {isFields, parsedJson, printedJson} from '../locale/json.ts'
import {freeKey} from './merge-order.ts'
import type {UnitChanges} from './types.ts'

/**
 * The file of open merge conflicts with its keys following the units; those of removed units are kept
 * under a name that no unit bears.
 *
 * @returns undefined where nothing changes, or where the text cannot be read: then it stays as it is
 */
export function rekeyedConflicts(text: string, changes: UnitChanges): string | undefined {
  const value = parsedJson(text)
  if (!isFields(value)) return undefined
  const keys = new Map<string, string>()
  for (const change of changes) {
    if (change.kind === 'added') continue
    keys.set(
      change.from.key,
      change.kind === 'removed' ? `${change.from.key}-removed` : change.to.key,
    )
  }
  const entries = Object.entries(value)
  if (entries.every(([key]) => (keys.get(key) ?? key) === key)) return undefined
  const moved = new Map<string, unknown>()
  for (const [key, conflict] of entries) moved.set(freeKey(keys.get(key) ?? key, moved), conflict) // of no unit
  return printedJson(Object.fromEntries(moved))
}
