import {hashOf} from '../document/model/hash.ts'
import type {SourceHash, Uid} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import type {MergeConflict} from '../locale/conflicts.ts'
import {isBlankText} from '../locale/joins.ts'
import {bindingOf} from '../locale/passage.ts'
import {textStampOf} from '../locale/stamp.ts'
import type {PassageRecord} from '../locale/types.ts'
import {
  decidePassage,
  isChanged,
  type PassageDecision,
  type PassageSides,
} from './merge-decision.ts'
import {freeKey} from '../locale/free-key.ts'
import {
  passageVersions,
  type MergeSides,
  type PassageVersion,
  type PassageVersions,
  type TranslationVersion,
} from './merge-version.ts'
import type {SnapshotUnit} from './types.ts'

/** A merged translation: its two files, and what a person must decide. */
export type MergedTranslation = {
  readonly entries: readonly (readonly [key: string, text: string])[]
  readonly states: readonly (readonly [key: string, record: PassageRecord])[]
  readonly conflicts: readonly MergeConflict[]
}

/** What the merge of a translation is given besides its three versions. */
export type MergeFrame = {
  /** the merged snapshot, in document order */
  readonly snapshot: readonly SnapshotUnit[]
  /** the side whose state file git takes as it is, because only that side changed it; undefined where it is merged */
  readonly statesOf: 'ours' | 'theirs' | undefined
  /** the keys of the records in that state file, by uid; empty where it is merged */
  readonly recordKeys: ReadonlyMap<string, string>
}

/**
 * Merge two versions of a translation. A text stays with its unit, by the identity that each version's own snapshot
 * gives it, and with the record that says for which English it was written: beside another English it is stale. A text
 * that cannot be put beside its unit with such a record is a conflict.
 */
export function mergeTranslations(
  versions: MergeSides<TranslationVersion>,
  frame: MergeFrame,
): MergedTranslation {
  const base = passageVersions(versions.base, undefined)
  const before = {version: versions.base, passages: base}
  const sides = {
    base,
    ours: passageVersions(versions.ours, before),
    theirs: passageVersions(versions.theirs, before),
  }
  const merge = new TranslationMerge(sides, frame)
  for (const {uid} of frame.snapshot) merge.place(uid)
  const known = new Set<string>(frame.snapshot.map(({uid}) => uid))
  for (const id of new Set([...sides.ours.keys(), ...sides.theirs.keys()]))
    if (!known.has(id)) merge.placeWithoutUnit(id)
  return merge.result()
}

class TranslationMerge {
  readonly #sides: MergeSides<PassageVersions>
  readonly #frame: MergeFrame
  readonly #unitOf: ReadonlyMap<string, SnapshotUnit>
  readonly #kept = new Map<Uid, PassageVersion>()
  readonly #others = new Map<string, string>()
  readonly #orphanRecords = new Map<string, PassageRecord>()
  readonly #conflicts: MergeConflict[] = []

  constructor(sides: MergeSides<PassageVersions>, frame: MergeFrame) {
    this.#sides = sides
    this.#frame = frame
    this.#unitOf = new Map(frame.snapshot.map((unit) => [unit.uid, unit]))
  }

  /** Decide the text of a unit of the merged snapshot. */
  place(uid: Uid): void {
    const sides = this.#versionsOf(uid)
    const decision = decidePassage(sides)
    if (!decision) return
    const {key} = valueOf(this.#unitOf, uid)
    const [kept, other] = this.#withStates(uid, sides, decision)
    this.#kept.set(uid, kept)
    if (!other) return
    this.#conflicts.push({
      key,
      ...(sides.base && sides.base.text !== '' ? {base: sides.base.text} : {}),
      ...(this.#fileKey(uid) === key ? {ours: kept.text} : {}),
      theirs: other.text,
      ...this.#englishOf(other),
    })
  }

