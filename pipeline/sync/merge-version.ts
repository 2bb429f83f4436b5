import {hashOf} from '../document/model/hash.ts'
import type {Key, SourceHash, Uid} from '../document/model/types.ts'
import {present} from '../finding/assert.ts'
import {passagesOf} from '../locale/passage.ts'
import {textStampOf} from '../locale/stamp.ts'
import type {PassageRecord, Translation} from '../locale/types.ts'
import type {ForeignEntry} from './by-identity.ts'
import {isStampOf} from './edit-binding.ts'
import {firstWriting, type EditEvidence} from './edit-evidence.ts'
import type {WrittenText} from './hand-moves.ts'
import {recordOf} from './passage-record.ts'
import type {SnapshotPassage} from './passage-moves.ts'
import type {SnapshotUnit} from './types.ts'

/** The three versions of a merge: what both sides began with, what is here, and what comes in. */
export type MergeSides<Value> = {
  readonly base: Value
  readonly ours: Value
  readonly theirs: Value
}

/** One version of a translation, with the English that its authors had before them. */
export type TranslationVersion = {
  /** the English of the last sync, in document order */
  readonly snapshot: readonly SnapshotUnit[]
  readonly translation: Translation
  /** texts beside the record of another unit, which are not in `translation` */
  readonly foreign: readonly ForeignEntry[]
  /** the units of the source, which may have moved on since the last sync */
  readonly source: readonly {readonly key: Key; readonly hash: SourceHash}[]
  /** what version control knows of the texts that were written since their stamp, by key; undefined without it */
  readonly evidence?: ReadonlyMap<string, EditEvidence>
}

/** A text in one version of a translation, by the identity of its unit. */
export type PassageVersion = {
  readonly key: string
  readonly text: string
  /** without `joins`; stamped where it is certain for which English the text was written */
  readonly record: PassageRecord | undefined
  /** the units that the text covers; empty where the snapshot does not know the key */
  readonly units: readonly Uid[]
  /** the English of these units in this version, or what the author had; undefined where neither is known */
  readonly english: string | undefined
  /** the hash of that English, or of the source unit with this key; undefined where there is neither */
  readonly source: SourceHash | undefined
  /** whether the text was written since its last stamp, and it is not certain for which English */
  readonly isUnsure: boolean
}

/** The texts of one version by identity: the uid, or the key where the snapshot does not know it. */
export type PassageVersions = ReadonlyMap<string, PassageVersion>

/** The version that both sides began with, as far as its texts tell edits of a side apart. */
export type BaseVersion = {
  readonly version: TranslationVersion
  readonly passages: PassageVersions
}

/**
 * The texts of one version. A text that was written since the base and not stamped was written for the English of
 * this version's own snapshot, where that has not changed since the base, the source still agrees with it, and version
 * control does not say that its author had another one.
 *
 * @param base undefined for the base itself: none of its texts is stamped
 */
export function passageVersions(
  version: TranslationVersion,
  base: BaseVersion | undefined,
): PassageVersions {
  const {snapshot, translation} = version
  const isSettled = settledIn(version, base)
  const versions = new Map<string, PassageVersion>()
  const sourceOf = new Map<string, SourceHash>(version.source.map(({key, hash}) => [key, hash]))
  for (const passage of passagesOf(snapshot, translation, ({hash}) => hash).all) {
    const {uid} = passage.unit
    const isNew = base !== undefined && base.passages.get(uid)?.text !== passage.text
    const known = firstEvidence(passage, version)
    if (known && passage.units.length === 1 && isAhead(passage, known, sourceOf)) {
      versions.set(uid, base?.passages.get(uid) ?? withoutText(passage))
      versions.set(unknownKey(passage.unit.key), aheadVersion(passage, known))
      continue
    }
    const isCertain = known ? known.saw === passage.english : isNew
    const found = versionOf(passage, isCertain && passage.units.every(isSettled))
    versions.set(uid, found.isUnsure && known ? markedVersion(found, passage, known) : found)
  }
  const known = new Set<string>(snapshot.map(({key}) => key))
  for (const [key, entry] of translation.resource.entries) {
    if (known.has(key) || entry.text === '') continue
    const source = sourceOf.get(key)
    const record = translation.states.units.get(key)
    const unknown = unknownVersion({key, entry, record}, version)
    versions.set(unknownKey(key), {...unknown, source: unknown.source ?? source, record}) // not known: the unit with this key
  }
  // For the unit of its record a text is not, and for the unit of its key it need not be.
  for (const foreign of version.foreign)
    versions.set(unknownKey(foreign.key), unknownVersion(foreign, version))
  return versions
}

