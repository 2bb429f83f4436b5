import {hashOf} from '../document/model/hash.ts'
import type {SourceHash, Uid, Unit} from '../document/model/types.ts'
import type {Language} from '../language/model/types.ts'
import {isBlankText} from '../locale/joins.ts'
import {bearsStamp, textStampOf} from '../locale/stamp.ts'
import type {PassageRecord, Translation} from '../locale/types.ts'
import type {ForeignEntry} from './by-identity.ts'
import type {ChangeIndex, KnownChange} from './change-index.ts'
import {
  areAlike,
  firstWriting,
  thirdEnglish,
  writtenFor,
  type EditEvidence,
} from './edit-evidence.ts'
import {isEditedText, type WrittenText} from './hand-moves.ts'
import type {SnapshotUnit, UnitChange, UnitChanges} from './types.ts'

/** What texts that were edited since their stamp are bound by. */
export type EditInput = {
  /** under the keys that the snapshot has for its units */
  readonly translation: Translation
  /** texts beside the record of another unit */
  readonly foreign: readonly ForeignEntry[]
  /** the units of the last sync, in document order */
  readonly known: readonly SnapshotUnit[]
  readonly changes: UnitChanges
  readonly index: ChangeIndex
  readonly uids: ReadonlyMap<Unit, Uid>
  readonly source: Language
  readonly language: Language
  /** what version control knows of the text under a key; undefined without version control */
  readonly evidence: (key: string) => EditEvidence | undefined
}

/** What becomes of one edited text. */
export type EditBinding =
  /** it was written for the snapshot's English; its record may say more than that it was edited */
  | {
      readonly kind: 'before'
      readonly record?: PassageRecord
      /** the English that its author had, where that is another one and certain */
      readonly saw?: string
    }
  | {readonly kind: 'today'; readonly unit: Unit}
  /** it was written for an English that is neither the snapshot's nor today's */
  | {readonly kind: 'stale'; readonly unit: Unit; readonly english: string}
  /** the other English that it may have been written for */
  | {
      readonly kind: 'doubtful'
      readonly unit: Unit
      readonly english: string
      /** whether the numbers of several texts together may decide it */
      readonly isMoved: boolean
    }

/** An edited text with what its own evidence says. */
export type FoundBinding = {
  readonly written: WrittenText
  readonly binding: EditBinding
  /** whether evidence from outside can decide it */
  readonly isOpen: boolean
  /** whether its unit or its key has moved on, so that its number tells something of the others */
  readonly hasMoved?: true
}

const before = {binding: {kind: 'before'}, isOpen: false} as const

/** Which English an edited text was written for, and whether evidence from outside could decide it. */
export function bindingOfEdit(
  written: WrittenText,
  input: EditInput,
): Omit<FoundBinding, 'written'> {
  const {key} = written
  const change = input.index.byOldKey.get(key)
  const today = input.index.byNewKey.get(key)
  if (change === undefined)
    return today && ownTextOf(today, input) === undefined
      ? {binding: bindingOfNew(today, input.evidence(key)), isOpen: true}
      : before
  if (change.kind === 'kept') return writtenForKept(written, change, input)
  if (!today) return {binding: goneKeyBinding(written, change, input), isOpen: true}
  const isOneUnit = change.kind === 'reworded' && change.to === today
  if (isOneUnit && change.rewording !== 'wording') return before
  const own = isOneUnit ? undefined : ownTextOf(today, input)
  return {
    binding: movedBinding(written, {change, today, own, isOneUnit}, input),
    isOpen: true,
    ...(!isOneUnit && isOfOneHand(input.evidence(key)) ? {hasMoved: true as const} : {}),
  }
}

/**
 * A text that was bound to the unit of today of its key, where that unit turned out to have a text: it stays with its
 * own unit, which may be removed.
 */
