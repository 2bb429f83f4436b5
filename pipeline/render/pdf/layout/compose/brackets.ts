import type {Pt} from '../../text/model/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import {columnX, type PageSide} from '../arrange/geometry.ts'
import type {Bracket, RowBox} from '../model/box.ts'
import type {Frame} from '../model/frame.ts'
import {quiet} from '../model/options.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {isEnd, isStart, partHeight} from '../paginate/split.ts'
import type {PlacedPart, Sheet} from '../paginate/paginate.ts'

/** Between a bracket and the labels beside it, in pt. */
const distance: Pt = 3
/** Length of the strokes at both ends of a bracket, in pt. */
const stroke: Pt = 3
const thickness: Pt = 0.5

/** From the first baseline to the upper end, and from the last one to the lower end, in parts of the leading. */
const ascent = 0.62
const descent = 0.2

/** A bracket on one page: it opens and closes here, or goes on from the page before or onto the next. */
type Span = {
  readonly passage: string
  readonly opens: boolean
  readonly closes: boolean
  readonly top: Pt
  readonly bottom: Pt
  readonly row: RowBox
}

/**
 * Brackets beside the rows that one text covers, at the side of the labels. Other rows that stand between are left
 * out of the bracket.
 */
export function bracketFrames(
  {parts}: Sheet,
  {leaf, page, geometry}: PageSide,
  languages: readonly TypesetLanguage[],
): readonly Frame[] {
  if (!parts.some(({row}) => row.brackets)) return []
  return geometry.columns.flatMap((column, index) => {
    if (column.leaf !== leaf) return []
    const left = columnX(geometry, column, page)
    return spansIn(parts, index, geometry.top).flatMap((span) => {
      const {language, hangs} = itemAt(languages, itemAt(span.row.languages, index))
      const isRtl = language.direction === 'rtl'
      const out = (hangs[0] ?? 0) + distance // a column without labels
      const x = isRtl ? left + column.width + out : left - out
      return framesOf(span, x, isRtl)
    })
  })
}

function spansIn(parts: readonly PlacedPart[], column: number, pageTop: Pt): readonly Span[] {
  const spans: Span[] = []
  let isNext = false
  for (const part of parts) {
    const bracket = part.isRepeat ? undefined : part.row.brackets?.[column]
    const before = spans.at(-1)
    if (!bracket) isNext = false
    else {
      const span = spanOf(part, bracket, pageTop)
      const goesOn = isNext && before?.passage === bracket.passage
      if (goesOn) spans[spans.length - 1] = {...before, bottom: span.bottom, closes: span.closes}
      else spans.push(span)
      isNext = true
    }
  }
  return spans
}

function spanOf(part: PlacedPart, bracket: Bracket, pageTop: Pt): Span {
  const {row, down} = part
  const {passage, opens, closes} = bracket
  const baseline = pageTop - down
  return {
    passage,
    row,
    opens: opens && isStart(part),
    closes: closes && isEnd(part),
    top: baseline + row.leading * ascent,
    bottom: baseline - partHeight(part) - row.leading * descent,
  }
}

function framesOf({opens, closes, top, bottom}: Span, x: Pt, isRtl: boolean): readonly Frame[] {
  const rule = {kind: 'rule', colour: quiet} as const
  const inward = isRtl ? x - stroke + thickness : x
  const end = {...rule, x: inward, width: stroke, thickness}
  return [
    {...rule, x, y: bottom, width: thickness, thickness: top - bottom},
    ...(opens ? [{...end, y: top - thickness}] : []),
    ...(closes ? [{...end, y: bottom}] : []),
  ]
}
