import type {PhrasingContent} from 'mdast'
import type {Place} from '../../finding/place.ts'
import type {LabelSort} from '../../language/model/types.ts'

declare const key: unique symbol
declare const uid: unique symbol
declare const number: unique symbol
declare const hash: unique symbol

/** A unit's name in locale files: letter-led, `-` only, e.g. `p8-2` (design, section 4). */
export type Key = string & {readonly [key]: true}
/** A unit's permanent identity, kept through renumbering: 12 characters of `a-z2-7`. */
export type Uid = string & {readonly [uid]: true}
/** A point's normalised address: parts joined by dots, e.g. `8`, `8.2`, `3.a.ii`, `8bis`, `2-1`. */
export type PointNumber = string & {readonly [number]: true}
/** First 16 hex digits of the SHA-256 of a unit's normalised text; see `hashOf`. */
export type SourceHash = string & {readonly [hash]: true}

/** Inline content is mdast phrasing, as remark-parse with GFM and footnotes gives it. */
export type Inline = readonly PhrasingContent[]

/** What is printed before a point or in a heading, and the address it stands for. */
export type Label = {
  /** as printed, markers and words included: `8.`, `(a)`, `Article 3`, `1-бап` */
  readonly text: string
  /** the last part of the address: `8`, `a`, `ii`, `2-1`; absent for an unlabelled sub-point */
  readonly part?: string
  /** how it counts: `i` is the ninth letter or roman one */
  readonly series?: 'decimal' | 'letter' | 'roman'
  /** place in its series: `c` is 3 */
  readonly value?: number
  /** what its word names */
  readonly sort?: LabelSort
  /** BCP 47 tag of the text that it stands in; editions in that language print it as it is */
  readonly language?: string
}

/** Everything translatable has these. */
type Keyed = {readonly key: Key; readonly place: Place}

export type Section = Keyed & {
  readonly kind: 'section'
  /** heading depth, 1 to 6 */
  readonly level: number
  readonly label?: Label
  /** address of a numbered heading */
  readonly number?: PointNumber
  /** `article`, `section`, `chapter`, `annex` … where the heading's word says so */
  readonly sort?: LabelSort
  /** the heading's text without its label; may be empty (`## Article 3`) */
  readonly heading: Inline
  readonly blocks: readonly Block[]
}

export type Point = Keyed & {
  readonly kind: 'point'
  /** absent for an unlabelled sub-point or bullet */
  readonly label?: Label
  /** absent for a bullet outside any numbered point */
  readonly number?: PointNumber
  /** `list`: Markdown made it an item; `text`: the label stands in the text */
  readonly form: 'list' | 'text'
  /** the point's own text (its first paragraph without the label); may be empty */
  readonly inline: Inline
  /** further paragraphs, sub-points, tables … */
  readonly blocks: readonly Block[]
}

export type Paragraph = Keyed & {readonly kind: 'paragraph'; readonly inline: Inline}
export type Quote = {
  readonly kind: 'quote'
  readonly place: Place
  readonly blocks: readonly Block[]
}
export type Table = {
  readonly kind: 'table'
  readonly place: Place
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  /** first row is the head */
  readonly rows: readonly (readonly TableCell[])[]
}
export type TableCell = Keyed & {readonly inline: Inline}
export type Code = Keyed & {
  readonly kind: 'code'
  readonly value: string
  readonly language?: string
}
export type Image = Keyed & {
  readonly kind: 'image'
  readonly url: string
  readonly alt: string
  readonly title?: string
}
/** HTML that was not read; kept so that nothing is lost, and reported as a finding. */
export type Html = {readonly kind: 'html'; readonly place: Place; readonly value: string}
export type Rule = {readonly kind: 'rule'; readonly place: Place}

export type Block = Section | Point | Paragraph | Quote | Table | Code | Image | Html | Rule

/** A footnote: its text is a unit (`fn1`), further blocks hang on it. */
export type Note = Keyed & {
  readonly kind: 'note'
  /** the identifier in the source: `1`, `note` */
  readonly identifier: string
  readonly inline: Inline
  readonly blocks: readonly Block[]
}

/** YAML or TOML front matter: data, not text. */
export type FrontMatter = Readonly<Record<string, unknown>>

/** A source document as a tree keyed by point numbers. */
export type Document = {
  /** file name without `.md`; also the i18next namespace */
  readonly id: string
  readonly file: string
  /** BCP 47 tag of the text */
  readonly language: string
  readonly frontMatter: FrontMatter
  /** the first level-1 heading */
  readonly title?: Title
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}
export type Title = Keyed & {readonly kind: 'title'; readonly inline: Inline}

export type UnitKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'cell'
  | 'note'
  | 'code'
  | 'alt'

/** The smallest text a translator translates. */
export type Unit = {
  readonly key: Key
  readonly uid: Uid
  readonly kind: UnitKind
  readonly number?: PointNumber
  readonly label?: Label
  /** normalised inline Markdown on one line (a code unit: its lines), without the label */
  readonly text: string
  readonly inline: Inline
  readonly hash: SourceHash
  readonly place: Place
  /** nesting below the title: 0 for headings and loose paragraphs, 1 for points, 2 for sub-points … */
  readonly depth: number
}

/** All units of a document in document order. */
export type Catalog = {
  readonly document: string
  readonly file: string
  readonly language: string
  readonly units: readonly Unit[]
  readonly byKey: ReadonlyMap<string, Unit>
}