/** A text of which only version control, or the stamp of the text that it is an edit of, may tell the English. */
function unknownVersion(
  {key, entry: {text}, record}: WrittenText,
  {evidence, snapshot}: TranslationVersion,
): PassageVersion {
  const known = evidence?.get(key)
  const first = known && firstWriting(text, known, isStampOf(record))
  const stamped = snapshot.find(({hash}) => hash === record?.source)?.text
  const english = first === 'stamped' ? (record?.english ?? stamped) : first?.saw // not stale: that of its unit
  const source = english === undefined ? undefined : hashOf(english)
  return {key, text, record: undefined, units: [], english, source, isUnsure: true}
}

/**
 * What is known of the first writing of a text: who corrects a word of it, under a number that has moved on, writes no
 * text of what is under that number by now. An edit of a text that a sync has seen is for the same English.
 */
function firstEvidence(
  {unit, text, record, english: today, source}: SnapshotPassage,
  {evidence}: TranslationVersion,
): EditEvidence | undefined {
  const known = evidence?.get(unit.key)
  const first = known && firstWriting(text, known, isStampOf(record))
  if (first !== 'stamped') return first
  const isStale = record !== undefined && record.source !== source
  const english = record?.english ?? (isStale ? undefined : today) // not stale: the English of its units
  if (english === undefined) return {}
  return record?.doubtful ? {others: [english]} : {saw: english}
}

/** Whether a text was written under a number of a source that no sync has seen yet. */
function isAhead(
  {unit, source}: SnapshotPassage,
  {saw}: EditEvidence,
  sourceOf: ReadonlyMap<string, SourceHash>,
): boolean {
  return saw !== undefined && saw !== unit.text && sourceOf.get(unit.key) !== source
}

/** A text for an English that the snapshot of its version does not have under its key. */
function aheadVersion({unit, text}: SnapshotPassage, {saw}: EditEvidence): PassageVersion {
  const english = present(saw, 'the English that the author had')
  const source = hashOf(english)
  return {key: unit.key, text, record: undefined, units: [], english, source, isUnsure: true}
}

const withoutText = (passage: SnapshotPassage): PassageVersion => ({
  ...versionOf(passage, false),
  text: '',
  record: undefined,
  isUnsure: false,
})

/** A text with what is known of its English in its record: stale or doubtful, whatever English it comes to be beside. */
function markedVersion(
  version: PassageVersion,
  {unit, text, record, english, source}: SnapshotPassage,
  {saw, others}: EditEvidence,
): PassageVersion {
  const other = saw ?? others?.find((one) => one !== english)
  if (other === undefined) return version
  const {joins: _, ...own} = record ?? {uid: unit.uid} // no record: never synced
  const written = {...own, origin: 'human' as const, target: textStampOf(text), english: other}
  return {
    ...version,
    record:
      saw === undefined
        ? {...written, source, state: 'initial', doubtful: true}
        : {...written, source: hashOf(saw), state: 'translated'},
  }
}

/** The identity of a text whose key the snapshot does not know; no uid has a blank. */
const unknownKey = (key: string): string => `key ${key}`

/** Whether a unit's English in a version is the one that everybody had who wrote for it since the base. */
function settledIn(
  {source}: TranslationVersion,
  base: BaseVersion | undefined,
): (unit: SnapshotUnit) => boolean {
  const today = new Set(source.map(({hash}) => hash))
  const before = new Map(base?.version.snapshot.map(({uid, hash}) => [uid, hash]))
  return ({uid, hash}) => today.has(hash) && (before.get(uid) ?? hash) === hash
}

function versionOf(passage: SnapshotPassage, isStamped: boolean): PassageVersion {
  const {unit, units, text, english, source, standing, record, isEdited} = passage
  const isWritten = standing !== 'missing' && (record === undefined || isEdited)
  return {
    key: unit.key,
    text,
    record: isWritten && isStamped ? recordOf(passage, unit.uid) : withoutJoins(record),
    units: units.map(({uid}) => uid),
    english,
    source,
    isUnsure: isWritten && !isStamped,
  }
}

function withoutJoins(record: PassageRecord | undefined): PassageRecord | undefined {
  if (!record) return undefined
  const {joins: _, ...rest} = record
  return rest
}
