import type {Inline, Key, Label, PointNumber, SectionSort, Uid} from '../document/model/types.ts'
import type {Direction, NumeralSystem} from '../language/model/types.ts'
import type {Change, InterfaceWords, Origin, Progress, State} from '../locale/types.ts'

export type {Change}

/** How the languages of an edition stand to each other on the page. */
export type Layout = 'columns' | 'facing' | 'stacked' | 'single'

/** How honest a cell is: what a reader must be told about it. */
export type CellStatus =
  | 'source'
  /** reviewed or final, up to date */
  | 'approved'
  /** translated but not reviewed */
  | 'draft'
  /** made by a machine and not reviewed */
  | 'machine'
  /** the source changed after the translation */
  | 'stale'
  /** no translation: the cell shows the source text */
  | 'missing'
  /** covered by the passage of another row (`joins`) */
  | 'joined'

/** A unit in one language. */
export type Cell = {
  readonly locale: string
  /** language of the words shown: the source's where the translation is missing */
  readonly language: string
  readonly direction: Direction
  readonly status: CellStatus
  readonly state: State
  readonly origin: Origin
  /** the printed label in this language's form and digits; absent for unlabelled units */
  readonly label?: string
  readonly inline: Inline
  /** for a code row: its text */
  readonly code?: string
  /** for a stale cell: what changed in the English */
  readonly changes?: readonly Change[]
  /** for a joined cell: the key of the row that holds the passage */
  readonly joinedInto?: Key
}

type RowBase = {
  readonly key: Key
  readonly uid: Uid
  readonly number?: PointNumber
  /** nesting: 0 headings and loose paragraphs, 1 points, 2 sub-points … */
  readonly depth: number
  /** one per language of the edition, in its order */
  readonly cells: readonly Cell[]
  /** inside a block quotation */
  readonly quoted: boolean
}

/** One unit (or one table) across all languages of an edition. */
export type Row =
  | (RowBase & {readonly kind: 'title'})
  | (RowBase & {
      readonly kind: 'heading'
      readonly level: number
      readonly sort?: SectionSort
      readonly label?: Label
    })
  | (RowBase & {readonly kind: 'paragraph'})
  | (RowBase & {
      readonly kind: 'point'
      readonly label?: Label
      readonly form: 'list' | 'text'
    })
  | (RowBase & {readonly kind: 'code'; readonly codeLanguage?: string})
  | (RowBase & {readonly kind: 'image'; readonly url: string; readonly title?: string})
  | TableRow
  | RuleRow

/** A table is one row of the edition: a grid of units for each language. */
export type TableRow = {
  readonly kind: 'table'
  readonly key: Key
  readonly uid: Uid
  readonly depth: number
  readonly quoted: boolean
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  /** by table row, then column: each unit across all languages; the first row is the head */
  readonly rows: readonly (readonly TableUnit[])[]
}
export type TableUnit = {readonly key: Key; readonly uid: Uid; readonly cells: readonly Cell[]}
/** A thematic break across all columns. */
export type RuleRow = {readonly kind: 'rule'; readonly depth: number; readonly quoted: boolean}

/** A footnote across all languages; marks in the text name its identifier. */
export type NoteRow = RowBase & {
  readonly kind: 'note'
  readonly identifier: string
  readonly index: number
}

export type EditionLanguage = {
  readonly locale: string
  /** BCP 47 */
  readonly tag: string
  readonly direction: Direction
  /** numerals of labels, note marks and page numbers, where the configuration names others */
  readonly digits?: NumeralSystem
  readonly isSource: boolean
  /** the document's title in this language */
  readonly title: string
  readonly progress: Progress
  /** interface words of this language: contents, page of pages, draft notice … already chosen by i18next */
  readonly words: InterfaceWords
}

/** Plain data, free of any format: all a renderer sees. */
export type Edition = {
  readonly document: string
  readonly layout: Layout
  readonly languages: readonly EditionLanguage[]
  readonly rows: readonly Row[]
  readonly notes: readonly NoteRow[]
  /** SHA-256 of all unit hashes of the source: what the edition was built from, 16 hex digits */
  readonly sourceHash: string
  readonly version?: string
  /** date for metadata, ISO 8601: SOURCE_DATE_EPOCH or the front matter's, never the clock */
  readonly date?: string
  readonly publisher?: string
  readonly source?: string
  readonly licence?: string
  /** renumbered units: an older key → the key of today, so that old links still lead home */
  readonly formerKeys: ReadonlyMap<string, Key>
  /** concepts of the glossary that occur here, for popovers */
  readonly glossary: readonly EditionConcept[]
}
export type EditionConcept = {
  readonly id: string
  readonly definition?: string
  readonly terms: ReadonlyMap<string, {readonly term: string; readonly forms: readonly string[]}>
}
