import {shapeHyphen} from '../shape/shaper.ts'
import {
  spaceKind,
  type BreakOptions,
  type Line,
  type PreparedParagraph,
  type Pt,
} from '../model/types.ts'
import {shrinkAt, sizeAt, spaceAt, stretchAt, widthAt, wordAt} from '../model/atoms.ts'
import {expansionOf, loosest, ratioOf, scaleFor} from './expansion.ts'
import {placeKind, type Places} from './places.ts'
import {repeatedHyphen, repeatedHyphenWidth} from './repeated-hyphen.ts'
import {isCut, partOf} from './part.ts'

// In bounds: first and last are places.

type LinePlace = {
  readonly measure: Pt
  readonly options: BreakOptions
  readonly number: number
  /** UTF-16 offset where the line begins */
  readonly start: number
  /** whether it is not stretched, also in justified setting */
  readonly isShort: boolean
}

/** The line between two places. */
export function makeLine(
  paragraph: PreparedParagraph,
  places: Places,
  [first, last]: readonly [first: number, last: number],
  {measure, options, number, start, isShort}: LinePlace,
): Line {
  const from = places.atom[first] ?? 0
  const atom = places.atom[last] ?? 0
  const cutStart = places.offset[first] ?? 0
  const cutEnd = places.offset[last] ?? 0
  const hyphenated = places.kind[last] === placeKind.hyphen
  const to = cutEnd > 0 ? atom + 1 : atom
  const repeatsHyphen = cutStart === 0 && repeatedHyphen(paragraph, from) !== undefined
  const range = {paragraph, from, to, cutStart, cutEnd, hyphenated, repeatsHyphen}
  const sums = measureLine(range)
  const indent = number === 0 ? (options.indent ?? 0) : 0
  const isLast = places.kind[last] === placeKind.forced
  const startHang = places.startHang[first] ?? 0
  const slack = measure - indent - sums.width + (places.endHang[last] ?? 0) + startHang
  const spread =
    options.align === 'justified' &&
    !isShort &&
    (!isLast || options.justifyLast === true || slack < 0)
  const {ratio, scale} = spread ? fill(slack, sums, expansionOf(options)) : asItIs
  const width = sums.width * scale + ratio * (ratio > 0 ? sums.stretch : sums.shrink)
  const lead = leadOf(options.align, measure - indent - width) + indent - startHang
  // Written out: a spread here costs more than the search for the breaks.
  return {
    paragraph,
    from,
    to,
    cutStart,
    cutEnd,
    hyphenated,
    repeatsHyphen,
    start,
    end: start + lengthOf(range),
    x: paragraph.direction === 'rtl' ? measure - lead - width : lead,
    width,
    measure,
    ratio,
    scale,
    isLast,
  }
}

const leadOf = (align: BreakOptions['align'], slack: Pt): Pt =>
  align === 'centred' ? slack / 2 : 0

const asItIs = {ratio: 0, scale: 1}

/** Scale the signs of a line as far as they may be, and let the spaces take the rest. */
function fill(slack: Pt, sums: Sums, expansion: number): {ratio: number; scale: number} {
  const scale = scaleFor(ratioOf({slack, ...sums, expansion}), expansion)
  const rest = slack - sums.width * (scale - 1)
  if (rest >= 0)
    return {ratio: sums.stretch > 0 ? Math.min(rest / sums.stretch, loosest) : 0, scale}
  return {ratio: sums.shrink > 0 ? Math.max(rest / sums.shrink, -1) : 0, scale}
}

type Range = Pick<
  Line,
  'paragraph' | 'from' | 'to' | 'cutStart' | 'cutEnd' | 'hyphenated' | 'repeatsHyphen'
>
type Sums = {width: Pt; stretch: Pt; shrink: Pt}

/** The atom behind the last that is not a vanishing space. */
export function inkEnd({paragraph, from, to}: Pick<Line, 'paragraph' | 'from' | 'to'>): number {
  let end = to
  while (end > from && spaceAt(paragraph, end - 1) === spaceKind.space) end--
  return end
}

/** UTF-16 units of the paragraph's text that stand on a line. */
function lengthOf({paragraph, from, to, cutStart, cutEnd}: Range): number {
  let length = -cutStart
  for (let index = from; index < to; index++) length += wordAt(paragraph, index)?.text.length ?? 0
  return cutEnd > 0 ? length + cutEnd - (wordAt(paragraph, to - 1)?.text.length ?? 0) : length
}

function measureLine(range: Range): Sums {
  const {paragraph, from} = range
  const sums = {
    width: range.repeatsHyphen ? repeatedHyphenWidth(paragraph, from) : 0,
    stretch: 0,
    shrink: 0,
  }
  const end = inkEnd(range)
  for (let index = from; index < end; index++) {
    sums.width += isCut(range, index) ? partOf(range, index).width : widthAt(paragraph, index)
    if (index < end - 1) {
      sums.stretch += stretchAt(paragraph, index)
      sums.shrink += shrinkAt(paragraph, index)
    }
  }
  const last = wordAt(paragraph, end - 1)
  if (range.hyphenated && last)
    sums.width += (shapeHyphen(paragraph.shaper, last).width * sizeAt(paragraph, end - 1)) / 1000
  return sums
}
