import type {ColourSpace} from '../../../../config/pdf.ts'
import type {Colour, Line, Pt, RunTag, StyledRun} from '../../text/model/types.ts'

/** Structure types of ISO 32000-1, 14.8.4, that layouts use. */
export type ElementType =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
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
  | 'Note'
  | 'Link'
  | 'Span'
  | 'Code'
  | 'Figure'

/** How the labels of a list count. */
export type ListNumbering =
  | 'None'
  | 'Disc'
  | 'Decimal'
  | 'LowerRoman'
  | 'UpperRoman'
  | 'LowerAlpha'
  | 'UpperAlpha'

/**
 * An element of the logical structure with those below it, in reading order. What is painted names
 * its element by identity, so each value is used once in a file.
 */
export type Tag = {
  readonly type: ElementType
  readonly children: readonly Tag[]
  /** BCP 47 */
  readonly language?: string
  /** the text in logical order, where the page holds it in visual order */
  readonly actualText?: string
  /** of a Figure: what the picture says */
  readonly alt?: string
  /** of a TH */
  readonly scope?: 'Column' | 'Row'
  /** of an L: how its labels count (ISO 32000-1, table 347) */
  readonly numbering?: ListNumbering
  /** of a Span: how far its text is raised, negative for lowered text (ISO 32000-1, table 343) */
  readonly rise?: Pt
  /** of a Span: the line under or through its words (ISO 32000-1, table 344) */
  readonly decoration?: 'Underline' | 'LineThrough'
  /** of a Span: what an abbreviation means (ISO 32000-1, 14.9.5) */
  readonly expansion?: string
  /** name of a note, unique in the file */
  readonly id?: string
}

/** A run whose own element, if it has one, is known in full. */
export type TaggedRun = StyledRun & {readonly tag?: Tag}

/** A picture as it came, told by identity: one value for each file, however often it stands. */
export type Picture = {
  readonly format: 'png' | 'jpeg'
  readonly colours: ColourSpace
  /** whether its colours are written as greys */
  readonly isGreyed?: boolean
  readonly bytes: Uint8Array
  readonly pixelWidth: number
  readonly pixelHeight: number
}

/** What an artifact is to readers of the file (ISO 32000-1, table 330). */
export type ArtifactKind = 'header' | 'footer' | 'layout' | 'watermark'

/** Something at its place on a page. Coordinates in pt from the lower left. */
export type Frame =
  | {
      readonly kind: 'line'
      /** absent for an artifact: heads, page numbers; runs with a tag of their own belong to that: link,
       * note mark, code */
      readonly element?: Tag
      readonly artifact?: ArtifactKind
      readonly line: Line
      readonly x: Pt
      readonly y: Pt
      /** of an artifact: radians by which it is turned to the left around its beginning */
      readonly angle?: number
    }
  | {
      readonly kind: 'rule'
      readonly x: Pt
      readonly y: Pt
      readonly width: Pt
      readonly thickness: Pt
      readonly colour: Colour
    }
  | {
      readonly kind: 'image'
      readonly element: Tag
      readonly picture: Picture
      readonly x: Pt
      readonly y: Pt
      readonly width: Pt
      readonly height: Pt
    }
  | LinkFrame

/** A place that a click opens; a link broken over lines has several with the same element. */
export type LinkFrame = {
  readonly kind: 'link'
  /** the Link element, or none where an artifact is clickable */
  readonly element?: RunTag
  /** a destination's name (`p8-2`), or an address */
  readonly target:
    | {readonly kind: 'destination'; readonly name: string}
    | {readonly kind: 'address'; readonly url: string}
  /** the words of the link, for the annotation's Contents */
  readonly text: string
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

/** A place that links and bookmarks lead to. */
export type Destination = {readonly name: string; readonly x?: Pt; readonly y: Pt}

/** A rectangle: left, bottom, right, top. */
export type Box = readonly [left: Pt, bottom: Pt, right: Pt, top: Pt]

/** A page: what is at its place on it, and the places that can be reached. */
export type PageFrame = {
  readonly width: Pt
  readonly height: Pt
  readonly frames: readonly Frame[]
  readonly destinations: readonly Destination[]
  /** where the sheet is larger than the page: bleed and crop marks around it */
  readonly trimBox?: Box
  readonly bleedBox?: Box
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
  /** the Document element with all below it */
  readonly structure: Tag
  readonly bookmarks: readonly Bookmark[]
  /** how a reader should lay pages side by side: alone; in spreads, the first page by itself; in pairs
   * from the first page on */
  readonly pageLayout?: 'single' | 'spreads' | 'pairs'
}
