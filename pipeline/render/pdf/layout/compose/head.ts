import {itemAt} from '../../../../finding/assert.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import {columnX, headLine} from '../arrange/geometry.ts'
import type {Frame} from '../model/frame.ts'
import {hairline} from '../model/options.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {
  edgesOf,
  fittingLine,
  nameOf,
  rangeOf,
  shortTitleOf,
  smallLine,
  type FurnitureInput,
  type PageInput,
} from './furniture.ts'
import {askedLine, pageLineFrames} from './page-line.ts'
import type {RunningHead} from './running.ts'

/** Distance of the head's baseline from the text, and of its rule from the baseline. */
const headGap: Pt = 20
const ruleGap: Pt = 6

/** The names of the languages over their columns, the points of the page, and a rule below. */
export function headFrames(page: PageInput, input: FurnitureInput): readonly Frame[] {
  const {geometry, arrangement, languages} = input
  const header = askedLine('header', page, input)
  const y = geometry.top + headGap
  const alone = arrangement.columns.length === 1
  // A page that begins with the title or a part needs no other head.
  if (page.isOpening ? alone : header === false) return []
  const hasLine = typeof header === 'object' && !page.isOpening
  const rise = alone ? 0 : headLine
  const line = hasLine ? pageLineFrames(header, {artifact: 'header', y: y + rise}, page, input) : []
  if (alone && hasLine) return [...line, ruleBelow(y, page, input)]
  const shown = alone ? languages.slice(0, 1) : languages
  const lines = shown.flatMap((own): readonly Frame[] => {
    const column = itemAt(geometry.columns, itemAt(arrangement.columnOf, own.index))
    if (column.leaf !== page.leaf) return []
    const name = alone ? shortTitleOf(own.language) : nameOf(own)
    return headOf(
      own,
      {name, x: columnX(geometry, column, page.page), width: column.width, y},
      page,
      input,
    )
  })
  return [...line, ...lines, ruleBelow(y, page, input)]
}

function ruleBelow(y: Pt, page: PageInput, input: FurnitureInput): Frame {
  const edges = edgesOf(page, input)
  const left = Math.min(input.geometry.width, ...edges.map(([start]) => start))
  const right = Math.max(0, ...edges.map(([, end]) => end))
  const box = {x: left, y: y - ruleGap, width: right - left, thickness: 0.4}
  return {kind: 'rule', ...box, colour: hairline}
}

type HeadPlace = {readonly name: string; readonly x: Pt; readonly y: Pt; readonly width: Pt}

function headOf(
  own: TypesetLanguage,
  {name, x, y, width}: HeadPlace,
  page: PageInput,
  input: FurnitureInput,
): readonly Frame[] {
  const {running, isFirst} = page
  // A head of the configuration says itself which points are on the page.
  const hasRange = askedLine('header', page, input) === undefined
  const points = hasRange
    ? rangeLine(itemAt(running, own.index), own, width * 0.45, input)
    : undefined
  const room = width - (points ? points.width + own.style.size : 0)
  const title = fittingLine(name, own, room, input)
  const isRtl = own.language.direction === 'rtl'
  const element = isFirst ? input.heads[own.index] : undefined
  const named = element === undefined ? {artifact: 'header' as const} : {element}
  const frames: Frame[] = [
    {kind: 'line', ...named, line: title, x: isRtl ? x + width - title.width : x, y},
  ]
  if (points)
    frames.push({
      kind: 'line',
      artifact: 'header',
      line: points,
      x: isRtl ? x : x + width - points.width,
      y,
    })
  return frames
}

/** `3 – 7`, or `3` where that has no room; without points the section. */
function rangeLine(
  running: RunningHead,
  own: TypesetLanguage,
  room: Pt,
  input: FurnitureInput,
): Line | undefined {
  const {points, section} = running
  const both = rangeOf(running)
  if (!points || both === undefined)
    return section === undefined ? undefined : fittingLine(section, own, room, input)
  const line = smallLine(both, own, input.tools)
  if (line.width <= room) return line
  const short = smallLine(points[0], own, input.tools)
  return short.width <= room ? short : undefined
}
