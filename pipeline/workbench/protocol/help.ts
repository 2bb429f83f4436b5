import type {Change} from '../../locale/types.ts'
import type {RowStanding, SeenText, TextRange} from './rows.ts'

/** Where a text of the memory is from. */
export type MemorySource = {
  /** id of the document; absent for a text of a TMX file */
  readonly document?: string
  /** key of the unit; absent for a text of a TMX file */
  readonly key?: string
  readonly number?: string
  /** path of the TMX file, relative to the project */
  readonly file?: string
}

/** A text of the memory whose English is like that of the row. */
export type MemoryMatch = {
  /** 1 to 100; 100 for the same English */
  readonly percent: number
  readonly english: string
  /** inline Markdown */
  readonly translation: string
  /** word diff from the English of the match to that of the row */
  readonly diff: readonly Change[]
  readonly from: MemorySource
  /** of a text of this project; absent for one of a TMX file */
  readonly standing?: RowStanding
  /** true for the translation that this row had before its English changed */
  readonly isFormer: boolean
}

/** A term of the glossary in the English of the row. */
export type TermHit = {
  /** id of the concept */
  readonly concept: string
  readonly definition?: string
  /** where the English has it, in order */
  readonly english: readonly TextRange[]
  /** the English term, as the glossary has it */
  readonly sourceTerm: string
  /** the form to use in the translation; absent where the glossary has none for this language */
  readonly term?: string
  /** further forms that are right */
  readonly forms: readonly string[]
  /** forms that must not be used; where the translation has them, see `forbidden` */
  readonly forbiddenForms: readonly string[]
  /** where the translation as saved has a forbidden form */
  readonly forbidden: readonly TextRange[]
}

/** Another row with the same English. */
export type Repetition = {
  readonly document: string
  readonly key: string
  readonly number?: string
  readonly standing: RowStanding
  /** empty where it is missing */
  readonly text: string
}

/** What can be inserted from the English by key, in the order of the English. */
export type Insertable = {
  readonly kind: 'number' | 'code' | 'link' | 'note' | 'image' | 'emphasis' | 'strong'
  /** as it is put into the translation: `8.2`, `[^fn1]`, `**…**` with `…` where the words go */
  readonly text: string
  readonly english: TextRange
}

/** Answer of `GET /api/suggestions`. */
export type Suggestions = {
  /** the best first, at most nine */
  readonly matches: readonly MemoryMatch[]
  readonly terms: readonly TermHit[]
  readonly repetitions: readonly Repetition[]
  readonly insertables: readonly Insertable[]
}

/** Answer of `GET /api/concordance`: texts that have the words that were looked for. */
export type Concordance = {
  readonly hits: readonly {
    readonly english: string
    readonly translation: string
    /** where the words are */
    readonly englishRanges: readonly TextRange[]
    readonly translationRanges: readonly TextRange[]
    readonly from: MemorySource
  }[]
  /** true where there are more than are listed */
  readonly hasMore: boolean
}

/** One version of a text in git. */
export type HistoryEntry = {
  /** full id of the commit */
  readonly commit: string
  readonly author: string
  /** ISO 8601 date and time */
  readonly date: string
  /** first line of its message */
  readonly subject: string
  /** the text as that commit left it; empty where it removed it */
  readonly text: string
  /** word diff from the version before; the whole text as added in the first */
  readonly diff: readonly Change[]
}

/** Answer of `GET /api/history`: the latest first. To restore a version is to save its text. */
export type History = {
  readonly entries: readonly HistoryEntry[]
  /** true where there may be older versions that were not looked for */
  readonly hasMore: boolean
}

/** Answer of `POST /api/draft`. Nothing is saved: the page puts drafts into its fields, or sends them to `POST /api/fill`. */
export type DraftAnswer = {
  readonly drafts: readonly SeenText[]
  /** what went wrong, such as a program that ended with an error; the drafts that came are given all the same */
  readonly problems: readonly string[]
}
