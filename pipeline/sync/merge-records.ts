import type {PassageRecord} from '../locale/types.ts'
import {states} from '../locale/state.ts'
import {itemAt} from '../finding/assert.ts'
import type {MergeSides} from './merge-version.ts'

/**
 * The record of a text that both sides have. Fields that one side changed are changed; where both changed a field,
 * ours stays, and of two states the one nearer to the beginning, so that a merge never confirms a text.
 */
export function mergeRecords({
  base,
  ours,
  theirs,
}: MergeSides<PassageRecord | undefined>): PassageRecord | undefined {
  if (!ours || !theirs) return removedOnOneSide(base, ours ?? theirs)
  if (!base || isSame(theirs, base)) return base ? ours : weaker(ours, theirs)
  if (isSame(ours, base)) return theirs
  const changed = fieldsChanged({base, ours, theirs})
  return weaker({...ours, ...changed, ...waiversOf(ours, theirs)}, theirs)
}

/**
 * The record of a text that one side wrote, with what the other side has changed of its notes. What was said of the
 * former text does not count for the new one.
 *
 * @param written the record of the side that wrote the text
 */
export function recordOfWritten(
  base: PassageRecord | undefined,
  written: PassageRecord | undefined,
  other: PassageRecord | undefined,
): PassageRecord | undefined {
  if (!written || !other || !base) return written
  const {
    source: _source,
    target: _target,
    english: _english,
    doubtful: _doubtful,
    state: _state,
    origin: _origin,
    by: _by,
    at: _at,
    ...notes
  } = fieldsChanged({base, ours: written, theirs: other})
  return {...written, ...notes}
}

/** What only theirs has changed since the base. */
function fieldsChanged({
  base,
  ours,
  theirs,
}: MergeSides<PassageRecord>): Partial<PassageRecord> & Readonly<Record<string, unknown>> {
  const fields = (record: PassageRecord): ReadonlyMap<string, unknown> =>
    new Map(Object.entries(record))
  const [old, own] = [fields(base), fields(ours)]
  return Object.fromEntries(
    Object.entries(theirs).filter(
      ([name, value]) => isSame(own.get(name), old.get(name)) && !isSame(value, old.get(name)),
    ),
  )
}

function waiversOf(ours: PassageRecord, theirs: PassageRecord): Pick<PassageRecord, 'waivers'> {
  const waivers = [...(ours.waivers ?? []), ...(theirs.waivers ?? [])] // absent: nothing is waived
  const different = waivers.filter(
    (one, index) => waivers.findIndex((other) => isSame(one, other)) === index,
  )
  return different.length > 0 ? {waivers: different} : {}
}

function removedOnOneSide(
  base: PassageRecord | undefined,
  left: PassageRecord | undefined,
): PassageRecord | undefined {
  return base && left && isSame(base, left) ? undefined : left
}

/** The record, with the lesser of two states. */
function weaker(record: PassageRecord, other: PassageRecord): PassageRecord {
  const rank = Math.min(states.indexOf(record.state), states.indexOf(other.state))
  return {...record, state: itemAt(states, rank)}
}

/** Whether two JSON values are written alike. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
