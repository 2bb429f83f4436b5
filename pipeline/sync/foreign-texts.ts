import type {Unit} from '../document/model/types.ts'
import {hashOf} from '../document/model/hash.ts'
import {keyOf} from '../document/model/brand.ts'
import {isBlankText} from '../locale/joins.ts'
import type {Entry, PassageRecord} from '../locale/types.ts'
import {
  editedFields,
  isStampOf,
  ownTextOf,
  type EditBinding,
  type EditInput,
} from './edit-binding.ts'
import type {ForeignEntry} from './by-identity.ts'
import {firstWriting} from './edit-evidence.ts'
import {unitSaying} from './edit-homes.ts'
import type {AtticEntry, SnapshotUnit} from './types.ts'

/** What becomes of a text that is under a key with the record of another unit. */
export type ForeignText =
  /** it is for a unit of today, or stays there until somebody decides */
  | {readonly kind: 'ahead'; readonly binding: Exclude<EditBinding, {kind: 'before'}>}
  /** it was written for the last synced English of a unit, or is an edit of that unit's text: it is placed under its key */
  | {
      readonly kind: 'entry'
      readonly key: string
      readonly entry: Entry
      readonly record?: PassageRecord
    }
  /** no unit has a place for it */
  | {readonly kind: 'stored'; readonly stored: AtticEntry}

/**
 * Bind a text that somebody wrote under a key where a merge had left the record of another unit. It may be an edit of
 * the record's text, which is at home under another key, or be written for the unit that has the key.
 *
 * @param taken units of today that have a text by now
 */
export function foreignText(
  foreign: ForeignEntry,
  input: EditInput,
  taken: ReadonlySet<Unit>,
): ForeignText {
  const {key, entry, record} = foreign
  const {index, evidence, translation} = input
  const owner = index.byUid.get(record.uid)
  const under = index.byOldKey.get(key)
  const isFree = (unit: Unit | undefined): unit is Unit =>
    unit !== undefined && !taken.has(unit) && ownTextOf(unit, input) === undefined
  const isBlank = ({key: one}: SnapshotUnit): boolean =>
    isBlankText(translation.resource.entries.get(one)?.text)
  const known = firstWriting(entry.text, evidence(key), isStampOf(record))
  if (known === 'stamped' && owner && isBlank(owner.from)) {
    const edited = {...record, ...editedFields(entry.text)}
    return {kind: 'entry', key: owner.from.key, entry, record: edited}
  }
  const saw = known === 'stamped' ? record.english : known?.saw
  if (saw !== undefined) {
    const unit = unitSaying(saw, input, taken)
    if (unit) return {kind: 'ahead', binding: {kind: 'today', unit}}
    const from = [owner?.from, under?.from].find((one) => one?.text === saw && isBlank(one))
    if (from) return {kind: 'entry', key: from.key, entry}
  }
  const ownUnit = owner && owner.kind !== 'removed' ? owner.to : undefined
  const unit = [index.byNewKey.get(key), ownUnit].find(isFree)
  const english = saw ?? owner?.from.text ?? under?.from.text ?? '' // neither unit was ever known
  if (!unit) return {kind: 'stored', stored: storedText(foreign, english)}
  if (unit.text === english) return {kind: 'ahead', binding: {kind: 'today', unit}}
  if (saw !== undefined) return {kind: 'ahead', binding: {kind: 'stale', unit, english: saw}}
  return {kind: 'ahead', binding: {kind: 'doubtful', unit, english, isMoved: false}}
}

function storedText({key, entry: {text}, record}: ForeignEntry, english: string): AtticEntry {
  const {uid} = record
  const stamped = {...editedFields(text), uid, source: hashOf(english)}
  return {uid, key: keyOf(key), english, text, record: stamped}
}
