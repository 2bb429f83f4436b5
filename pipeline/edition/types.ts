import type {Layout} from '../config/formats.ts'
import type {LanguageConfig} from '../config/types.ts'
import type {Inline, Key, Label, PointNumber, Uid} from '../document/model/types.ts'
import type {Direction, LabelSort, Language} from '../language/model/types.ts'
import type {Progress} from '../locale/progress.ts'
import type {Change, InterfaceWords, Origin, State} from '../locale/types.ts'

export type {Change, Layout}

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
  /** of the words shown: the source's where the translation is missing */
  readonly language: Language
  /** what a reader must be told of the text */
  readonly status: CellStatus
  /** what people said of the text; `initial` where there is none */
  readonly state: State
  /** who made the text */
  readonly origin: Origin
  /** the printed label in this language's form and digits; absent for unlabelled units */
  readonly label?: string
  /** the words shown, as mdast phrasing */
  readonly inline: Inline
  /** for a code row: its text */
  readonly code?: string
  /** for a stale cell: what changed in the English */
  readonly changes?: readonly Change[]
  /** for code of an edition that compares two versions: its lines, where they changed */
  readonly codeChanges?: readonly Change[]
  /** whether only the earlier of two versions has it */
  readonly isRemoved?: true
  /** what became of the row since the earlier version, in words of the column's language: `new`, `formerly 5.2` */
  readonly remarks?: readonly string[]
  /** for a joined cell: the row that holds the passage */
  readonly joinedInto?: Address
  /** for a text that covers other rows too: those rows */
  readonly covers?: readonly Address[]
}

/**
 * Where a row or a table cell is in the document. It is worked out once: a renderer prints it and links to it, and never
 * reads the parts of a key.
 */
export type Address = {
  /** name in locale files, and the anchor of editions */
  readonly key: Key
  /** permanent identity */
  readonly uid: Uid
  /** absent for rows that the document does not number */
  readonly number?: PointNumber
  /** what the number counts: an article's points continue the number of the article */
  readonly sort?: LabelSort
  /**
   * By column, how the language refers to the row; never empty. `11.1` in the language's digits, `Article 4` for a heading
   * with a word; without a number, that of the numbered row around it, or else the beginning of its own text.
   */
  readonly names: readonly string[]
  /** further names by which links may reach it: `scope`, `art4`, `8.2` */
  readonly anchors: readonly string[]
}

/** Where in the document's tree a row is. */
export type RowLevel = {
  /** nesting: 0 headings and loose paragraphs, 1 points, 2 sub-points … */
  readonly depth: number
  /** inside a block quotation */
  readonly quoted: boolean
  /** the line of the source on which its quotation begins, so that neighbouring quotations stay apart */
  readonly quotation?: number
}

/** What became of a row since an earlier version. */
export type RowChange = {
  /** `changed`: some language has other words; `removed`: only the earlier version has the row */
  readonly kind: 'kept' | 'changed' | 'added' | 'removed'
  /** whether it is at another place among the rows that both versions have */
  readonly isMoved: boolean
  /** by column: how the language referred to it then, where it refers to it otherwise now */
  readonly formerly: readonly (string | undefined)[]
  /** by column: whether the words of the language changed */
  readonly columns: readonly boolean[]
  /** false where the same became of the row that it is part of, which says it for both */
  readonly leads: boolean
}

type RowBase = Address &
  RowLevel & {
    /** one per language of the edition, in its order */
    readonly cells: readonly Cell[]
    /** in an edition that compares two versions */
    readonly change?: RowChange
  }

/** One unit, or one row of a table, across all languages of an edition. */
export type Row =
  | (RowBase & {readonly kind: 'title'})
  | (RowBase & {
      readonly kind: 'heading'
      /** of the section that it heads: the text of a numbered one has a key of its own */
      readonly section: Key
      /** heading depth, 1 to 6 */
      readonly level: number
      /** the label of the source */
      readonly label?: Label
    })
  | (RowBase & {readonly kind: 'paragraph'})
  | (RowBase & {
      readonly kind: 'point'
      /** the label of the source */
      readonly label?: Label
      /** `list`: Markdown made it an item; `text`: the label stands in the text */
      readonly form: 'list' | 'text'
    })
  | (RowBase & {
      readonly kind: 'code'
      /** the word behind the opening fence: `json` */
      readonly codeLanguage?: string
    })
  | (RowBase & {
      readonly kind: 'image'
      /** address of the picture as the source has it */
      readonly url: string
      /** the title of the picture */
      readonly title?: string
    })
  | TableRow
  | RuleRow

