import type {Key, SourceHash, Uid} from '../document/model/types.ts'
import type {Place} from '../finding/place.ts'

/** XLIFF 2.1 states of a segment. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'
/** Who made the translation. */
export type Origin = 'human' | 'machine' | 'import' | 'memory'

/** One key and value of a locale file, with where they stand. */
export type Entry = {
  readonly key: string
  readonly text: string
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
  readonly indent: string
  readonly eol: '\n' | '\r\n' | '\r'
  readonly finalNewline: boolean
  readonly bom: boolean
}

/** A locale file as a value: flat i18next JSON v4, order kept. */
export type Resource = {
  readonly file: string
  readonly entries: ReadonlyMap<string, Entry>
  readonly style: FileStyle
}

/** A rule waived for one unit; it expires when the source or the translation changes. */
export type Waiver = {
  readonly rule: string
  readonly reason: string
  readonly source: SourceHash
  /** hash of the translation it was given for */
  readonly target: SourceHash
  readonly by?: string
  readonly at?: string
}

/** What the state file holds for one key: who made the text, from which English, and what people said of it. */
export type PassageRecord = {
  readonly uid: Uid
  /** hash of the English the translation was made from: of all units that it covers */
  readonly source: SourceHash
  readonly state: State
  readonly origin: Origin
  readonly by?: string
  /** ISO 8601 date */
  readonly at?: string
  readonly note?: string
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
  readonly waivers?: readonly Waiver[]
}

/** A state file as a value. */
export type StateFile = {
  readonly file: string
  readonly units: ReadonlyMap<string, PassageRecord>
  readonly places: ReadonlyMap<string, Place>
  readonly style: FileStyle
}

/** One language's translation of one document: what the two files say, joined by nothing yet. */
export type Translation = {
  readonly document: string
  readonly locale: string
  readonly resource: Resource
  readonly states: StateFile
  /** false where the locale file is absent or cannot be read; then nothing may overwrite it */
  readonly readable: boolean
}

/** One stretch of a word diff between the English a translation was made from and today's. */
export type Change = {readonly kind: 'same' | 'added' | 'removed'; readonly text: string}

/** A term in one language: the form to use, others allowed, others forbidden. Forms may end in `*`. */
export type Term = {
  readonly term: string
  /** stems or forms that count as the term when inflected: `террорист*` */
  readonly forms?: readonly string[]
  readonly forbidden?: readonly string[]
}
/** A concept of the glossary with its term in each language, by BCP 47 tag. */
export type Concept = {
  readonly id: string
  readonly definition?: string
  readonly terms: ReadonlyMap<string, Term>
}
/** The project's glossary, as its file has it. */
export type Glossary = {readonly file: string; readonly concepts: readonly Concept[]}

/**
 * Interface words by id (`contents`, `draftNotice` …), plurals already resolved by i18next.
 * What only a renderer knows stays a hole in braces: `pageOf` is `{page} / {pages}`.
 */
export type InterfaceWords = Readonly<Record<string, string>>
