import type {Face} from '../font/types.ts'
import type {Line, Pt, RunTag, ShapedWord} from '../text/model/types.ts'

/** A line on a page: `x` is the left edge of its measure, `y` the baseline, from the lower left. */
export type PlacedLine = {readonly line: Line; readonly x: Pt; readonly y: Pt}

/** Text operators that belong to one structure element. */
export type PaintedText = {
  /** the runs' structure element; absent for the paragraph's own text */
  readonly tag?: RunTag
  /** content operators in Latin-1, `BT … ET` and underlines, complete with font, size and colour */
  readonly operators: string
}

/**
 * The codes a document uses: one per (glyph, text) pair of each face, given in the order of first
 * use. Make one per file and paint everything with it, pages in order.
 */
export type GlyphEncoder = {
  readonly encode: (word: ShapedWord) => EncodedWord
  /** faces in order of first use; take it when all is painted */
  readonly fonts: () => readonly FontCodes[]
}

/** A word as it stands between `[` and `]TJ`. */
export type EncodedWord = {
  readonly font: FontCodes
  /** strings in Latin-1 and adjustments; empty where nothing is drawn */
  readonly array: string
}

/** Codes of one face. */
export type FontCodes = {
  readonly face: Face
  /** resource name without the slash: `F0`, `F1` … */
  readonly name: string
  /** code n stands at n - 1: code 0 is never used */
  readonly entries: readonly CodeEntry[]
}

/** What a code draws, what it stands for, and how far the pen moves (thousandths of an em). */
export type CodeEntry = {
  /** one glyph at the pen, or several that a composite glyph made for this code draws together */
  readonly parts: readonly GlyphPart[]
  readonly text: string
  readonly advance: number
}

/** A glyph, where it stands from the pen in font units, and its size where that is another. */
export type GlyphPart = {
  readonly glyph: number
  readonly x: number
  readonly y: number
  readonly scale?: number
}

/** What distinguishes the drawings of two codes. */
export const drawingOf = (parts: readonly GlyphPart[]): string =>
  parts.map(({glyph, x, y, scale = 1}) => `${glyph},${x},${y},${scale}`).join(';')

/** All that a Type 0 font needs, as plain data; `write/` makes PDF objects of it. */
export type FinishedFont = {
  /** resource name without the slash */
  readonly name: string
  /** BaseFont with its subset tag: `ABCDEF+NotoSerif-Regular` */
  readonly baseFont: string
  /** FontFile2 of a CIDFontType2 */
  readonly bytes: Uint8Array
  readonly cidToGid: Uint8Array
  readonly toUnicode: string
  /** body of the W array: `1 [500 600]` */
  readonly widths: string
  readonly descriptor: FontDescriptor
}
/** Measures and flags of a font (ISO 32000-1, 9.8). */
export type FontDescriptor = {
  readonly flags: number
  readonly bbox: readonly [left: number, bottom: number, right: number, top: number]
  readonly italicAngle: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly stemV: number
}
