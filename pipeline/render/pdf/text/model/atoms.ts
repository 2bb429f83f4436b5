import {breakKind, spaceKind, type PreparedParagraph, type Pt, type ShapedWord} from './types.ts'

// In bounds: two numbers for each atom; asked for the atom behind the last, all traits are 0.

/** Traits of an atom in one number: break in bits 0 and 1, space in 2 and 3, level in 4 to 11, run above. */
export function packTraits(traits: {
  readonly breakAfter: number
  readonly space: number
  readonly level: number
  readonly run: number
}): number {
  return traits.breakAfter | (traits.space << 2) | (traits.level << 4) | (traits.run << 12)
}

/** How many atoms a paragraph has. */
export const atomCount = ({atoms}: PreparedParagraph): number => atoms.length / 2

/** The word of an atom; undefined behind the last. */
export const wordAt = ({atoms, shaper}: PreparedParagraph, atom: number): ShapedWord | undefined =>
  shaper.words[atoms[atom * 2] ?? -1]

const traitsAt = ({atoms}: PreparedParagraph, atom: number): number => atoms[atom * 2 + 1] ?? 0

/** `breakKind`: what may happen behind an atom. */
export const breakAfter = (paragraph: PreparedParagraph, atom: number): number =>
  traitsAt(paragraph, atom) & 3

/** `spaceKind` of an atom. */
export const spaceAt = (paragraph: PreparedParagraph, atom: number): number =>
  (traitsAt(paragraph, atom) >> 2) & 3

/** Bidi level of an atom. */
export const levelAt = (paragraph: PreparedParagraph, atom: number): number =>
  (traitsAt(paragraph, atom) >> 4) & 255

/** Index of an atom's run. */
export const runAt = (paragraph: PreparedParagraph, atom: number): number =>
  traitsAt(paragraph, atom) >>> 12

/** Font size of an atom. */
export const sizeAt = (paragraph: PreparedParagraph, atom: number): Pt =>
  paragraph.runs[runAt(paragraph, atom)]?.style.size ?? 0

/** Width of an atom before any stretch. */
export const widthAt = (paragraph: PreparedParagraph, atom: number): Pt =>
  ((wordAt(paragraph, atom)?.width ?? 0) * sizeAt(paragraph, atom)) / 1000

/** The share of the size by which signs of scripts without spaces spread. */
const spread = 0.06
const spreads: Readonly<Record<string, number>> = {
  Hani: spread,
  Hira: spread,
  Kana: spread,
  Bopo: spread,
}

/** How far a space may be stretched: by half of it, as Knuth and Plass have it for prose. */
export const stretchOf = (space: Pt): Pt => space / 2

/** How far a space may be shrunk: by a third of it. */
export const shrinkOf = (space: Pt): Pt => space / 3

/** How far the room behind an atom may be stretched. */
export function stretchAt(paragraph: PreparedParagraph, atom: number): Pt {
  if (spaceAt(paragraph, atom) !== spaceKind.none) return stretchOf(widthAt(paragraph, atom))
  if (breakAfter(paragraph, atom) !== breakKind.allowed) return 0
  if (spaceAt(paragraph, atom + 1) !== spaceKind.none) return 0
  const word = wordAt(paragraph, atom)
  if (!word) return 0
  // Scripts that are not named have spaces to stretch; their words may end with the brackets of Chinese and Japanese.
  const share = endsWide(word.text) ? spread : (spreads[word.script] ?? 0)
  return share * sizeAt(paragraph, atom)
}

/** Whether the last sign is a mark of Chinese or Japanese, as wide as an ideograph. */
function endsWide(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return (code > 0x3000 && code < 0x3040) || (code > 0xff00 && code < 0xff61)
}

/** Marks of Chinese and Japanese of which the second half is blank. */
const blankBehind = new Set('、。，．」』）】〕》〉］｝')
/** The share of the size by which that half may be shortened: half of it (W3C, Requirements for Japanese Text Layout, 3.8.3). */
const blankShrink = 0.25
/** The least width of such a mark, in thousandths of an em; narrower ones have no blank half. */
const fullWidth = 900

/** How far the room behind an atom may be shrunk: a space, and the blank half of a mark. */
export function shrinkAt(paragraph: PreparedParagraph, atom: number): Pt {
  if (spaceAt(paragraph, atom) !== spaceKind.none) return shrinkOf(widthAt(paragraph, atom))
  if (breakAfter(paragraph, atom) !== breakKind.allowed) return 0
  const word = wordAt(paragraph, atom)
  if (!word || word.isRtl || !blankBehind.has(word.text.charAt(word.text.length - 1))) return 0
  const advance = word.advances.at(-1) ?? 0 // a word without glyphs
  return advance < fullWidth ? 0 : blankShrink * sizeAt(paragraph, atom)
}