/** A row of a table is a row of the edition: its cells across all languages. */
export type TableRow = Address &
  RowLevel & {
    readonly kind: 'table'
    /** key of the table's first row: the rows of one table follow each other and have the same */
    readonly table: Key
    /** which row of the table it is, from 0: the head */
    readonly line: number
    /** by column; null where the document leaves it to the reader */
    readonly align: readonly ('left' | 'right' | 'center' | null)[]
    /** by column: each cell across all languages, never empty; the first has the key of the row */
    readonly units: readonly TableUnit[]
    /** in an edition that compares two versions */
    readonly change?: RowChange
  }
/** A cell of a table across all languages. */
export type TableUnit = Address & {
  /** one per language of the edition, in its order */
  readonly cells: readonly Cell[]
}
/** A thematic break across all columns. */
export type RuleRow = RowLevel & {readonly kind: 'rule'}

/** A footnote across all languages; marks in the text name its identifier. */
export type NoteRow = RowBase & {
  readonly kind: 'note'
  /** in the source: `1`, `note` */
  readonly identifier: string
  /** the number of its mark, counted from 1; all paragraphs of a footnote have the same */
  readonly index: number
}

/** One language of an edition: a column, or a part of each row. */
export type EditionLanguage = {
  /** with the digits, the size and the leading that the configuration sets */
  readonly language: Language
  /** what the configuration says of it: it comes before the defaults of a layout */
  readonly config: LanguageConfig
  /** the language's tag, BCP 47 */
  readonly tag: string
  /** the language's direction */
  readonly direction: Direction
  /** whether the document is written in it */
  readonly isSource: boolean
  /** the document's title in this language */
  readonly title: string
  /** a shorter one for the heads of pages, where the document's front matter has one */
  readonly shortTitle?: string
  /** how far its translation is; a source is complete */
  readonly progress: Progress
  /** interface words of this language: contents, page of pages, draft notice … already chosen by i18next */
  readonly words: InterfaceWords
}

/** The earlier version that an edition is compared with. */
export type Comparison = {
  /** what the version is called: a git ref, a tag, a folder, or its name in the configuration */
  readonly since: string
  /** of the earlier version, ISO 8601 */
  readonly date?: string
  /** BCP 47 tags of the languages that the document was not translated into then: their text bears no marks */
  readonly newLanguages: readonly string[]
}

/** Plain data, free of any format: all a renderer sees. */
export type Edition = {
  /** the document's id */
  readonly document: string
  /** how the languages are arranged */
  readonly layout: Layout
  /** in the order of the page */
  readonly languages: readonly EditionLanguage[]
  /** of the document, whether it is among the languages of the edition or not */
  readonly sourceLanguage: Language
  /** in reading order, footnotes apart */
  readonly rows: readonly Row[]
  /** paragraphs of the footnotes, in the order of their marks */
  readonly notes: readonly NoteRow[]
  /** SHA-256 of all unit hashes of the source: what the edition was built from, 16 hex digits */
  readonly sourceHash: string
  /** of the document, as printed */
  readonly version?: string
  /** date for metadata, ISO 8601: SOURCE_DATE_EPOCH or the front matter's, never the clock */
  readonly date?: string
  /** who publishes the edition */
  readonly publisher?: string
  /** where the document is from: a name or an address */
  readonly source?: string
  /** under which the text may be used: a name or an address */
  readonly licence?: string
  /** where it is published: a town */
  readonly place?: string
  /** International Standard Book Number of the edition */
  readonly isbn?: string
  /** of the document in its publisher's series, such as `A/RES/217(III)` */
  readonly identifier?: string
  /** renumbered units: an older key → the key of today, so that links to old keys still work */
  readonly formerKeys: ReadonlyMap<string, Key>
  /** keys of the rows that other documents of the project refer to */
  readonly citedFromOutside: ReadonlySet<Key>
  /** concepts of the glossary that occur here, for popovers */
  readonly glossary: readonly EditionConcept[]
  /** where the edition shows what changed since an earlier version: then its rows have a `change` */
  readonly comparison?: Comparison
  /** documents as parts, each under its own title, below the title of the book */
  readonly isBook?: true
}
/** A concept of the glossary that occurs in an edition, with its terms by locale. */
export type EditionConcept = {
  /** in the glossary */
  readonly id: string
  /** one or more sentences in the source language */
  readonly definition?: string
  /** by locale: the term, and forms that count as the term */
  readonly terms: ReadonlyMap<
    string,
    {
      /** the form to use */
      readonly term: string
      /** stems or forms that count as the term when inflected: `terrorist*` */
      readonly forms: readonly string[]
    }
  >
}
