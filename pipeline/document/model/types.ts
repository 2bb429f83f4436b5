import type {PhrasingContent} from 'mdast'
import type {Place} from '../../finding/place.ts'
import type {LabelSort, ProvisionSort} from '../../language/model/types.ts'

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

/** Kinds of counting. A sequence keeps to one. */
export type Series = 'decimal' | 'letter' | 'roman'

/** How the number of a label is enclosed. */
export type Enclosure =
  /** nothing around it: `8.1`, `17` */
  | 'bare'
  /** `²`, `²ᵇⁱˢ`, as Swiss laws number paragraphs */
  | 'raised'
  /** `③`, as Korean laws number paragraphs */
  | 'circled'
  /** `8.`, `3、`, `4．` */
  | 'stop'
  /** `8)` */
  | 'bracket'
  /** `(8)` */
  | 'brackets'
  /** `10 -`, as the UN's Arabic */
  | 'dash'
  /** `§ 3` */
  | 'sign'
  /** `Article 3`, `3-бап` */
  | 'word'

/** A label as it is written: `before`, `numeral` and `after` make up its text, but for a raised number or one in a circle. */
export type WrittenLabel = {
  /** `Article `, `(`, `§ `; empty where the number comes first */
  readonly before: string
  /** the number as written: `IV`, `premier`, `8.2`, `XX bis`, `2–4` */
  readonly numeral: string
  /** `.`, `)`, `-бап.`, ` –` */
  readonly after: string
  /** the end of `after` that parts the label from the text: `.`, `:`, ` –`, `,`; may be empty */
  readonly close: string
  /** what is around the number */
  readonly enclosure: Enclosure
  /** what its word says: a schedule, which counts as an annex */
  readonly word?: ProvisionSort
  /** a bare number that nothing but bold type sets apart from its text */
  readonly isBold?: true
  /** its number alone is in italics, as the fifth level of American regulations: `(*1*)` */
  readonly isItalic?: true
  /** it has a line of its own before its text */
  readonly isAlone?: true
}

/** What is printed before a point or in a heading, and the address it stands for. */
export type Label = {
  /** as printed, markers and words included: `8.`, `(a)`, `Article 3`, `1-бап` */
  readonly text: string
  /** the same, taken apart, so that an edition can print it in another form; absent for a label that was not read */
  readonly written?: WrittenLabel
  /** the last part of the address: `8`, `a`, `ii`, `2-1`; absent for an unlabelled sub-point */
  readonly part?: string
  /** how it counts: `i` is the ninth letter or roman one */
  readonly series?: Series
  /** place in its series: `c` is 3 */
  readonly value?: number
  /** the last value of a range: 4 for `Articles 2–4` */
  readonly until?: number
  /** what its word names */
  readonly sort?: LabelSort
  /** BCP 47 tag of the text that it stands in; editions in that language print it as it is */
  readonly language?: string
}

/** Everything translatable has these. */
type Keyed = {
  /** name in locale files */
  readonly key: Key
  /** where it is in the source */
  readonly place: Place
}

/** A heading and what stands under it. */
export type Section = Keyed & {
  readonly kind: 'section'
  /** heading depth, 1 to 6 */
  readonly level: number
  /** what is printed before the heading; absent for a heading without a number */
  readonly label?: Label
  /** address of a numbered heading */
  readonly number?: PointNumber
  /** `article`, `section`, `chapter`, `annex` … where the heading's word says so */
  readonly sort?: LabelSort
  /** identifier that an author gave the heading: `scope` for `## Scope {#scope}` */
  readonly anchor?: string
  /** the heading's text without its label and anchor; may be empty (`## Article 3`) */
  readonly heading: Inline
  /** what is under the heading, up to the next of its level */
  readonly blocks: readonly Block[]
}
/** A numbered provision, a sub-point or a bullet. */
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

