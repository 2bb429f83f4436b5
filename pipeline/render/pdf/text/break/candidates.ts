import {hyphenPlaces} from '../hyphenate/hyphenate.ts'
import {shapeHyphen} from '../shape/shaper.ts'
import {breakKind, spaceKind, type BreakOptions, type Pt} from '../types.ts'
import type {PreparedParagraph, ShapedWord} from '../types.ts'
import {elasticityOf, type Elasticity} from './elasticity.ts'
import {hangsAtEnd, hangsAtStart} from './protrusion.ts'

/** A place where a line may end, with sums over all that stands before it. */
export type Candidate = {
  /** the next line begins with this atom, at `offset` UTF-16 units into it */
  readonly atom: number
  readonly offset: number
  readonly kind: 'space' | 'hyphen' | 'emergency' | 'forced'
  /** sums up to the end of a line that ends here, without spaces that vanish, with the hyphen */
  readonly endWidth: Pt
  readonly endStretch: Pt
  readonly endShrink: Pt
  /** width of the hyphen, counted in `endWidth` */
  readonly hyphen: Pt
  /** sums up to the beginning of the next line */
  readonly startWidth: Pt
  readonly startStretch: Pt
  readonly startShrink: Pt
  /** how far a line that ends, or begins, here hangs out */
  readonly endHang: Pt
  readonly startHang: Pt
}

/** Sums while walking through the atoms. */
type Sums = {width: number; stretch: number; shrink: number}

type Walk = {
  readonly paragraph: PreparedParagraph
  readonly elasticity: Elasticity
  readonly options: BreakOptions
  readonly measure: Pt
  readonly found: Candidate[]
  /** sums before the atom at hand */
  readonly sums: Sums
  /** sums before the spaces that end at the atom at hand */
  readonly ink: Sums
  /** width since the last candidate */
  segmentStart: number
}

/**
 * All places where lines may end, from the beginning of the paragraph (the first, of width 0) to
 * its end (the last, forced). Parts wider than the measure are cut into graphemes.
 */
export function candidatesOf(
  paragraph: PreparedParagraph,
  measure: Pt,
  options: BreakOptions,
): readonly Candidate[] {
  const walk: Walk = {
    paragraph,
    elasticity: elasticityOf(paragraph),
    options,
    measure,
    found: [],
    sums: {width: 0, stretch: 0, shrink: 0},
    ink: {width: 0, stretch: 0, shrink: 0},
    segmentStart: 0,
  }
  push(walk, {atom: 0, offset: 0, kind: 'forced'})
  const count = paragraph.atoms.length
  for (let index = 0; index < count; index++) step(walk, index)
  const last = walk.found.at(-1)
  if (last && (count === 0 || last.atom < count || last.kind !== 'forced')) {
    if (last.atom === count && count > 0) walk.found.pop()
    push(walk, {atom: count, offset: 0, kind: 'forced'})
  }
  return walk.found
}

type Where = Pick<Candidate, 'atom' | 'offset' | 'kind'> & {
  /** width of the hyphen shown */
  readonly hyphen?: Pt
  /** within the atom: width before the place */
  readonly inside?: Pt
  readonly endHang?: Pt
}

function push(walk: Walk, where: Where): void {
  const {ink, sums} = walk
  const {atom, offset, kind, hyphen = 0, inside} = where
  const isInside = inside !== undefined
  const start = isInside ? {...sums, width: sums.width + inside} : sums
  const end = isInside ? start : ink
  walk.found.push({
    atom,
    offset,
    kind,
    endWidth: end.width + hyphen,
    hyphen,
    endStretch: end.stretch,
    endShrink: end.shrink,
    startWidth: start.width,
    startStretch: start.stretch,
    startShrink: start.shrink,
    endHang: where.endHang ?? 0,
    startHang: isInside ? 0 : startHang(walk, atom),
  })
  walk.segmentStart = start.width
}

function step(walk: Walk, index: number): void {
  const {paragraph, elasticity, sums, ink} = walk
  const space = paragraph.spaces[index] ?? spaceKind.none
  const word = paragraph.atoms[index]
  if (space === spaceKind.none && word) insideWord(walk, index, word)
  const stretch = elasticity.stretch[index] ?? 0
  sums.width += paragraph.widths[index] ?? 0
  sums.shrink += elasticity.shrink[index] ?? 0
  if (space !== spaceKind.space) Object.assign(ink, sums)
  // Room between signs is not there at the end of a line: it is counted behind the place.
  sums.stretch += stretch
  if (space === spaceKind.noBreakSpace) ink.stretch = sums.stretch
  const kind = paragraph.breaks[index] ?? breakKind.none
  if (kind === breakKind.none) return
  const isSoft = word?.text.endsWith('\u00AD') === true && kind === breakKind.allowed
  push(walk, {
    atom: index + 1,
    offset: 0,
    kind: kind === breakKind.forced ? 'forced' : isSoft ? 'hyphen' : 'space',
    ...(isSoft && hyphenAt(walk, index, word)),
    ...(!isSoft && {endHang: endHang(walk, index)}),
  })
}

