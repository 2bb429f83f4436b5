import type {Face} from '../font/types.ts'
import type {ShapedWord} from '../text/model/types.ts'
import type {GlyphPart} from './types.ts'

// In bounds: glyphs, clusters, advances and offsets of a word have one length.

/** Glyphs that stand for one stretch of text and are drawn together. */
export type Cluster = {
  readonly parts: readonly GlyphPart[]
  readonly text: string
  /** how far the pen moves after shaping, thousandths of an em */
  readonly advance: number
  /** how far it would move by the glyphs' own widths */
  readonly natural: number
}

const mark = /^[\p{M}\u200C\u200D]/u

/** Characters that say nothing to a reader of the file, and that PDF/A forbids as text. */
const unread = /[\uFEFF\u2060\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu

/**
 * The clusters of a word, from left to right. Marks go with the character they stand on, so that
 * no reader of the file sees them as signs of their own that are raised or overlap.
 */
export function clustersOf(word: ShapedWord): readonly Cluster[] {
  const {glyphs, clusters} = word
  const ends = endsOf(word)
  const found: Cluster[] = []
  for (let from = 0; from < glyphs.length;) {
    const start = baseOf(word, clusters[from] ?? 0)
    let to = from + 1
    while (to < glyphs.length && baseOf(word, clusters[to] ?? 0) === start) to++
    const text = word.text.slice(start, ends.get(start)).replaceAll(unread, '')
    found.push({...partsOf(word, from, to), text: shownText(text, word.isRtl)})
    from = to
  }
  return joinTail(found, word)
}

/**
 * What a code says of its text. Right-to-left text stands in visual order in the file, and so do
 * the characters of one code: poppler, pdf.js and PDFium all turn a line around as a whole.
 */
function shownText(text: string, isRtl: boolean): string {
  if (text === '') return '\u200B'
  return isRtl ? Array.from(text).toReversed().join('') : text
}

/** A code may stand for this number of UTF-16 units: fewer than ToUnicode allows (256). */
const longestText = 120
const nonSpacing = /\p{Mn}/u

/**
 * Clusters with the part of the word from its leftmost non-spacing mark on as one: pdf.js takes a
 * code whose text has such a mark for one without width, and would see a space behind it.
 */
function joinTail(clusters: readonly Cluster[], word: ShapedWord): readonly Cluster[] {
  const first = clusters.findIndex(({text}) => nonSpacing.test(text))
  if (first < 0 || first === clusters.length - 1 || word.text.length > longestText) return clusters
  const units = drawnWith(word.face).unitsPerEm / 1000
  const parts: GlyphPart[] = []
  let text = ''
  let pen = 0
  for (const cluster of clusters.slice(first)) {
    const shift = Math.round(pen * units)
    parts.push(...cluster.parts.map((part) => ({...part, x: part.x + shift})))
    text += cluster.text
    pen += cluster.advance
  }
  const natural = Math.round(pen * units) / units
  return [...clusters.slice(0, first), {parts, text, advance: pen, natural}]
}

/** What makes clusters of several characters or glyphs, or says nothing to a reader. */
const involved = /[\p{M}\u200B-\u200F\uFEFF\u2060\u061C\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u

/** The face whose font file draws another's glyphs: itself, or the one that it is a size of. */
export const drawnWith = (face: Face): Face => face.base?.face ?? face

/** Whether each glyph of a word stands for one character and lies on the line: most do. */
export function isPlain({face, glyphs, clusters, text, ...word}: ShapedWord): boolean {
  const {isRtl, xOffsets, yOffsets} = word
  if (isRtl || face.base || glyphs.length !== text.length || involved.test(text)) return false
  for (let index = 0; index < glyphs.length; index++)
    if (clusters[index] !== index || xOffsets[index] !== 0 || yOffsets[index] !== 0) return false
  return true
}

/** Where the character stands that a cluster hangs on: itself, or what a mark is put on. */
function baseOf(word: ShapedWord, cluster: number): number {
  let start = cluster
  while (start > 0 && mark.test(word.text.slice(start, start + 2))) {
    start--
    while (start > 0 && !word.clusters.includes(start)) start--
  }
  return start
}

/** Start of each cluster's text → its end. */
function endsOf(word: ShapedWord): ReadonlyMap<number, number> {
  const starts = new Set<number>()
  for (const cluster of word.clusters) starts.add(baseOf(word, cluster))
  const sorted = [...starts].sort((a, b) => a - b)
  return new Map(sorted.map((start, index) => [start, sorted[index + 1] ?? word.text.length]))
}

function partsOf(word: ShapedWord, from: number, to: number): Omit<Cluster, 'text'> {
  const {face, glyphs, advances, xOffsets, yOffsets} = word
  const units = drawnWith(face).unitsPerEm / 1000
  const scale = face.base?.factor ?? 1
  const parts: GlyphPart[] = []
  let pen = 0
  let natural = 0
  for (let index = from; index < to; index++) {
    const glyph = glyphs[index] ?? 0
    const advance = advances[index] ?? 0
    parts.push({
      glyph,
      x: Math.round((pen + (xOffsets[index] ?? 0)) * units),
      y: Math.round((yOffsets[index] ?? 0) * units),
      ...(scale === 1 ? {} : {scale}),
    })
    pen += advance
    // Marks that shaping gave no width keep none.
    if (advance !== 0) natural += (face.shaper().glyphHAdvance(glyph) * 1000) / face.unitsPerEm
  }
  // Widths in the font file are whole units.
  return {parts, advance: pen, natural: Math.round(natural * units) / units}
}
