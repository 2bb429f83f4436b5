import {atomCount, breakAfter, sizeAt, spaceAt, stretchAt} from '../model/atoms.ts'
import {shrinkAt, shrinkOf, stretchOf, wordAt} from '../model/atoms.ts'
import {widthsBefore, wordPlaces} from '../hyphenate/word-places.ts'
import {shapeHyphen} from '../shape/shaper.ts'
import {breakKind, spaceKind, type BreakOptions, type Pt} from '../model/types.ts'
import type {PreparedParagraph, ShapedWord} from '../model/types.ts'
import type {WordPart} from './part.ts'
import {addPlace, makePlaces, placeKind, type Places, type Sums} from './places.ts'
import {repeatedHyphenWidth} from './repeated-hyphen.ts'
import {hangsAtEnd, hangsAtStart} from './protrusion.ts'

// In bounds: the columns of places have one length; offsets lie in their word.

type Walk = {
  readonly paragraph: PreparedParagraph
  readonly options: BreakOptions
  readonly hangs: boolean
  readonly measure: Pt
  readonly found: Places
  /** sums before the atom at hand */
  readonly sums: Sums
  /** sums before the spaces that end at the atom at hand */
  readonly ink: Sums
  /** width at the last place */
  segmentStart: Pt
}

// One set for all paragraphs: new columns for each cost more than the search itself. `breakLines`, the
// only caller, is synchronous and done with them before it returns.
const columns = makePlaces(256)

/**
 * All places where lines may end, from the beginning of the paragraph (the first, of width 0) to
 * its end (the last, forced). Parts wider than the measure are cut into graphemes.
 *
 * @returns columns that hold until the next call
 */
export function candidatesOf(
  paragraph: PreparedParagraph,
  measure: Pt,
  options: BreakOptions,
): Places {
  columns.count = 0
  const walk: Walk = {
    paragraph,
    options,
    hangs: options.protrude !== false && options.align === 'justified',
    measure,
    found: columns,
    sums: {width: 0, stretch: 0, shrink: 0},
    ink: {width: 0, stretch: 0, shrink: 0},
    segmentStart: 0,
  }
  const count = atomCount(paragraph)
  pushBetween(walk, 0, placeKind.forced)
  for (let index = 0; index < count; index++) step(walk, index)
  const last = columns.count - 1
  const isClosed = columns.kind[last] === placeKind.forced && columns.atom[last] === count
  if (count === 0 || !isClosed) {
    if (count > 0 && columns.atom[last] === count) columns.count--
    pushBetween(walk, count, placeKind.forced)
  }
  return columns
}

/** A place before an atom. */
function pushBetween(walk: Walk, atom: number, kind: number): number {
  const {found, ink, sums, paragraph} = walk
  const index = addPlace(found, atom, 0, kind)
  const repeated = repeatedHyphenWidth(paragraph, atom)
  found.endWidth[index] = ink.width
  found.endStretch[index] = ink.stretch
  found.endShrink[index] = ink.shrink
  // A hyphen that the next line repeats makes it longer.
  setStart(found, index, sums, -repeated)
  if (walk.hangs) found.startHang[index] = startHang(walk, atom)
  walk.segmentStart = sums.width - repeated
  return index
}

/** A place inside an atom, `inside` points from its beginning. */
function pushInside(walk: Walk, index: number, offset: number, inside: Pt): number {
  const {found, sums} = walk
  const place = addPlace(found, index, offset, placeKind.emergency)
  found.endWidth[place] = sums.width + inside
  found.endStretch[place] = sums.stretch
  found.endShrink[place] = sums.shrink
  setStart(found, place, sums, inside)
  walk.segmentStart = sums.width + inside
  return place
}

function setStart(found: Places, index: number, sums: Sums, inside: Pt): void {
  found.startWidth[index] = sums.width + inside
  found.startStretch[index] = sums.stretch
  found.startShrink[index] = sums.shrink
}

