import type {Face} from '../font/types.ts'
import type {ShapedWord} from '../text/types.ts'

/** Text operators that belong to one structure element; each is a whole `BT … ET` of its own. */
export type PaintedText = {
  /** the run's structure id; absent for the paragraph's own text */
  readonly structureId?: string
  /** ASCII content operators, complete with font, size, colour and position */
  readonly operators: string
}

/**
 * The codes a document uses: one per (glyph, text) pair of each face, given in the order of first
 * use. Make one per file and paint everything with it, pages in order.
 */
export type CodeBook = {
  readonly encode: (word: ShapedWord) => EncodedWord
  /** faces in order of first use */
  readonly fonts: () => readonly FontCodes[]
}

/** A word as it stands between `[` and `]TJ`, ready to be joined with its neighbours. */
export type EncodedWord = {
  readonly font: FontCodes
  /** hexadecimal strings and adjustments; undefined where it needs operators of its own */
  readonly array: string
  /** operators that draw it, for words with raised marks or ActualText; the pen ends behind it */
  readonly operators?: (size: number, rise: number) => string
}

/** Codes of one face. */
export type FontCodes = {
  readonly face: Face
  /** resource name without the slash: `F0`, `F1` … */
  readonly name: string
  /** by code: what is drawn, what it stands for, how far the pen moves (thousandths of an em) */
  readonly entries: readonly CodeEntry[]
}
export type CodeEntry = {
  readonly glyph: number
  readonly text: string
  readonly advance: number
  /** further glyphs of the same cluster, drawn by a composite made for this code */
  readonly parts?: readonly GlyphPart[]
}
/** A glyph inside a composite; offsets in font units. */
export type GlyphPart = {readonly glyph: number; readonly x: number; readonly y: number}

/** All that a Type 0 font needs, as plain data; `write/` makes PDF objects of it. */
export type FinishedFont = {
  readonly name: string
  /** BaseFont with its subset tag: `ABCDEF+NotoSerif` */
  readonly baseFont: string
  /** CIDFontType2 with FontFile2, or CIDFontType0 with FontFile3 /CIDFontType0C */
  readonly subtype: 'CIDFontType2' | 'CIDFontType0'
  readonly bytes: Uint8Array
  /** CIDToGIDMap stream; absent for CIDFontType0 */
  readonly cidToGid?: Uint8Array
  readonly toUnicode: string
  /** body of the W array: `[1 [500 600] 7 [250]]` */
  readonly widths: string
  readonly descriptor: {
    readonly flags: number
    readonly bbox: readonly [number, number, number, number]
    readonly italicAngle: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly stemV: number
  }
  /** default width, thousandths of an em */
  readonly defaultWidth: number
}