function insideWord(walk: Walk, index: number, word: ShapedWord): void {
  const {paragraph, options, measure} = walk
  const size = sizeAt(paragraph, index)
  const width = paragraph.widths[index] ?? 0
  const places = options.hyphenate ? hyphenPlaces(word.text, word.language, paragraph.shaper) : []
  if (places.length > 0) {
    const hyphen = hyphenAt(walk, index, word)
    const before = widthsBefore(word)
    for (const offset of places)
      push(walk, {
        atom: index,
        offset,
        kind: 'hyphen',
        inside: ((before[offset] ?? 0) * size) / 1000,
        ...hyphen,
      })
  }
  if (walk.sums.width + width - walk.segmentStart > measure) emergency(walk, index, word)
}

/** Places between graphemes, for a word that would not fit on a line of its own. */
function emergency(walk: Walk, index: number, word: ShapedWord): void {
  const size = sizeAt(walk.paragraph, index)
  const before = widthsBefore(word)
  const hyphens: Candidate[] = []
  for (
    let last = walk.found.at(-1);
    last?.atom === index && last.offset > 0;
    last = walk.found.at(-1)
  ) {
    hyphens.push(last)
    walk.found.pop()
  }
  const inside = new Map(hyphens.map((candidate) => [candidate.offset, candidate]))
  if (walk.found.at(-1)?.atom !== index && index > 0)
    push(walk, {atom: index, offset: 0, kind: 'emergency'})
  for (const {index: offset} of graphemes.segment(word.text)) {
    if (offset === 0) continue
    const hyphen = inside.get(offset)
    if (hyphen) walk.found.push(hyphen)
    else
      push(walk, {
        atom: index,
        offset,
        kind: 'emergency',
        inside: ((before[offset] ?? 0) * size) / 1000,
      })
  }
}

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})

function hyphenAt(
  walk: Walk,
  index: number,
  word: ShapedWord,
): {readonly hyphen: Pt; readonly endHang: Pt} {
  const {paragraph, options} = walk
  const width = (shapeHyphen(paragraph.shaper, word).width * sizeAt(paragraph, index)) / 1000
  return {hyphen: width, endHang: options.protrude === false ? 0 : width * hangsAtEnd('\u00AD')}
}

/** By UTF-16 offset: width of the glyphs that stand for what is before it, thousandths of an em. */
function widthsBefore(word: ShapedWord): Float64Array {
  const widths = new Float64Array(word.text.length + 1)
  for (const [index, cluster] of word.clusters.entries())
    widths[cluster + 1] = (widths[cluster + 1] ?? 0) + (word.advances[index] ?? 0)
  for (let offset = 1; offset < widths.length; offset++)
    widths[offset] = (widths[offset] ?? 0) + (widths[offset - 1] ?? 0)
  return widths
}

const sizeAt = (paragraph: PreparedParagraph, index: number): Pt =>
  paragraph.runs[paragraph.run[index] ?? 0]?.style.size ?? 0

function endHang(walk: Walk, index: number): Pt {
  const {paragraph, options} = walk
  if (options.protrude === false || options.align !== 'justified') return 0
  let last = index
  while (last >= 0 && paragraph.spaces[last] === spaceKind.space) last--
  const word = paragraph.atoms[last]
  if (!word) return 0
  const share = hangsAtEnd(word.text)
  return share && (share * edgeAdvance(word, true) * sizeAt(paragraph, last)) / 1000
}

function startHang(walk: Walk, index: number): Pt {
  const {paragraph, options} = walk
  const word = paragraph.atoms[index]
  if (!word || options.protrude === false || options.align !== 'justified') return 0
  const share = hangsAtStart(word.text)
  return share && (share * edgeAdvance(word, false) * sizeAt(paragraph, index)) / 1000
}

/** Advance of the logically last or first glyph. */
function edgeAdvance(word: ShapedWord, isEnd: boolean): number {
  return word.advances.at(isEnd !== word.isRtl ? -1 : 0) ?? 0
}