function step(walk: Walk, index: number): void {
  const {paragraph, sums, ink, found} = walk
  const space = spaceAt(paragraph, index)
  const word = wordAt(paragraph, index)
  if (!word) return
  const width = (word.width * sizeAt(paragraph, index)) / 1000
  const isSpace = space !== spaceKind.none
  if (!isSpace) insideWord(walk, index, {word, width})
  sums.width += width
  if (isSpace) sums.shrink += shrinkOf(width)
  if (space !== spaceKind.space) {
    ink.width = sums.width
    ink.stretch = sums.stretch
    ink.shrink = sums.shrink
  }
  // Room between signs is not there at the end of a line: it is counted behind the place.
  sums.stretch += isSpace ? stretchOf(width) : stretchAt(paragraph, index)
  if (!isSpace) sums.shrink += shrinkAt(paragraph, index)
  if (space === spaceKind.noBreakSpace) ink.stretch = sums.stretch
  const kind = breakAfter(paragraph, index)
  if (kind === breakKind.none) return
  if (!isSpace && kind === breakKind.allowed && word.text.endsWith('\u00AD')) {
    const place = pushBetween(walk, index + 1, placeKind.hyphen)
    addHyphen(walk, place, (hyphenWidth(walk, word) * sizeAt(paragraph, index)) / 1000)
    return
  }
  const place = pushBetween(walk, index + 1, placeKinds[kind] ?? 0)
  if (walk.hangs) found.endHang[place] = endHang(walk, index)
}

/** By `breakKind`: what stands at a place behind a space. */
const placeKinds: readonly number[] = [
  placeKind.space,
  placeKind.space,
  placeKind.forced,
  placeKind.tied,
]

const hyphenWidth = ({paragraph}: Walk, word: ShapedWord): number =>
  shapeHyphen(paragraph.shaper, word).width

function addHyphen({found, hangs}: Walk, place: number, width: Pt): void {
  found.kind[place] = placeKind.hyphen
  found.hyphen[place] = width
  found.endWidth[place] = (found.endWidth[place] ?? 0) + width
  if (hangs) found.endHang[place] = width * hangsAtEnd('-')
}

function insideWord(walk: Walk, index: number, {word, width}: WordPart): void {
  const {paragraph, options, measure} = walk
  const before = walk.found.count
  const segmentStart = walk.segmentStart
  if (options.hyphenate) {
    const {offsets, widths, hyphen} = wordPlaces(word, paragraph.shaper)
    const scale = offsets.length > 0 ? sizeAt(paragraph, index) / 1000 : 0
    for (let at = 0; at < offsets.length; at++)
      addHyphen(
        walk,
        pushInside(walk, index, offsets[at] ?? 0, (widths[at] ?? 0) * scale),
        hyphen * scale,
      )
  }
  if (walk.sums.width + width - walk.segmentStart <= measure && width <= measure) return
  walk.found.count = before
  walk.segmentStart = segmentStart
  emergency(walk, index, word)
}

/** Places between graphemes, for a word that would not fit on a line of its own. */
function emergency(walk: Walk, index: number, word: ShapedWord): void {
  const {paragraph, options, found} = walk
  const scale = sizeAt(paragraph, index) / 1000
  const before = widthsBefore(word)
  const hyphens = options.hyphenate ? wordPlaces(word, paragraph.shaper) : undefined
  const divided = new Set(hyphens?.offsets)
  if (found.atom[found.count - 1] !== index) pushBetween(walk, index, placeKind.emergency)
  for (const {index: offset} of graphemes.segment(word.text)) {
    if (offset === 0) continue
    const place = pushInside(walk, index, offset, (before[offset] ?? 0) * scale)
    if (divided.has(offset)) addHyphen(walk, place, (hyphens?.hyphen ?? 0) * scale)
  }
}

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})

function endHang({paragraph}: Walk, index: number): Pt {
  let last = index
  while (last >= 0 && spaceAt(paragraph, last) === spaceKind.space) last--
  const word = wordAt(paragraph, last)
  const share = word ? hangsAtEnd(word.text) : 0
  return word && share > 0 ? (share * edgeAdvance(word, true) * sizeAt(paragraph, last)) / 1000 : 0
}

function startHang({paragraph}: Walk, index: number): Pt {
  const word = wordAt(paragraph, index)
  const share = word ? hangsAtStart(word.text) : 0
  return word && share > 0
    ? (share * edgeAdvance(word, false) * sizeAt(paragraph, index)) / 1000
    : 0
}

/** Advance of the logically last or first glyph. */
function edgeAdvance(word: ShapedWord, isEnd: boolean): number {
  return word.advances.at(isEnd !== word.isRtl ? -1 : 0) ?? 0
}
