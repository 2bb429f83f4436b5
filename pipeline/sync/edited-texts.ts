import type {Uid, Unit} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import type {Language} from '../language/model/types.ts'
import {isBlankText} from '../locale/joins.ts'
import type {PassageRecord, Translation} from '../locale/types.ts'
import {writtenFor, writtenTogether, type EditEvidence} from './edit-evidence.ts'
import {handMoves, isEditedText, unitAt, type WrittenText} from './hand-moves.ts'
import type {PlannedPassage} from './passage-record.ts'
import type {SnapshotUnit, UnitChange, UnitChanges} from './types.ts'
import {textStampOf} from '../locale/stamp.ts'

/** What texts that were edited since their stamp are bound by. */
export type EditInput = {
  /** under the keys that the snapshot has for its units */
  readonly translation: Translation
  readonly changes: UnitChanges
  readonly uids: ReadonlyMap<Unit, Uid>
  readonly source: Language
  readonly language: Language
  /** what version control knows of the text under a key; undefined without version control */
  readonly evidence: (key: string) => EditEvidence | undefined
}

/** Edited texts, each bound to an English. */
export type BoundEdits = {
  /** the translation without the texts of `ahead` */
  readonly translation: Translation
  /** texts that were written for a unit of today, or that stay at its key because that is doubtful */
  readonly ahead: ReadonlyMap<Unit, PlannedPassage>
  /** keys of texts of which more than one English is possible: evidence may decide */
  readonly asked: readonly string[]
}

/** What becomes of one edited text. */
type EditBinding =
  /** it was written for the snapshot's English; its record may say more than that it was edited */
  | {readonly kind: 'before'; readonly record?: PassageRecord}
  | {readonly kind: 'today'; readonly unit: Unit}
  /** the other English that it may have been written for */
  | {readonly kind: 'doubtful'; readonly unit: Unit; readonly english: string}

/**
 * Bind the texts that were edited since their stamp. Where the unit and its key have not changed since, only the
 * snapshot's English is possible. A text that bears the stamp of another record was moved by hand and keeps that
 * record. Else evidence decides; without it the text stays under its key, doubtful, with both wordings.
 */
export function boundEdits(input: EditInput): BoundEdits {
  const {translation, changes} = input
  const {resource, states} = translation
  const hands = handMoves(translation, changes, (unit) => hasOwnText(unit, input))
  const entries = new Map(hands.entries)
  const units = new Map(states.units)
  const ahead = new Map<Unit, PlannedPassage>()
  for (const written of hands.displaced) {
    const unit = unitAt(written.key, changes)
    if (unit) ahead.set(unit, plannedAhead(written, {kind: 'today', unit}, input))
  }
  const edits = Array.from(hands.entries, ([key, entry]): WrittenText => {
    return {key, entry, record: states.units.get(key)}
  }).filter(
    ({key, entry, record}) =>
      !hands.moved.has(key) && !record?.joins && isEditedText(entry, record),
  )
  const found = edits.map((written) => ({written, ...bindingOf(written, input)}))
  for (const {written, binding} of withRoom(found, hands.displaced.length, input)) {
    if (binding.kind === 'before') {
      if (binding.record) units.set(written.key, binding.record)
    } else {
      ahead.set(binding.unit, plannedAhead(written, binding, input))
      entries.delete(written.key)
    }
  }
  const asked = found.flatMap(({written, isOpen}) => (isOpen ? [written.key] : []))
  const bound = {...translation, resource: {...resource, entries}, states: {...states, units}}
  return {translation: bound, ahead, asked}
}

/** An edited text with what its own evidence says. */
type FoundBinding = {
  readonly written: WrittenText
  readonly binding: EditBinding
  readonly isOpen: boolean
}

/**
 * The bindings when all texts are looked at. A doubtful text does not take the place of one that comes to its unit
 * with the English that it was made from: it stays with its own.
 */
function withRoom(
  found: readonly FoundBinding[],
  displaced: number,
  {changes, translation}: EditInput,
): readonly FoundBinding[] {
  const together = decidedTogether(found, displaced)
  const bound = found.map((one) => ({...one, binding: together.get(one.written) ?? one.binding})) // decided by itself
  const leaving = new Set(
    bound.flatMap(({written, binding}) => (binding.kind === 'before' ? [] : [written.key])),
  )
  const taken = new Set<Unit>()
  for (const change of changes) {
    if (!isContinued(change) || leaving.has(change.from.key)) continue
    const entry = translation.resource.entries.get(change.from.key)
    if (entry && !isBlankText(entry.text)) taken.add(change.to)
  }
  return bound.map((one) =>
    one.binding.kind === 'doubtful' && taken.has(one.binding.unit)
      ? {...one, binding: {kind: 'before'}}
      : one,
  )
}

