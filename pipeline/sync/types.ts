import type {Key, PointNumber, SourceHash, Uid, Unit} from '../document/model/types.ts'
import type {PassageRecord} from '../locale/types.ts'

/** A unit as the locale files were last synced with it. */
export type SnapshotUnit = {
  readonly key: Key
  readonly uid: Uid
  readonly text: string
  readonly hash: SourceHash
  /** keys that it had before */
  readonly former?: readonly Key[]
}

/** How far a reworded text is from what it was. */
export type Rewording =
  /** only punctuation, quotation marks, case or spaces */
  | 'typography'
  /** only the numbers of points it refers to, which moved */
  | 'references'
  | 'wording'

/** What became of a unit between the snapshot and the source. */
export type UnitChange =
  | {readonly kind: 'kept'; readonly from: SnapshotUnit; readonly to: Unit}
  | {readonly kind: 'renumbered'; readonly from: SnapshotUnit; readonly to: Unit}
  | {
      readonly kind: 'reworded'
      readonly from: SnapshotUnit
      readonly to: Unit
      readonly rewording: Rewording
      /** words in common, 0 to 1 */
      readonly likeness: number
    }
  | {
      readonly kind: 'added'
      readonly to: Unit
      /** the unit whose text holds or held these words, where one was split or two were joined */
      readonly cutFrom?: SnapshotUnit
    }
  | {readonly kind: 'removed'; readonly from: SnapshotUnit; readonly joinedInto?: Unit}

/** A change of each unit: the source's in document order, then what was removed in the old order. */
export type UnitChanges = readonly UnitChange[]

/** A removed unit's translation, kept until its text comes back. */
export type AtticEntry = {
  readonly uid: Uid
  readonly key: Key
  /** the English it translated, in the last wording */
  readonly english: string
  readonly text: string
  readonly record?: PassageRecord
  /** the further units that the text covers */
  readonly joined?: readonly Uid[]
}

/** What is planned for one unit of one language; `kept` ones are not listed. */
export type Step = {
  readonly key: Key
  readonly number?: PointNumber
  readonly action:
    | 'added'
    | 'renumbered'
    | 'stale'
    | 'restamped'
    | 'references-rewritten'
    /** the points it refers to moved, and the translation's numbers are not the English's */
    | 'references-unclear'
    | 'edited'
    /** edited, and it is not known for which English */
    | 'doubtful'
    | 'stored'
    | 'restored'
    /** a stale translation that went to the part of its point that says what it was made from */
    | 'followed'
  readonly from?: Key
}

/** A text that somebody wrote since the last sync, or that gave way to another one, and that no unit shows. */
export type UnplacedText = {
  /** the key at which it was */
  readonly key: string
  readonly text: string
  /** the English that it was written for, as far as it is known; else empty */
  readonly english: string
}

/** One language after the sync. */
export type LocalePlan = {
  readonly locale: string
  readonly entries: readonly (readonly [Key | string, string])[]
  readonly states: readonly (readonly [Key | string, PassageRecord])[]
  readonly attic: readonly AtticEntry[]
  readonly steps: readonly Step[]
  /** texts that are in the attic, and of which somebody must say whether they are needed */
  readonly unplaced: readonly UnplacedText[]
  /** keys of edited texts of which more than one English is possible; evidence may decide */
  readonly asked: readonly string[]
}

/** What a sync would do, as data. */
export type SyncPlan = {
  readonly document: string
  readonly changes: UnitChanges
  /** the snapshot first, then each locale */
  readonly locales: readonly LocalePlan[]
}