export function homeBinding(written: WrittenText, input: EditInput): EditBinding {
  const change = input.index.byOldKey.get(written.key)
  const today = input.index.byNewKey.get(written.key)
  if (!change || !today) return {kind: 'before'}
  const known = input.evidence(written.key)
  const english = known?.saw ?? today.text // not known: it may have been for today's unit
  if (change.kind === 'removed') return giveWay(written, change.from, english)
  return {kind: 'doubtful', unit: change.to, english, isMoved: false}
}

/** A text that goes to the attic with the unit of its key, though it may have been written for another English. */
function giveWay(
  {entry, record}: WrittenText,
  {uid, hash}: SnapshotUnit,
  english: string,
): EditBinding {
  const made = {uid, source: hash, english, doubtful: true} as const
  return {
    kind: 'before',
    record: {...record, ...editedFields(entry.text), ...made, state: 'initial'},
  }
}

/** A text under a key that the snapshot does not know is for the unit of today, unless its author had another English. */
function bindingOfNew(unit: Unit, known: EditEvidence | undefined): EditBinding {
  const isOther = (english: string): boolean => english !== unit.text
  if (known?.saw !== undefined && isOther(known.saw))
    return {kind: 'stale', unit, english: known.saw}
  const other = known?.isLatest ? undefined : known?.others?.find(isOther)
  return other === undefined
    ? {kind: 'today', unit}
    : {kind: 'doubtful', unit, english: other, isMoved: false}
}

/** The unit of a text's record, and the unit that has its key today. */
type MovedKey = {
  readonly change: KnownChange
  readonly today: Unit
  /** the text that today's unit has already */
  readonly own: string | undefined
  /** whether both are one unit that was reworded */
  readonly isOneUnit: boolean
}

function movedBinding(
  written: WrittenText,
  {change, today, own, isOneUnit}: MovedKey,
  input: EditInput,
): EditBinding {
  const {key, record} = written
  const {text} = written.entry
  const latest = input.evidence(key)
  const evidence = isOneUnit ? latest : firstWriting(text, latest, isStampOf(record))
  if (evidence === 'stamped')
    return withRecord(editOfStamped({text, record, source: change.from.hash}))
  const english = change.from.text
  const {source, language} = input
  const question = {text, before: english, today: today.text, evidence, source, language}
  const third = thirdEnglish(question)
  const found = third ? 'unknown' : writtenFor(question)
  if (found === 'before') return {kind: 'before'}
  if (own !== undefined) {
    // It stays with its own unit, as an edit of its text or as a doubtful one.
    const isUnknown = latest?.former === undefined && latest?.saw === undefined && !third
    if (isUnknown && !areAlike(text, own)) return {kind: 'before'}
    if (change.kind === 'removed')
      return giveWay(written, change.from, third?.english ?? today.text) // no third: one of the two
    return doubtfulOr(third, {unit: change.to, english: today.text})
  }
  if (found === 'today') return {kind: 'today', unit: today}
  if (third) return doubtfulOr(third, {unit: today, english})
  // A reworded unit is marked stale where nothing decides: that shows both wordings too.
  const isMoved = isOfOneHand(latest)
  return isOneUnit ? {kind: 'before'} : {kind: 'doubtful', unit: today, english, isMoved}
}

/**
 * A text under a key that the source of today does not have. It was written for the snapshot's English, unless its
 * author had another one under that key.
 */
function goneKeyBinding(
  written: WrittenText,
  change: KnownChange,
  {evidence}: EditInput,
): EditBinding {
  const {entry, record} = written
  const known = firstWriting(entry.text, evidence(written.key), isStampOf(record))
  if (known === 'stamped')
    return withRecord(editOfStamped({text: entry.text, record, source: change.from.hash}))
  const {text: english, uid} = change.from
  const isOther = (one: string): boolean => one !== english
  const saw = known?.saw
  const other = saw ?? known?.others?.find(isOther)
  if (other === undefined || other === english) return {kind: 'before'}
  if (change.kind !== 'removed')
    return saw === undefined
      ? {kind: 'doubtful', unit: change.to, english: other, isMoved: false}
      : {kind: 'stale', unit: change.to, english: saw}
  if (saw === undefined) return giveWay(written, change.from, other)
  const made = {uid, source: hashOf(saw), english: saw}
  return {kind: 'before', record: {...record, ...editedFields(entry.text), ...made}, saw}
}

