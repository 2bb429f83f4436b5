import {hashOf} from '../document/model/hash.ts'
import type {Key, Uid, Unit} from '../document/model/types.ts'
import {bindingOf} from '../locale/passage.ts'
import type {PassageRecord} from '../locale/types.ts'
import {joining, recordOf, withoutEnglish, type PlannedPassage} from './passage-record.ts'
import type {SnapshotPassage} from './passage-moves.ts'
import type {AtticEntry, SnapshotUnit} from './types.ts'

/** A passage of which no unit is left, as the attic keeps it: its further units by their identity. */
export function storedPassage(passage: SnapshotPassage): AtticEntry {
  const {unit, units, english, text} = passage
  const others = units.flatMap((one) => (one === unit ? [] : [one.uid]))
  return {
    uid: unit.uid,
    key: unit.key,
    english,
    text,
    record: recordOf(passage, unit.uid),
    ...(others.length === 0 ? {} : {joined: others}),
  }
}

/** What a passage from the attic is put together with. */
export type AtticReturn = {
  readonly units: readonly Unit[]
  readonly uids: ReadonlyMap<Unit, Uid>
  readonly snapshotUnits: readonly SnapshotUnit[]
  /** whether no text is there for a unit, and no other passage covers it */
  readonly isBlank: (unit: Unit) => boolean
}

/**
 * A passage from the attic under the unit that has come back. It covers again those of its units that are there
 * and have no other text; where that is not the whole English that it was made from, it is stale.
 */
export function unstored(
  {uid: own, text, english, record, joined}: AtticEntry,
  home: Unit,
  {units, uids, snapshotUnits, isBlank}: AtticReturn,
): PlannedPassage {
  if (!record) return english === home.text ? {text} : {text, record: unstamped(text, english, own)}
  const {joins, ...rest} = record
  const others = new Set([...(joined ?? []), ...identitiesOf(joins ?? [], snapshotUnits)]) // absent: no others
  if (others.size === 0) {
    const isStale = rest.source !== home.hash
    return {text, record: isStale ? {...rest, english: rest.english ?? english} : rest}
  }
  const covered = units.filter((unit) => {
    const uid = uids.get(unit)
    return unit === home || (uid !== undefined && others.has(uid) && isBlank(unit))
  })
  const isCurrent = rest.source === bindingOf(covered)
  const now = isCurrent ? withoutEnglish(rest) : {...rest, english: rest.english ?? english}
  return {text, record: joining(now, home, covered)}
}

/** The record of a text that nobody stamped, beside an English that is not quite the one it was made from. */
function unstamped(text: string, english: string, uid: Uid): PassageRecord {
  const [source, target] = [hashOf(english), hashOf(text)]
  return {uid, source, state: 'translated', origin: 'human', target, english}
}

/** Attics of earlier versions name the further units by the keys that they had. */
function identitiesOf(joins: readonly Key[], units: readonly SnapshotUnit[]): readonly Uid[] {
  return units.flatMap(({key, uid}) => (joins.includes(key) ? [uid] : []))
}
