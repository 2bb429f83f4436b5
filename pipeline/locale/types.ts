import type {Key, SourceHash, Uid} from '../document/model/types.ts'
import type {Place} from '../finding/place.ts'

/** XLIFF 2.1 states of a segment. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'
/** Who made the translation. */
export type Origin = 'human' | 'machine' | 'import' | 'memory'

/** One key and value of a locale file, with where they stand. */
export type Entry = {
  /** the name as written */
  readonly key: string
  /** the decoded value */
  readonly text: string
  /** of the key, quotation marks included */
  readonly keyPlace: Place
  /** of the value, quotation marks included */
  readonly place: Place
  /** offset in `text` (UTF-16) → place in the file, escapes counted; for findings inside the value */
  readonly at: (start: number, end: number) => Place
}

/** How a JSON file is laid out, kept by every writer. */
export type FileStyle = {
  /** the file as it was read: what does not change keeps its bytes; empty for a new file */
  readonly written: string
  /** before the members of the outermost object */
  readonly indent: string
  /** between its lines */
  readonly eol: '\n' | '\r\n' | '\r'
  /** whether the file ends with a line end */
  readonly finalNewline: boolean
  /** whether the file begins with a byte order mark */
  readonly bom: boolean
}

/** A locale file as a value: flat i18next JSON v4, order kept. */
export type Resource = {
  /** path relative to the project, with `/` */
  readonly file: string
  /** by key, in the order of the file */
  readonly entries: ReadonlyMap<string, Entry>
  /** how the file is laid out */
  readonly style: FileStyle
}

/** A rule waived for one unit; it expires when the source or the translation changes. */
export type Waiver = {
  /** id of the rule */
  readonly rule: string
  /** why the finding is acceptable */
  readonly reason: string
  /** hash of the English it was given for */
  readonly source: SourceHash
  /** hash of the translation it was given for */
  readonly target: SourceHash
  /** who gave it */
  readonly by?: string
  /** ISO 8601 date */
  readonly at?: string
}

/** An answer to a question about a text. */
export type QuestionAnswer = {
  /** what was answered */
  readonly text: string
  /** who answered */
  readonly by?: string
  /** ISO 8601 date */
  readonly at?: string
}

/** A question or a comment about a text, or about a unit that is not translated yet. */
export type TextQuestion = {
  /** what was asked or said */
  readonly text: string
  /** who asked */
  readonly by?: string
  /** ISO 8601 date */
  readonly at?: string
  /** `true` while it waits for an answer; absent for one that is answered, and for a comment */
  readonly open?: boolean
  /** in the order in which they were given */
  readonly answers?: readonly QuestionAnswer[]
}

/** What the state file holds for one key: who made the text, from which English, and what people said of it. */
export type PassageRecord = {
  /** permanent identity of its unit */
  readonly uid: Uid
  /** hash of the English the translation was made from: of all units that it covers */
  readonly source: SourceHash
  /** what people said of the text */
  readonly state: State
  /** who made the text */
  readonly origin: Origin
  /** who translated or reviewed it last */
  readonly by?: string
  /** ISO 8601 date */
  readonly at?: string
  /** what a translator wants to say about it */
  readonly note?: string
  /** what people asked and said about it, in order */
  readonly questions?: readonly TextQuestion[]
  /** the label that the translation itself prints, where it is not what would be printed: `Article premier` */
  readonly label?: string
  /** keys of the further units that this text covers */
  readonly joins?: readonly Key[]
  /** in the snapshot: keys that the unit had before it was renumbered, the first first */
  readonly former?: readonly Key[]
  /** the English it was made from, kept once the source has moved on, to show what changed */
  readonly english?: string
  /** `true` where `english` is another English that the text may have been written for */
  readonly doubtful?: boolean
  /** hash of the translation when it was last stamped: where it differs, a person has edited since */
  readonly target?: SourceHash
  /** rules that are waived for this text */
  readonly waivers?: readonly Waiver[]
}

/** A state file as a value. */
export type StateFile = {
  /** path relative to the project, with `/` */
  readonly file: string
  /** records by key, in the order of the file */
  readonly units: ReadonlyMap<string, PassageRecord>
  /** where each key is in the file */
  readonly places: ReadonlyMap<string, Place>
  /** how the file is laid out */
  readonly style: FileStyle
}

/** One language's translation of one document: what the two files say, joined by nothing yet. */
export type Translation = {
  /** the document's id */
  readonly document: string
  /** BCP 47 tag */
  readonly locale: string
  /** the texts */
  readonly resource: Resource
  /** the records */
  readonly states: StateFile
  /** false where the locale file is absent or cannot be read; then nothing may overwrite it */
  readonly readable: boolean
}

/** One stretch of a word diff between the English a translation was made from and today's. */
export type Change = {
  /** whether the words are in both texts, only in the new one, or only in the old one */
  readonly kind: 'same' | 'added' | 'removed'
  /** the words, with the spaces between them */
  readonly text: string
}

/** A term in one language: the form to use, others allowed, others forbidden. Forms may end in `*`. */
export type Term = {
  /** the form to use */
  readonly term: string
  /** stems or forms that count as the term when inflected: `террорист*` */
  readonly forms?: readonly string[]
  /** stems or forms that must not be used */
  readonly forbidden?: readonly string[]
}
/** A concept of the glossary with its term in each language, by BCP 47 tag. */
export type Concept = {
  /** unique in the glossary */
  readonly id: string
  /** one or more sentences in the source language */
  readonly definition?: string
  /** by BCP 47 tag */
  readonly terms: ReadonlyMap<string, Term>
}
/** The project's glossary, as its file has it. */
export type Glossary = {
  /** path relative to the project, with `/` */
  readonly file: string
  /** in the order of the file */
  readonly concepts: readonly Concept[]
}

/**
 * Interface words by id (`contents`, `draftNotice` …), plurals already resolved by i18next.
 * What only a renderer knows stays a hole in braces: `pageOf` is `{page} / {pages}`.
 */
export type InterfaceWords = Readonly<Record<string, string>>
