import {hashOf} from '../document/model/hash.ts'
import type {Unit} from '../document/model/types.ts'
import type {Status, Translation} from './types.ts'

/**
 * Where a unit stands in one language. Nobody asks i18next: it would call an empty string a
 * translation.
 *
 * A passage is stale where the English changed after it was made; one that was edited since it was
 * last stamped was made from the English of today.
 */
export function statusOf(unit: Unit, translation: Translation): Status {
  const known = statuses.get(translation) ?? new Map<Unit, Status>()
  statuses.set(translation, known)
  const status = known.get(unit) ?? foundStatus(unit, translation)
  known.set(unit, status)
  return status
}

// A hash of every text is the dearest part of a check, and everybody asks for the same statuses.
const statuses = new WeakMap<Translation, Map<Unit, Status>>()

function foundStatus(unit: Unit, translation: Translation): Status {
  const entry = translation.resource.entries.get(unit.key)
  const record = translation.states.units.get(unit.key)
  const text = entry?.text ?? ''
  const missing = text.trim() === ''
  const joinedInto = missing ? joinsOf(translation).get(unit.key) : undefined
  const edited = record?.target !== undefined && !missing && record.target !== hashOf(text)
  return {
    text,
    missing,
    stale: !missing && !edited && record !== undefined && record.source !== unit.hash,
    state: missing ? 'initial' : edited ? 'translated' : (record?.state ?? 'translated'),
    origin: edited ? 'human' : (record?.origin ?? 'human'),
    ...(joinedInto === undefined ? {} : {joinedInto}),
    ...(entry ? {entry} : {}),
    ...(record ? {record} : {}),
  }
}

const joins = new WeakMap<Translation, ReadonlyMap<string, string>>()

/** For each key that a passage of another key covers: that other key. An empty passage covers nothing. */
function joinsOf(translation: Translation): ReadonlyMap<string, string> {
  const known = joins.get(translation)
  if (known) return known
  const found = new Map<string, string>()
  const {entries} = translation.resource
  for (const [key, record] of translation.states.units)
    if (record.joins && (entries.get(key)?.text ?? '').trim() !== '')
      for (const joined of record.joins) found.set(joined, key)
  joins.set(translation, found)
  return found
}
