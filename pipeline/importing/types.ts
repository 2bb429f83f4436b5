import type {Key, Label, PointNumber, Unit, UnitKind} from '../document/model/types.ts'
import type {Place} from '../finding/place.ts'
import type {PassageRecord} from '../locale/types.ts'

/** A stretch of the translated document: what could become the text of a unit. */
export type Candidate = {
  readonly kind: UnitKind
  /** as printed there; may be wrong, reversed or absent */
  readonly number?: PointNumber
  readonly label?: string
  /** the numbered provision that it stands in: `7` for a paragraph of article 7 */
  readonly within?: PointNumber
  /** of a heading, 1 to 6; 7 for a paragraph that is a label */
  readonly level?: number
  /** whether the label is in words that Stele does not know */
  readonly learned?: boolean
  /** the unit that it is the text of; absent for a bare label */
  readonly unit?: Unit
  readonly depth: number
  /** absent where it has no label */
  readonly provision?: LabelledProvision
  /** inline Markdown without the label; empty where there is nothing but a label */
  readonly text: string
  readonly place: Place
}

/** A numbered provision by the key of its text, which may be empty. */
export type LabelledProvision = {
  readonly key: Key
  readonly label: Label
  readonly number?: PointNumber
}

/** A provision of the English with the label that the translation prints before it. */
export type LabelPair = LabelledProvision & {
  readonly own: string
  /** whether there is nothing but the label: no unit has its record */
  readonly isBare: boolean
  /** first line of the label in the file */
  readonly line: number
}

/** Why a unit and a passage are taken for the same. */
export type Reason =
  | 'number'
  | 'structure'
  | 'position'
  | 'length'
  | 'anchors'
  | 'reversed-number'
  | 'joined'
  /** the numbers printed are not the same */
  | 'other-number'
  /** as long as the point and its sub-points, which are missing */
  | 'covers-sub-points'
  /** one side of the list has fewer points, and may have been numbered again */
  | 'other-count'
  /** not in the place where the order has it */
  | 'moved'

/** A unit with the passages that translate it; a passage for several units stands with each of them. */
export type Match = {
  readonly unit: Unit
  readonly passages: readonly Candidate[]
  /** 0 to 1 */
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** the first unit of the passage, where it covers several: this one is joined into it */
  readonly joinedInto?: Key
}

/** What the alignment of a translated document gave; every unit and every passage stands in it. */
export type Alignment = {
  readonly matches: readonly Match[]
  readonly missing: readonly Unit[]
  readonly extra: readonly Extra[]
  /** what the whole document does with numbers */
  readonly numbers: 'agree' | 'reversed' | 'disagree'
  /** what the translation prints before the provisions of the English */
  readonly labels: readonly LabelPair[]
  /** the translation's passages with the labels that were learnt */
  readonly passages: readonly Candidate[]
}

/** A passage that found no unit, and the unit behind which it stands. */
export type Extra = {
  readonly passage: Candidate
  readonly after?: Key
  /** missing units that it may be the text of */
  readonly perhaps: readonly Key[]
}

/** A unit that the import fills, or would fill. */
export type Filled = {
  readonly key: Key
  readonly number?: PointNumber
  /** 0 to 1 */
  readonly confidence: number
  /** the reasons for it, in words: `number, structure, length` */
  readonly reason: string
  /** first line of the passage in the file */
  readonly line: number
  /** the key whose passage covers this one too */
  readonly joinedInto?: Key
}

/** A passage kept out, since there is a translation already. */
export type Conflict = {
  readonly key: Key
  readonly number?: PointNumber
  readonly line: number
  readonly existing: string
  readonly imported: string
  /** whether the imported text has taken the other's place */
  readonly replaced: boolean
}

/** A text of the file that is not taken. */
export type Refused = {
  readonly key: Key
  readonly number?: PointNumber
  readonly line: number
  readonly text: string
  /** `1 segment without translation` */
  readonly reason: string
}

/** What an import did with each unit of the English and each passage of the file. */
export type ImportReport = {
  readonly document: string
  readonly locale: string
  readonly file: string
  readonly matched: readonly Filled[]
  /** filled in with state `initial` */
  readonly uncertain: readonly Filled[]
  readonly missing: readonly {
    readonly key: Key
    readonly number?: PointNumber
    /** the key whose passage covers it */
    readonly joinedInto?: Key
    /** lines of left-over passages that may be its text */
    readonly perhaps: readonly number[]
  }[]
  readonly extra: readonly {
    readonly line: number
    readonly text: string
    /** key of the unit behind which it stands; null before the first */
    readonly after: Key | null
    readonly number?: PointNumber
    /** missing units that it may be the text of */
    readonly perhaps: readonly Key[]
  }[]
  readonly conflicts: readonly Conflict[]
  /** of a file that had gone out from here: texts that are not taken, with the reason */
  readonly refused?: readonly Refused[]
  readonly numbers: Alignment['numbers']
  /** labels of the file that are not kept, since they do not say the number of the English */
  readonly otherLabels?: readonly {
    readonly key: Key
    readonly label: string
    readonly line: number
  }[]
  /** labels of the file that stand before no provision of the English, and are in no text */
  readonly strayLabels?: readonly {readonly label: string; readonly line: number}[]
  /** of a file that had gone out from here: how many units a tool has changed */
  readonly changed?: number
}

/** New contents of the locale file and the state file, and what goes to the review file. */
export type ImportPlan = {
  readonly report: ImportReport
  readonly entries: readonly (readonly [string, string])[]
  readonly states: readonly (readonly [string, PassageRecord])[]
}
