import {shapeHyphen} from '../shape/shaper.ts'
import {spaceKind, type BreakOptions, type Line, type PreparedParagraph, type Pt} from '../types.ts'
import {runAt, shrinkAt, sizeAt, spaceAt, stretchAt, widthAt} from '../atoms.ts'
import {placeKind, type Places} from './places.ts'
import {isCut, partOf} from './part.ts'

/** Wider spaces than this are worse than a ragged edge: five halves of a space more. */
const loosest = 5

type Setting = {readonly measure: Pt; readonly options: BreakOptions; readonly number: number}

/** The line between two places. */
export function makeLine(
  paragraph: PreparedParagraph,
  places: Places,
  [first, last]: readonly [first: number, last: number],
  {measure, options, number}: Setting,
): Line {
  const from = places.atom[first] ?? 0
  const atom = places.atom[last] ?? 0
  const cutStart = places.offset[first] ?? 0
  const cutEnd = places.offset[last] ?? 0
  const hyphenated = places.kind[last] === placeKind.hyphen
  const to = cutEnd > 0 ? atom + 1 : atom
  const range = {paragraph, from, to, cutStart, cutEnd, hyphenated}
  const sums = measureLine(range)
  const indent = number === 0 ? (options.indent ?? 0) : 0
  const isLast = places.kind[last] === placeKind.forced
  const startHang = places.startHang[first] ?? 0
  const slack = measure - indent - sums.width + (places.endHang[last] ?? 0) + startHang
  const spread =
    options.align === 'justified' && (!isLast || options.justifyLast === true || slack < 0)
  const ratio = spread ? ratioFor(slack, sums) : 0
  const width = sums.width + ratio * (ratio > 0 ? sums.stretch : sums.shrink)
  const lead = leadOf(options.align, measure - indent - width) + indent - startHang
  // Written out: a spread here costs more than the search for the breaks.
  return {
    paragraph,
    from,
    to,
    cutStart,
    cutEnd,
    hyphenated,
    start: (paragraph.starts[from] ?? paragraph.text.length) + cutStart,
    end: (paragraph.starts[atom] ?? paragraph.text.length) + cutEnd,
    x: paragraph.direction === 'rtl' ? measure - lead - width : lead,
    width,
    measure,
    ascent: sums.ascent,
    descent: sums.descent,
    ratio,
    isLast,
  }
}

const leadOf = (align: BreakOptions['align'], slack: Pt): Pt =>
  align === 'centred' ? slack / 2 : 0

function ratioFor(slack: Pt, sums: Sums): number {
  if (slack >= 0) return sums.stretch > 0 ? Math.min(slack / sums.stretch, loosest) : 0
  return sums.shrink > 0 ? Math.max(slack / sums.shrink, -1) : 0
}

type Range = Pick<Line, 'paragraph' | 'from' | 'to' | 'cutStart' | 'cutEnd' | 'hyphenated'>
type Sums = {width: Pt; stretch: Pt; shrink: Pt; ascent: Pt; descent: Pt}

/** The atom behind the last that is not a vanishing space. */
export function inkEnd({paragraph, from, to}: Pick<Line, 'paragraph' | 'from' | 'to'>): number {
  let end = to
  while (end > from && spaceAt(paragraph, end - 1) === spaceKind.space) end--
  return end
}

function measureLine(range: Range): Sums {
  const {paragraph, from} = range
  const sums = {width: 0, stretch: 0, shrink: 0, ascent: 0, descent: 0}
  const end = inkEnd(range)
  for (let index = from; index < end; index++) {
    sums.width += isCut(range, index) ? partOf(range, index).width : widthAt(paragraph, index)
    if (index < end - 1) {
      sums.stretch += stretchAt(paragraph, index)
      sums.shrink += shrinkAt(paragraph, index)
    }
    raise(sums, paragraph, index)
  }
  // An empty line, or one of spaces alone, is as high as its style.
  if (end === from) raise(sums, paragraph, Math.min(from, paragraph.atoms.length - 1))
  const last = paragraph.atoms[end - 1]
  if (range.hyphenated && last)
    sums.width += (shapeHyphen(paragraph.shaper, last).width * sizeAt(paragraph, end - 1)) / 1000
  return sums
}

function raise(sums: Sums, paragraph: PreparedParagraph, index: number): void {
  const style = paragraph.runs[runAt(paragraph, index)]?.style
  if (!style) return
  const face =
    paragraph.atoms[index]?.face ?? paragraph.fonts.facesFor(style.language, 'regular')[0]
  if (!face) return
  const {metrics} = face
  const rise = style.rise ?? 0
  const ascent = (metrics.ascent * style.size) / 1000 + rise
  const descent = (-metrics.descent * style.size) / 1000 - rise
  if (ascent > sums.ascent) sums.ascent = ascent
  if (descent > sums.descent) sums.descent = descent
}
