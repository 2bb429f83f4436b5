import type {Align, Line, PreparedParagraph, Pt} from '../../text/model/types.ts'
import type {Bookmark, Picture, Tag} from '../model/frame.ts'
import type {Bracket, RowName, RunningNames} from '../model/box.ts'
import type {TaggedCell, TaggedRow} from '../model/tagger.ts'

/** A paragraph ready for any width. */
export type TextDraft = {
  readonly kind: 'text'
  readonly paragraph: PreparedParagraph
  readonly element: Tag
  readonly align: Align
  readonly hyphenate: boolean
  /** whether a word that is wider than the column may be hyphenated all the same */
  readonly mayDivide?: boolean
  /** from the edges of the column's text, on the start and on the end side */
  readonly indent: Pt
  readonly endIndent: Pt
  /** how far the first line begins further in */
  readonly firstIndent?: Pt
  /** how far lines after the first begin further in */
  readonly hang?: Pt
  readonly label?: LabelDraft
  /** whether links or note marks stand in it */
  readonly isMarked: boolean
  /** what is said of it in the margin, from its first line on */
  readonly beside?: readonly TextDraft[]
  /** the language's name in the margin beside the first line */
  readonly tag?: Line
  /** lines end at the end side, as figures in a table */
  readonly isFlushEnd?: boolean
  /** in the margin: lines are near the text, on whatever side the margin is */
  readonly isNearText?: boolean
  /** a frame around it, for the words of a picture that is not there */
  readonly isFramed?: boolean
}

/** A label on one line; it ends before the text that it belongs to. */
export type LabelDraft = {
  readonly line: Line
  readonly width: Pt
  readonly element: Tag
  /** width kept for it, its distance from the text included */
  readonly hang: Pt
}

/** One row of a table in one language. */
export type GridDraft = {
  readonly kind: 'grid'
  readonly cells: readonly TextDraft[]
  readonly grid: Grid
  readonly isRtl: boolean
  readonly isHead: boolean
  readonly indent: Pt
  /** the heads of the columns, printed before the cells where these are one below the other; none for the head itself */
  readonly heads: readonly Line[]
}

/** What the rows of a table share: widths that its columns would like, and cannot do without. */
export type Grid = {readonly natural: readonly Pt[]; readonly minimal: readonly Pt[]}

/** A picture in a column. */
export type PictureDraft = {
  readonly kind: 'picture'
  readonly picture: Picture
  readonly element: Tag
  readonly indent: Pt
  readonly isRtl: boolean
  /** greatest height, where it is not that of all pictures */
  readonly most?: Pt
}

/** A thematic break. */
export type BreakDraft = {readonly kind: 'break'}

/** Nothing in this column. */
export type EmptyDraft = {readonly kind: 'empty'}

/** What a cell of a row holds. */
export type CellDraft = TextDraft | GridDraft | PictureDraft | BreakDraft | EmptyDraft

/** A row of the page before its widths are known. */
export type RowDraft = {
  /** by column */
  readonly cells: readonly CellDraft[]
  /** by column: the edition's language in it */
  readonly languages: readonly number[]
  readonly names: readonly RowName[]
  /** by column: distance of baselines */
  readonly leadings: readonly Pt[]
  readonly before: Pt
  readonly keepWithNext: boolean
  readonly holds: number
  /** whether it begins on a new page, which has no head */
  readonly opensPage?: boolean
  /** words about the text, as a notice and the imprint: whole on one page, without line numbers */
  readonly isApparatus?: boolean
  /** a heading that stands in the margin beside the row that follows, where that can be */
  readonly isMarginal?: boolean
  /** of a heading in the margin first, then of the row itself */
  readonly running?: readonly RunningNames[]
  /** by column: the heading that stands beside it in the margin */
  readonly beside?: readonly TextDraft[]
  /** by column: for texts that cover several rows */
  readonly brackets?: readonly (Bracket | undefined)[]
  readonly bookmarks: readonly Bookmark[]
  /** whether it goes on with a table, behind the table's head */
  readonly isInTable?: boolean
}

/** A row of the edition as rows of pages, and what it is in the logical structure. */
export type DraftedRow = {
  readonly drafts: readonly RowDraft[]
  /** absent for a thematic break, which says nothing */
  readonly tagged?: TaggedRow
}

/** The rows of pages of drafted rows, in reading order. */
export const draftsOf = (rows: readonly DraftedRow[]): readonly RowDraft[] =>
  rows.flatMap(({drafts}) => drafts)

/** The rows of the logical structure of drafted rows, in reading order. */
export const taggedRows = (rows: readonly DraftedRow[]): readonly TaggedRow[] =>
  rows.flatMap(({tagged}) => (tagged ? [tagged] : []))

/** What a drafted cell of text or a picture is in the logical structure. */
export function taggedCell(cell: CellDraft, language: string): TaggedCell {
  if (cell.kind === 'picture') return {language, content: cell.element}
  if (cell.kind !== 'text') return {language}
  const label = cell.label ? {label: cell.label.element} : {}
  return {language, content: cell.element, ...label}
}