/** The bindings of doubtful texts, where all of them together tell for which numbers they were written. */
function decidedTogether(
  found: readonly FoundBinding[],
  displaced: number,
): ReadonlyMap<WrittenText, EditBinding> {
  const doubtful = found.flatMap(({written, binding}) =>
    binding.kind === 'doubtful' ? [{written, binding}] : [],
  )
  const decidedFor = (kind: EditBinding['kind']): number =>
    found.filter(({binding, isOpen}) => isOpen && binding.kind === kind).length
  const texts = doubtful.map(({written, binding}) => ({
    text: written.entry.text,
    before: binding.english,
    today: binding.unit.text,
  }))
  const decided = {before: decidedFor('before'), today: decidedFor('today') + displaced}
  const common = texts.length === 0 ? 'unknown' : writtenTogether(texts, decided)
  if (common === 'unknown') return new Map()
  return new Map(
    doubtful.map(({written, binding: {unit}}) => [
      written,
      common === 'before' ? {kind: 'before'} : {kind: 'today', unit},
    ]),
  )
}

const before = {binding: {kind: 'before'}, isOpen: false} as const

/** Which English an edited text was written for, and whether evidence from outside could decide it. */
function bindingOf(
  written: WrittenText,
  input: EditInput,
): {readonly binding: EditBinding; readonly isOpen: boolean} {
  const {key, entry} = written
  const change = input.changes.find((one) => one.kind !== 'added' && one.from.key === key)
  const today = unitAt(key, input.changes)
  if (change === undefined || change.kind === 'added')
    return today && !hasOwnText(today, input)
      ? {binding: {kind: 'today', unit: today}, isOpen: false}
      : before
  if (change.kind === 'kept') return revised(written, change.from, input)
  if (!today) return before
  const isOneUnit = change.kind === 'reworded' && change.to === today
  if (isOneUnit ? change.rewording !== 'wording' : hasOwnText(today, input)) return before
  const found = writtenFor({
    text: entry.text,
    before: change.from.text,
    today: today.text,
    isOneUnit,
    evidence: input.evidence(key),
    source: input.source,
    language: input.language,
  })
  // A reworded unit is marked stale where nothing decides: that shows both wordings too.
  if (found === 'before' || (found === 'unknown' && isOneUnit))
    return {binding: {kind: 'before'}, isOpen: true}
  if (found === 'today') return {binding: {kind: 'today', unit: today}, isOpen: true}
  return {binding: {kind: 'doubtful', unit: today, english: change.from.text}, isOpen: true}
}

/** Whether a unit of today has a text that was not edited, under the key that it had at the last sync. */
function hasOwnText(unit: Unit, {translation, changes}: EditInput): boolean {
  const change = changes.find((one) => isContinued(one) && one.to === unit)
  if (!change || !isContinued(change)) return false
  const entry = translation.resource.entries.get(change.from.key)
  if (!entry || isBlankText(entry.text)) return false
  return !isEditedText(entry, translation.states.units.get(change.from.key))
}

const isContinued = (
  change: UnitChange,
): change is Exclude<UnitChange, {kind: 'added' | 'removed'}> =>
  change.kind !== 'added' && change.kind !== 'removed'

/** A stale text that was edited is revised, unless its author had another English than today's. */
function revised(
  {key, entry, record}: WrittenText,
  {text: english}: SnapshotUnit,
  {evidence}: EditInput,
): {readonly binding: EditBinding; readonly isOpen: boolean} {
  if (record?.english === undefined || record.doubtful) return before
  const known = evidence(key)
  if (!known || known.isLatest || known.saw === english)
    return {binding: {kind: 'before'}, isOpen: true}
  // Which English its author had is not known, or it was another: the text stays stale.
  const still: PassageRecord = {
    ...record,
    state: 'translated',
    origin: 'human',
    target: textStampOf(entry.text),
  }
  return {binding: {kind: 'before', record: still}, isOpen: true}
}

function plannedAhead(
  {entry, record}: WrittenText,
  binding: Exclude<EditBinding, {kind: 'before'}>,
  {uids}: EditInput,
): PlannedPassage {
  const {unit} = binding
  const uid = valueOf(uids, unit)
  const own = record?.uid === uid ? record : undefined // another unit's record says nothing of this one
  const {note, waivers} = own ?? {} // no record of its own: no note and no waivers
  const kept = {...(note === undefined ? {} : {note}), ...(waivers ? {waivers} : {})}
  const stamped = {
    ...kept,
    uid,
    source: unit.hash,
    origin: 'human' as const,
    target: textStampOf(entry.text),
  }
  return binding.kind === 'today'
    ? {text: entry.text, record: {...stamped, state: 'translated'}, action: 'edited'}
    : {
        text: entry.text,
        record: {...stamped, state: 'initial', english: binding.english, doubtful: true},
        action: 'doubtful',
      }
}
