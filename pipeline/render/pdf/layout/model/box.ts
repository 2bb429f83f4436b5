import type {Colour, Line, Pt} from '../../text/model/types.ts'
import type {ArtifactKind, Picture, Tag} from './frame.ts'

/**
 * Something in a cell. Cells are divided into slots, one baseline each. The first baselines of a row
 * are level; below them each language has its own distance.
 */
export type Part = TextPart | PicturePart | RulePart

/** Lines of one paragraph or label. */
export type TextPart = {
  readonly kind: 'text'
  /** slot of its first line */
  readonly slot: number
  readonly lines: readonly Line[]
  /** left edge of the lines' measure from the left edge of the column's text; labels hang out */
  readonly x: Pt
  readonly element?: Tag
  readonly artifact?: ArtifactKind
  /** whether links or note marks stand in it */
  readonly isMarked: boolean
  /** whether it stands beside the first line of each page that its cell goes on on, as a language's name */
  readonly isRepeated?: boolean
  /** whether it stands in the margin of the page: then `x` is from the edge of that margin's text */
  readonly isMarginal?: boolean
  /** in the margin: whether each line is as near to the text as can be, on whatever side of it the margin is */
  readonly isNearText?: boolean
}

/** A picture; its upper edge lies an ascender above its first baseline. */
export type PicturePart = {
  readonly kind: 'picture'
  readonly slot: number
  readonly span: number
  readonly picture: Picture
  readonly x: Pt
  readonly width: Pt
  readonly height: Pt
  readonly element: Tag
}

/** A thin line, or a box of four. */
export type RulePart = {
  readonly kind: 'rule'
  readonly slot: number
  readonly x: Pt
  /** lower edge above the slot's baseline; may be negative */
  readonly rise: Pt
  /** whether it ends its row: it is below the last baseline that any cell has on the page on which the row ends */
  readonly isFoot?: boolean
  readonly width: Pt
  readonly thickness: Pt
  readonly colour: Colour
}

/** A cell set for its column. */
export type CellBox = {
  readonly parts: readonly Part[]
  readonly slots: number
  /** distance of its baselines */
  readonly leading: Pt
}

/** A note whose mark stands in a slot of a column. */
export type NoteCall = {readonly column: number; readonly slot: number; readonly note: NoteBox}

/** A footnote set for its column; told by identity. */
export type NoteBox = CellBox & {readonly destination: string; readonly isRtl: boolean}

/** A name by which a row can be reached, and the column that it leads to. */
export type RowName = {readonly name: string; readonly column: number}

/** What running heads say from a row on, by language. */
export type RunningNames = {
  /** how each language refers to a point or an article; the words of any other heading */
  readonly names: readonly string[]
  /** whether they are the words of a heading, which other points are below */
  readonly isSection: boolean
}

/** That a row is one of several which one text covers. */
export type Bracket = {
  /** the same for all rows of one text */
  readonly passage: string
  readonly opens: boolean
  readonly closes: boolean
}

/** A row with the lines of all its cells: the unit of page breaking. */
export type RowBox = {
  /** by column; a stacked row fills one column with one language */
  readonly cells: readonly CellBox[]
  /** by column: the edition's language in it */
  readonly languages: readonly number[]
  readonly names: readonly RowName[]
  /** greatest distance of baselines in its cells */
  readonly leading: Pt
  readonly before: Pt
  /** it must not stand at the foot of a page without what follows */
  readonly keepWithNext: boolean
  /** how many rows behind it should stand on the same page, where that wastes little */
  readonly holds: number
  /** whether it begins on a new page, which has no head */
  readonly opensPage?: boolean
  /** words about the text, as a notice and the imprint: whole on one page, without line numbers */
  readonly isApparatus?: boolean
  readonly notes: readonly NoteCall[]
  readonly running?: readonly RunningNames[]
  /** by column: for texts that cover several rows */
  readonly brackets?: readonly (Bracket | undefined)[]
  /** of a row in a table: the table's head, repeated where the table goes on on a new page */
  readonly head?: RowBox
}

/** From the first baseline of a row to its last one. */
export const heightOf = ({cells}: Pick<RowBox, 'cells'>): Pt =>
  cells.reduce((most, {slots, leading}) => Math.max(most, (slots - 1) * leading), 0)