/** A paragraph that no label leads. */
export type Paragraph = Keyed & {
  readonly kind: 'paragraph'
  /** the text */
  readonly inline: Inline
}
/** A block quotation. */
export type Quote = {
  readonly kind: 'quote'
  /** where it is in the source */
  readonly place: Place
  /** what is quoted */
  readonly blocks: readonly Block[]
}
/** A table; its cells are units. */
export type Table = {
  readonly kind: 'table'
  /** where it is in the source */
  readonly place: Place
  /** by column; null where the source does not align it */
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  /** first row is the head */
  readonly rows: readonly (readonly TableCell[])[]
}
/** One cell of a table. */
export type TableCell = Keyed & {
  /** the text; may be empty */
  readonly inline: Inline
}
/** Block code. */
export type Code = Keyed & {
  readonly kind: 'code'
  /** the lines, with their indentation */
  readonly value: string
  /** the word behind the opening fence: `json` */
  readonly language?: string
}
/** An image that is a block of its own; its alternative text is a unit. */
export type Image = Keyed & {
  readonly kind: 'image'
  /** the address as written */
  readonly url: string
  /** the alternative text; may be empty */
  readonly alt: string
  /** the title in quotation marks behind the address */
  readonly title?: string
}
/** HTML that was not read; kept so that nothing is lost, and reported as a finding. */
export type Html = {
  readonly kind: 'html'
  /** where it is in the source */
  readonly place: Place
  /** the HTML as written */
  readonly value: string
}
/** A line across the page. */
export type Rule = {
  readonly kind: 'rule'
  /** where it is in the source */
  readonly place: Place
}

/** A block of a document. */
export type Block = Section | Point | Paragraph | Quote | Table | Code | Image | Html | Rule

/** A footnote: its text is a unit (`fn1`), further blocks hang on it. */
export type Note = Keyed & {
  readonly kind: 'note'
  /** the identifier in the source: `1`, `note` */
  readonly identifier: string
  /** the text of its first paragraph */
  readonly inline: Inline
  /** what follows the first paragraph */
  readonly blocks: readonly Block[]
}

/** YAML or TOML front matter: data, not text. */
export type FrontMatter = Readonly<Record<string, unknown>>

/** A source document as a tree keyed by point numbers. */
export type Document = {
  /** file name without `.md`; also the i18next namespace */
  readonly id: string
  /** path relative to the project, with `/` */
  readonly file: string
  /** BCP 47 tag of the text */
  readonly language: string
  /** the data before the text; empty where there are none */
  readonly frontMatter: FrontMatter
  /** the first level-1 heading */
  readonly title?: Title
  /** the text in order, without the title */
  readonly blocks: readonly Block[]
  /** the footnotes in the order of their first marks */
  readonly notes: readonly Note[]
}
/** The title of a document. */
export type Title = Keyed & {
  readonly kind: 'title'
  /** the text */
  readonly inline: Inline
}

/** What a unit is in its document. */
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
  /** name in locale files; it follows the number */
  readonly key: Key
  /** permanent identity, kept when the unit is renumbered */
  readonly uid: Uid
  /** what the unit is in the document */
  readonly kind: UnitKind
  /** address of a numbered point or heading */
  readonly number?: PointNumber
  /** what is printed before the text */
  readonly label?: Label
  /** normalised inline Markdown on one line (a code unit: its lines), without the label */
  readonly text: string
  /** the text as mdast phrasing, without the label */
  readonly inline: Inline
  /** hash of `text`: another one where the English has changed */
  readonly hash: SourceHash
  /** where it is in the source */
  readonly place: Place
  /** nesting below the title: 0 for headings and loose paragraphs, 1 for points, 2 for sub-points … */
  readonly depth: number
}

/** A provision that is nothing but a label, such as a heading `Article 3`: it has a key, but is not a unit. */
export type BareProvision = {
  /** as a unit of its text would have it: `art3-title` */
  readonly key: Key

  /** what is printed */
  readonly label: Label

  /** address of a numbered heading or point */
  readonly number?: PointNumber

  /** where it is in the source */
  readonly place: Place
}

/** All units of a document in document order. */
export type Catalog = {
  /** the document's id */
  readonly document: string
  /** path of the source relative to the project, with `/` */
  readonly file: string
  /** BCP 47 tag of the source */
  readonly language: string
  /** in document order */
  readonly units: readonly Unit[]
  /** the same units by their key */
  readonly byKey: ReadonlyMap<string, Unit>

  /** provisions that are nothing but a label, in document order */
  readonly bare: readonly BareProvision[]
}
