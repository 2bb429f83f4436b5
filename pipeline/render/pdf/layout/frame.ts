import type {Colour, Line, Pt} from '../text/types.ts'

/** Index of an element of the logical structure; it travels with every frame that belongs to it. */
export type ElementId = number

/** Structure types of ISO 32000-1, 14.8.4, that layouts use. */
export type ElementType =
  | 'Document'
  | 'Sect'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Lbl'
  | 'Note'
  | 'Link'
  | 'Span'
  | 'Code'

/** An element of the logical structure, in reading order; parents stand before children. */
export type StructureElement = {
  readonly type: ElementType
  readonly parent?: ElementId
  /** BCP 47 */
  readonly language?: string
  /** the text in logical order, where the page holds it in visual order */
  readonly actualText?: string
  /** of a TH */
  readonly scope?: 'Column' | 'Row'
  /** name of a note, unique in the file */
  readonly id?: string
}

/** Something at its place on a page. Coordinates in pt from the lower left. */
export type Frame =
  | {
      readonly kind: 'line'
      /** absent for an artifact: heads, page numbers */
      readonly element?: ElementId
      readonly line: Line
      readonly x: Pt
      readonly y: Pt
    }
  | {
      readonly kind: 'rule'
      readonly x: Pt
      readonly y: Pt
      readonly width: Pt
      readonly thickness: Pt
      readonly colour: Colour
    }

/** A place that links and bookmarks lead to. */
export type Destination = {readonly name: string; readonly y: Pt}

export type PageFrame = {
  readonly width: Pt
  readonly height: Pt
  readonly frames: readonly Frame[]
  readonly destinations: readonly Destination[]
}

/** A bookmark: what it says, how deep it stands, and the destination it leads to. */
export type Bookmark = {
  readonly title: string
  readonly language: string
  readonly level: number
  readonly destination: string
}

/** A laid-out edition: pages of frames, the structure behind them, and the bookmarks. */
export type LaidOut = {
  readonly pages: readonly PageFrame[]
  readonly elements: readonly StructureElement[]
  readonly bookmarks: readonly Bookmark[]
}