/** Whether a text is the one that a record was made of. */
export const isStampOf =
  (record: PassageRecord | undefined) =>
  (text: string): boolean =>
    record?.target !== undefined && bearsStamp(text, record.target)

/** Whether a text was written together with the other edited ones, as far as is known: committed texts were not. */
function isOfOneHand(known: EditEvidence | undefined): boolean {
  return known === undefined || known.isLatest === true
}

/** An edit of a text that a sync has seen is for the same English: where that text was stale, this one is. */
export function editOfStamped({
  text,
  record,
  source,
}: {
  readonly text: string
  readonly record: PassageRecord | undefined
  /** hash of the English of its units at the last sync */
  readonly source: SourceHash
}): PassageRecord | undefined {
  // After a merge the snapshot may be another one than that of the record.
  if (!record || (record.english === undefined && record.source === source)) return undefined
  return {...record, ...editedFields(text)}
}

const withRecord = (record: PassageRecord | undefined): EditBinding => ({
  kind: 'before',
  ...(record ? {record} : {}),
})

/** What is said of a text that a person has written since its stamp. */
export const editedFields = (text: string): Pick<PassageRecord, 'state' | 'origin' | 'target'> => ({
  state: 'translated',
  origin: 'human',
  target: textStampOf(text),
})

/** A text whose English is known and is that of neither unit is stale; else it is doubtful. */
function doubtfulOr(
  third: ReturnType<typeof thirdEnglish>,
  {unit, english}: {readonly unit: Unit; readonly english: string},
): EditBinding {
  if (third?.isCertain) return {kind: 'stale', unit, english: third.english}
  return {kind: 'doubtful', unit, english: third?.english ?? english, isMoved: false} // no third: the other of the two
}

/** The text of a unit of today that was not edited, under the key that the unit had at the last sync. */
export function ownTextOf(unit: Unit, {translation, index}: EditInput): string | undefined {
  const key = index.oldKeys.get(unit)
  if (key === undefined) return undefined
  const entry = translation.resource.entries.get(key)
  if (!entry || isBlankText(entry.text)) return undefined
  const record = translation.states.units.get(key)
  // An edited text of several units stays with them.
  return isEditedText(entry, record) && !record?.joins ? undefined : entry.text
}

/**
 * An edited text whose unit has not changed since the last sync is for the English of today, unless its author had
 * another one: another branch may have brought the change, and its sync. Then it is stale; where its author may have
 * had several, a stale text stays so, and another one is doubtful.
 */
function writtenForKept(
  {key, entry, record}: WrittenText,
  {from: {text: english, uid}, to: unit}: Extract<UnitChange, {kind: 'kept'}>,
  {evidence}: EditInput,
): {readonly binding: EditBinding; readonly isOpen: boolean} {
  const open = (binding: EditBinding): {binding: EditBinding; isOpen: boolean} => ({
    binding,
    isOpen: true,
  })
  const known = evidence(key)
  if (!known || known.isLatest || known.saw === english) return open({kind: 'before'})
  const edited = editedFields(entry.text)
  if (known.saw !== undefined) {
    const made = {...edited, source: hashOf(known.saw), english: known.saw}
    // Who writes a doubtful text again decides for which English it is.
    const {doubtful: _, ...kept} = record ?? {uid} // no record: never synced
    // Who corrects a word under a number that has moved on and back need not have had the English of the number.
    const isFirst = firstWriting(entry.text, known, isStampOf(record)) === known
    const saw = isFirst ? {saw: known.saw} : {}
    return open({kind: 'before', record: {...kept, ...made}, ...saw})
  }
  if (record?.english !== undefined && !record.doubtful)
    return open({kind: 'before', record: {...record, ...edited}})
  const other = known.others?.find((one) => one !== english)
  return open(
    other === undefined
      ? {kind: 'before'}
      : {kind: 'doubtful', unit, english: other, isMoved: false},
  )
}
