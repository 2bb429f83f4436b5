import type {Key, SourceHash, Uid} from '../document/model/types.ts'
import {passagesOf} from '../locale/passage.ts'
import type {PassageRecord, Translation} from '../locale/types.ts'
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
  /** the units of the source, which may have moved on since the last sync */
  readonly source: readonly {readonly key: Key; readonly hash: SourceHash}[]
}

/** A text in one version of a translation, by the identity of its unit. */
export type PassageVersion = {
  readonly key: string
  readonly text: string
  /** without `joins`; stamped where it is certain for which English the text was written */
  readonly record: PassageRecord | undefined
  /** the units that the text covers; empty where the snapshot does not know the key */
  readonly units: readonly Uid[]
  /** the English of these units in this version; undefined where the snapshot does not know the key */
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
 * this version's own snapshot, where that has not changed since the base and the source still agrees with it.
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
  for (const passage of passagesOf(snapshot, translation, ({hash}) => hash).all) {
    const {uid} = passage.unit
    const isNew = base !== undefined && base.passages.get(uid)?.text !== passage.text
    versions.set(uid, versionOf(passage, isNew && passage.units.every(isSettled)))
  }
  const known = new Set<string>(snapshot.map(({key}) => key))
  const sourceOf = new Map<string, SourceHash>(version.source.map(({key, hash}) => [key, hash]))
  for (const [key, {text}] of translation.resource.entries)
    if (!known.has(key) && text !== '')
      versions.set(unknownKey(key), {
        key,
        text,
        record: translation.states.units.get(key),
        units: [],
        english: undefined,
        source: sourceOf.get(key),
        isUnsure: true,
      })
  return versions
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
