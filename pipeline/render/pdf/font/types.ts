import type {Font} from 'harfbuzzjs'

/** Bytes of a file in an npm package; undefined where the package is not installed or lacks it. */
export type LoadFont = (packageName: string, file: string) => Promise<Uint8Array | undefined>

/** A font file that the configuration asks for, named as it is there or by its place. */
export type OwnFont = {readonly name: string; readonly bytes: Uint8Array}

/** Which cut of a family is wanted. */
export type Cut = 'regular' | 'italic' | 'bold' | 'boldItalic'

/** Measures of a face in thousandths of an em, y upwards: what layout and the font descriptor need. */
export type FaceMetrics = {
  readonly ascent: number
  /** below the baseline: negative */
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  /** degrees, negative where the face leans to the right */
  readonly italicAngle: number
  readonly bbox: readonly [left: number, bottom: number, right: number, top: number]
  /** OS/2 weight class, 400 regular, 700 bold */
  readonly weight: number
  readonly isFixedPitch: boolean
  /** distance of the underline's middle from the baseline (negative: below) and its thickness */
  readonly underlinePosition: number
  readonly underlineThickness: number
}

/** One font file, read once. */
export type Face = {
  /** position in `FontSet.faces`; the same on every run */
  readonly index: number
  /** PostScript name, e.g. `NotoSerif-Bold` */
  readonly name: string
  readonly package: string
  readonly file: string
  readonly cut: Cut
  readonly unitsPerEm: number
  readonly metrics: FaceMetrics
  readonly glyphCount: number
  readonly bytes: Uint8Array
  /** where it is another face in another size: that face, and how much larger it is drawn */
  readonly base?: {readonly face: Face; readonly factor: number}
  /** glyph of a code point, 0 where the face has none */
  readonly glyphOf: (codePoint: number) => number
  /** HarfBuzz's view of it; scaled to font units */
  readonly shaper: () => Font
}

/** The faces of an edition, and which to try for a language. */
export type FontSet = {
  readonly faces: readonly Face[]
  /** faces to try, best first, for a language and a cut; the first that has a character wins */
  readonly facesFor: (language: string, cut: Cut) => readonly Face[]
  /** the same for words of European scripts, which are smaller than those of a language that is enlarged */
  readonly guestFacesFor: (language: string, cut: Cut) => readonly Face[]
  /** those of code before those of the text; none of its own where the edition was opened without */
  readonly codeFaces: (cut: Cut) => readonly Face[]
}
