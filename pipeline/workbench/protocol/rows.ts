import type {UnitKind} from '../../document/model/types.ts'
import type {Change, Origin, State} from '../../locale/types.ts'
import type {ProjectFinding, TranslationProgress} from './project.ts'

/** A translation of a document. */
export type TranslationAddress = {
  /** id of the document */
  readonly document: string
  /** BCP 47 tag of the translation */
  readonly locale: string
}

/** One text of a translation. */
export type RowAddress = TranslationAddress & {
  /** key of the unit that has the text, such as `p8-2` */
  readonly key: string
}

/**
 * A row as somebody saw it. A call that writes is refused (409) where the row has another English by now: nothing is
 * ever said of, or written for, English that nobody saw.
 */
export type SeenRow = {
  /** key of the row */
  readonly key: string
  /** `englishHash` of the row as it was read */
  readonly englishHash: string
}

/** A row as somebody saw it, with its text: refused (409) too where the row has another text by now. */
export type SeenText = SeenRow & {
  /** `text` of the row as it was read */
  readonly text: string
}

/**
 * What is true of a text, one word for the page. `conflict`: a merge left two texts. `draft`: state `initial`, or
 * made by a machine and not reviewed. `translated`: made by a person for the English of today, not reviewed.
 */
export type RowStanding =
  | 'missing'
  | 'draft'
  | 'stale'
  | 'doubtful'
  | 'conflict'
  | 'translated'
  | 'reviewed'
  | 'final'

/** A unit that a text covers. */
export type RowUnit = {
  readonly key: string
  /** permanent identity: the deep link of a row names it, so that it survives renumbering */
  readonly uid: string
  /** normalised number, such as `8.2`; absent for a unit without one */
  readonly number?: string
  /** what the English prints before it: `8.`, `(a)`, `Article 3` */
  readonly label?: string
}

/** A text that a merge could not put into the locale file. */
export type ConflictText = {
  /** the text that both sides began with, where there was one */
  readonly base?: string
  /** the text that the merge left in the locale file, where there was one */
  readonly ours?: string
  /** the text that waits */
  readonly theirs: string
  /** the English that it was written for, where that is not today's */
  readonly english?: string
}

/** An answer to a question of a row. */
export type RemarkAnswer = {readonly text: string; readonly by?: string; readonly at?: string}

/** A question, or a comment, about a text. */
export type Remark = {
  readonly text: string
  readonly by?: string
  /** ISO 8601 date */
  readonly at?: string
  /** true for a question that waits for an answer; false for one that is answered, and for a comment */
  readonly isOpen: boolean
  readonly answers: readonly RemarkAnswer[]
}

/** The same unit in another language, for reference. */
export type ReferenceText = {
  /** inline Markdown; empty where it is missing */
  readonly text: string
  readonly standing: RowStanding
}

/** A text with its English: one row of the page. */
export type TranslationRow = {
  /** key of its first unit; unique in the list, `data-key` of the row */
  readonly key: string
  /** permanent identity of its first unit: texts that are not saved belong to it, so that they follow a renumbering */
  readonly uid: string
  readonly kind: UnitKind
  /** nesting: 0 for headings and loose paragraphs, 1 for points, 2 for sub-points */
  readonly depth: number
  /** the units that the text covers, in document order; several where the translation joins them */
  readonly units: readonly RowUnit[]
  /** today's English of all its units as inline Markdown */
  readonly english: string
  /** hash of `english`; sent back by all calls that write (`SeenRow`) */
  readonly englishHash: string
  /** the translation as inline Markdown; empty where it is missing */
  readonly text: string
  /** the label that the translation prints itself, where it differs from what would be printed */
  readonly label?: string
  /** what an edition prints before the text in this language; absent where nothing is printed */
  readonly printedLabel?: string
  readonly standing: RowStanding
  /** whether it is one of those that `next` leads to: missing, draft, stale, doubtful, or in conflict */
  readonly needsWork: boolean
  /** what people said of it (XLIFF 2.1) */
  readonly state: State
  readonly origin: Origin
  /** who translated or reviewed it last */
  readonly by?: string
  /** ISO 8601 date of that */
  readonly at?: string
  /** what a translator wrote about it */
  readonly note?: string
  /** the English that this text was made from, where that is not today's and is known */
  readonly formerEnglish?: string
  /** word diff from `formerEnglish` to `english`; present with it */
  readonly englishDiff?: readonly Change[]
  /** texts of a merge that wait; absent where there are none */
  readonly conflicts?: readonly ConflictText[]
  /** absent where there are none */
  readonly remarks?: readonly Remark[]
  /** by BCP 47 tag, those that were asked for */
  readonly references?: Readonly<Record<string, ReferenceText>>
}

