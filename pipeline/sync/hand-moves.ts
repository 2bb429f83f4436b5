import type {Unit} from '../document/model/types.ts'
import {isBlankText} from '../locale/joins.ts'
import {bearsStamp} from '../locale/stamp.ts'
import type {Entry, PassageRecord, Translation} from '../locale/types.ts'
import type {ChangeIndex} from './change-index.ts'
import type {UnitChanges} from './types.ts'

/** A text under the key at which its author put it, with the record that is there. */
export type WrittenText = {
  readonly key: string
  readonly entry: Entry
  readonly record: PassageRecord | undefined
}

/** A translation with the texts that a person has moved back under the keys of their records. */
export type HandMoves = {
  readonly entries: ReadonlyMap<string, Entry>
  /** snapshot keys whose text has come back */
  readonly moved: ReadonlySet<string>
  /** texts that a person wrote where a moved one had been: for today's unit of that key */
  readonly displaced: readonly WrittenText[]
}

/** Whether a text was written after its record was made, or has no record. */
export function isEditedText({text}: Entry, record: PassageRecord | undefined): boolean {
  if (isBlankText(text)) return false
  return record === undefined || (record.target !== undefined && !bearsStamp(text, record.target))
}

/**
 * Find the texts that a translator has moved by hand to the new keys of their units before a sync did it. Such a
 * text bears the stamp of a record under the unit's old key, which has another text or none by now.
 */
export function handMoves(
  {resource, states}: Translation,
  changes: UnitChanges,
  {byNewKey, oldKeys}: ChangeIndex,
): HandMoves {
  const moved = new Map<string, Entry>()
  for (const change of changes) {
    if (change.kind !== 'renumbered' && change.kind !== 'reworded') continue
    const [from, to] = [change.from.key, change.to.key]
    const entry = resource.entries.get(to)
    const stamp = states.units.get(from)?.target
    if (from === to || !entry || isBlankText(entry.text)) continue
    if (stamp === undefined || !bearsStamp(entry.text, stamp)) continue
    if (resource.entries.get(from)?.text !== entry.text) moved.set(from, entry)
  }
  const hasText = (unit: Unit): boolean => {
    const key = oldKeys.get(unit)
    return key !== undefined && (moved.has(key) || !isBlankText(resource.entries.get(key)?.text))
  }
  const displaced = new Map<string, WrittenText>()
  for (const from of moved.keys()) {
    const entry = resource.entries.get(from)
    if (!entry || isBlankText(entry.text) || [...moved.values()].includes(entry)) continue
    const today = byNewKey.get(from)
    // A text that would have no place: nothing is taken for moved then.
    if (!today || hasText(today))
      return {entries: resource.entries, moved: new Set(), displaced: []}
    displaced.set(from, {key: from, entry, record: states.units.get(from)})
  }
  const entries = new Map(resource.entries)
  for (const {key} of moved.values()) entries.delete(key)
  for (const [from, entry] of moved) entries.set(from, entry)
  return {entries, moved: new Set(moved.keys()), displaced: [...displaced.values()]}
}