  /** Decide a text whose unit is not in the merged snapshot: removed on one side, or not known to any sync. */
  placeWithoutUnit(id: string): void {
    const {base, ours, theirs} = this.#versionsOf(id)
    const [first, second] = [ours, theirs].filter((version) => version !== undefined)
    if (!first) return
    if (first.units.length === 0) {
      if (second || !this.#isPlaced(first)) this.#placeUnknownKey(first)
      if (second && second.text !== first.text) this.#placeUnknownKey(second)
      return
    }
    for (const version of second ? [first, second] : [first])
      if (isChanged(version, base) && !isBlankText(version.text))
        this.#conflicts.push({
          key: `${version.key}-removed`,
          removed: true,
          ...(base && base.text !== '' ? {base: base.text} : {}),
          theirs: version.text,
          english: version.english ?? '', // its unit is removed, but was known
        })
  }

  /** Whether both sides began with a text, and the other side has put it elsewhere. */
  #isPlaced({key, text}: PassageVersion): boolean {
    const isKept = [...this.#kept.values()].some((one) => one.text === text)
    return (
      isKept && [...this.#sides.base.values()].some((one) => one.key === key && one.text === text)
    )
  }

  /** The merged files. */
  result(): MergedTranslation {
    const entries = new Map(this.#frame.snapshot.map(({key}) => [String(key), '']))
    // Texts that have their record under an older key first: the next sync moves both together.
    const inOrder = [...this.#kept].toSorted(
      ([one], [other]) => Number(this.#isUnderOlderKey(other)) - Number(this.#isUnderOlderKey(one)),
    )
    for (const [uid, {text}] of inOrder) {
      if (text === '') continue
      const key = this.#fileKey(uid)
      if (isBlankText(entries.get(key))) entries.set(key, text)
      else this.#conflicts.push({key: valueOf(this.#unitOf, uid).key, theirs: text})
    }
    for (const [key, text] of this.#others) entries.set(freeKey(key, entries), text)
    const states = this.#frame.snapshot.flatMap(({key, uid}) => {
      const kept = this.#kept.get(uid)
      const record = kept && this.#recordOf(kept, uid)
      return record ? [[String(key), record] as const] : []
    })
    return {
      entries: [...entries],
      states: [...states, ...this.#orphanRecords],
      conflicts: this.#conflicts,
    }
  }

  /** The key of a unit's text in the merged file: where git takes a state file as it is, the key of the record. */
  #fileKey(uid: Uid): string {
    const {key} = valueOf(this.#unitOf, uid)
    return this.#frame.recordKeys.get(uid) ?? key // no record: nothing keeps it from its key
  }

  #isUnderOlderKey(uid: Uid): boolean {
    return this.#fileKey(uid) !== valueOf(this.#unitOf, uid).key
  }

  #versionsOf(id: string): PassageSides {
    const {base, ours, theirs} = this.#sides
    return {base: base.get(id), ours: ours.get(id), theirs: theirs.get(id)}
  }

  /**
   * Where git takes the state file of one side as it is, a text of the other side has no record of its own. It is
   * placed where its English is that of the merged snapshot; else it is a conflict.
   */
  #withStates(
    uid: Uid,
    sides: PassageSides,
    {kept, other}: PassageDecision,
  ): readonly [PassageVersion, PassageVersion?] {
    const {statesOf} = this.#frame
    const stated = statesOf && sides[statesOf]
    const isStated = statesOf === undefined || stated?.text === kept.text || isBlankText(kept.text)
    if (isStated) return other ? [kept, other] : [kept]
    const isCertain = !other && !kept.isUnsure
    if (isCertain && kept.source === bindingOf(this.#unitsOf(kept, uid))) return [kept]
    return [stated ?? {...kept, text: ''}, kept]
  }

  /** A text under a key that no sync has seen: for its unit where that is there now, else under a key that is free. */
  #placeUnknownKey(version: PassageVersion): void {
    const {key, text, source, english, record} = version
    const isFree = ({uid}: SnapshotUnit): boolean => isBlankText(this.#kept.get(uid)?.text)
    const same = this.#frame.snapshot.filter(({hash}) => hash === source)
    const named = this.#frame.snapshot.find((one) => one.key === key)
    const unit = same.find((one) => one === named && isFree(one)) ?? same.find(isFree)
    if (unit && (english !== undefined || unit === named)) {
      this.#keep(unit, version, english === undefined ? record : stampedRecord(unit, text))
      return
    }
    // The English that it was written for is in no snapshot yet: it stays under its key until the next sync.
    if (english !== undefined && named) {
      if (isFree(named)) this.#keep(named, version, undefined)
      else this.#conflicts.push({key, ours: this.#textOf(named.uid), theirs: text, english})
      return
    }
    const taken = new Set<string>([
      ...this.#frame.snapshot.map((one) => one.key),
      ...this.#others.keys(),
    ])
    const free = freeKey(key, taken)
    this.#others.set(free, text)
    if (record && free === key) this.#orphanRecords.set(key, record)
    if (free !== key) this.#conflicts.push({key: free, theirs: text})
  }

  #keep(unit: SnapshotUnit, {text}: PassageVersion, record: PassageRecord | undefined): void {
    const {key, uid, hash, text: english} = unit
    this.#kept.set(uid, {
      key,
      text,
      record,
      units: [uid],
      english,
      source: hash,
      isUnsure: record === undefined,
    })
  }

  #textOf(uid: Uid): string {
    return this.#kept.get(uid)?.text ?? '' // no text in either version
  }

  /** The units that a text covers in the merged files, in document order. */
  #unitsOf({units}: PassageVersion, home: Uid): readonly SnapshotUnit[] {
    const isCovered = (uid: Uid): boolean => units.includes(uid) && isBlankText(this.#textOf(uid))
    if (units.length <= 1) return [valueOf(this.#unitOf, home)]
    return this.#frame.snapshot.filter(({uid}) => uid === home || isCovered(uid))
  }

  #englishOf({source, english, units}: PassageVersion): Pick<MergeConflict, 'english'> {
    const now = this.#frame.snapshot.filter(({uid}) => units.includes(uid))
    const isNow = now.length > 0 && bindingOf(now) === source
    return isNow || english === undefined ? {} : {english}
  }

  /** The record of a text in the merged files, with the English that it was written for where that is not today's. */
  #recordOf(version: PassageVersion, uid: Uid): PassageRecord | undefined {
    const {record, isUnsure} = version
    if (!record) return undefined
    const units = this.#unitsOf(version, uid)
    const joins = units.flatMap((unit) => (unit.uid === uid ? [] : [unit.key]))
    const {english: known, ...rest} = {...record, uid}
    const joined = joins.length === 0 ? rest : {...rest, joins}
    const isCurrent = record.source === bindingOf(units)
    if (isCurrent && !isUnsure && !record.doubtful) return joined
    // Of a doubtful text `english` is the other English that it may have been written for.
    const isKnown = known !== undefined && hashOf(known) === record.source
    const english =
      isKnown || record.doubtful ? known : (this.#englishWith(uid, record.source) ?? known)
    return english === undefined ? joined : {...joined, english}
  }

  /** The English that has a hash in one of the versions; undefined where no version has it. */
  #englishWith(id: Uid, source: SourceHash): string | undefined {
    const {base, ours, theirs} = this.#versionsOf(id)
    const versions = [base, ours, theirs].filter((version) => version !== undefined)
    const texts = versions.flatMap(({english, record}) => [english, record?.english])
    return texts.find((text) => text !== undefined && hashOf(text) === source)
  }
}

/** The record of a text that was written for the English of a unit. */
const stampedRecord = ({uid, hash: source}: SnapshotUnit, text: string): PassageRecord => ({
  uid,
  source,
  state: 'translated',
  origin: 'human',
  target: textStampOf(text),
})