/** A stretch of the contents tree. */
export type Heading = {
  /** key of the row; of the bare provision where the heading has no text */
  readonly key: string
  /** 1 to 6 */
  readonly level: number
  /** printed label and text in English, plain */
  readonly title: string
}

/** Answer of `GET /api/rows`: all texts of a translation in document order. */
export type RowList = TranslationAddress & {
  readonly rows: readonly TranslationRow[]
  readonly headings: readonly Heading[]
  readonly progress: TranslationProgress
  /** false where a locale file cannot be read: nothing can be saved before it is corrected; `findings` say why */
  readonly isWritable: boolean
  /** what is wrong with the files of this translation */
  readonly findings: readonly ProjectFinding[]
}

/** Replaces a range of the text; UTF-16 offsets, end exclusive. */
export type TextFix = {
  /** what it does, for the button */
  readonly description: string
  /** in rising order, not overlapping; all of them make one fix */
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** A range of a text: UTF-16 offsets, end exclusive. */
export type TextRange = {readonly start: number; readonly end: number}

/** What a rule says of the text of a row. */
export type RowFinding = {
  /** id of the rule; given to `POST /api/waive` */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly hint: string
  /** in the translation; empty for a finding about all of it */
  readonly ranges: readonly TextRange[]
  /** in the English, the words that explain it */
  readonly englishRanges: readonly TextRange[]
  readonly fix?: TextFix
  /** whether it may be waived with a reason */
  readonly isWaivable: boolean
  readonly fingerprint: string
}

/** Answer of `GET /api/findings`: what the rules say of a translation. */
export type FindingList = TranslationAddress & {
  /** by key of the row; rows without findings are left out */
  readonly byKey: Readonly<Record<string, readonly RowFinding[]>>
  /** about no row */
  readonly other: readonly ProjectFinding[]
}

/** Answer of `POST /api/check`: the findings of a text as it is typed. Nothing is saved. */
export type CheckAnswer = {readonly findings: readonly RowFinding[]}

/** What a change left: the rows that are other than before, with the progress of their translation. */
export type RowsChanged = {
  readonly rows: readonly TranslationRow[]
  readonly progress: TranslationProgress
  /** true where the locale files were behind the source and were synced first: load all rows again */
  readonly isReloadNeeded: boolean
}

/** Answer of `POST /api/save`. */
export type SaveAnswer =
  | ({
      readonly kind: 'saved'
      readonly row: TranslationRow
      readonly findings: readonly RowFinding[]
    } & RowsChanged)
  /** the text on the disk is no longer what was edited: nothing was written; three texts to choose from */
  | {
      readonly kind: 'conflict'
      /** the text that was edited */
      readonly base: string
      /** what is on the disk now */
      readonly theirs: string
      /** what was sent */
      readonly mine: string
      /** the row as it is now: its `text` is the base of the next save */
      readonly row: TranslationRow
    }
  /** the English has changed since the row was read: nothing was written; show `row.english` and save again */
  | {
      readonly kind: 'english-changed'
      readonly mine: string
      readonly row: TranslationRow
      /** word diff from the English that the row was read with; absent where the server no longer has it */
      readonly englishDiff?: readonly Change[]
    }
