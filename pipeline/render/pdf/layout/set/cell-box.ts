import {itemAt} from '../../../../finding/assert.ts'
import {breakLines} from '../../text/break-lines.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import type {CellBox, Part, PicturePart, RulePart, TextPart} from '../model/box.ts'
import {hairline} from '../model/options.ts'
import type {CellDraft, GridDraft, LabelDraft, PictureDraft, TextDraft} from '../draft/types.ts'
import {gridWidths} from './grid-widths.ts'

/** The column that a cell is set for. */
export type Measure = {
  readonly width: Pt
  readonly leading: Pt
  readonly isRtl: boolean
  /** greatest height of a picture */
  readonly height: Pt
}

const shared = {kind: 'text', slot: 0, isMarked: false} as const
type SlotBox = Pick<CellBox, 'parts' | 'slots'>

/** Set a cell for its column. */
export function cellBox(cell: CellDraft, measure: Measure): CellBox {
  return {...slotsOf(cell, measure), leading: measure.leading}
}

/** A cell with texts beside it in the margin, one below the other: its heading, what is said of it. */
export function withMarginal(
  cell: CellBox,
  texts: readonly TextDraft[],
  measure: Measure,
): CellBox {
  const parts: TextPart[] = []
  let slot = 0
  for (const text of texts) {
    const {element, isMarked, hang = 0, isNearText = false} = text // headings are not
    const x = measure.isRtl ? 0 : hang
    // There is no room beside the margin for numbers to hang out into.
    const {lines} = textPart({...text, indent: 0, endIndent: 0}, measure, 0)
    parts.push({kind: 'text', slot, lines, x, element, isMarked, isMarginal: true, isNearText})
    slot += lines.length
  }
  return {...cell, parts: [...parts, ...cell.parts], slots: Math.max(cell.slots, slot)}
}

function slotsOf(cell: CellDraft, measure: Measure): SlotBox {
  switch (cell.kind) {
    case 'text':
      return textBox(cell, measure)
    case 'grid':
      return gridBox(cell, measure)
    case 'picture':
      return pictureBox(cell, measure)
    case 'break':
      return {parts: [breakRule(measure)], slots: 1}
    case 'empty':
      return {parts: [], slots: 0}
  }
}

function textBox(text: TextDraft, measure: Measure): SlotBox {
  const {indent, endIndent, hang = 0, firstIndent = 0, label, element, isMarked, isFramed} = text
  const isRunIn = label !== undefined && label.width > label.hang
  const part = textPart(text, measure, isRunIn ? label.width + measure.leading * 0.3 : firstIndent)
  const x = measure.isRtl ? endIndent : indent
  const body: TextPart = {...part, x: measure.isRtl ? x : x + hang, element, isMarked}
  const parts: Part[] = label ? [labelPart(label, text, measure), body] : [body]
  if (text.tag) {
    const beside = measure.isRtl ? -text.tag.width - 8 : measure.width + 8
    const tag = {...shared, lines: [text.tag], x: beside, artifact: 'layout'} as const
    parts.push({...tag, isRepeated: true})
  }
  if (isFramed) parts.push(...frameAround(body, measure))
  return {parts, slots: body.lines.length}
}

function textPart(
  {paragraph, indent, endIndent, hang = 0, align, hyphenate, mayDivide, isFlushEnd}: TextDraft,
  {width}: Measure,
  firstIndent: Pt,
): Pick<TextPart, 'kind' | 'slot' | 'lines'> {
  const measure = Math.max(1, width - indent - endIndent - hang)
  const broken = breakLines(paragraph, measure, {
    align,
    hyphenate: hyphenate || (mayDivide === true && paragraph.minimalWidth > measure),
    ...(firstIndent > 0 ? {indent: Math.min(firstIndent, measure * 0.7)} : {}),
    ...(hang > 0 ? {indent: -hang} : {}),
  })
  return {kind: 'text', slot: 0, lines: isFlushEnd ? broken.map(flushEnd) : broken}
}

function flushEnd(line: Line): Line {
  const shift = line.measure - line.width
  return {...line, x: line.paragraph.direction === 'rtl' ? 0 : Math.max(line.x, shift)}
}

/** A label ends at the same distance from its text, whatever its width: figures stand under figures. */
function labelPart(
  {line, width, element, hang}: LabelDraft,
  {indent}: TextDraft,
  measure: Measure,
): TextPart {
  const gap = Math.min(hang, itemAt(line.paragraph.runs, 0).style.size) * 0.55
  const isRunIn = width > hang
  const before = isRunIn ? indent : indent - gap - width
  const x = measure.isRtl ? measure.width - before - width : before
  return {kind: 'text', slot: 0, lines: [line], x, element, isMarked: false}
}

/** The row of a table: its cells side by side, or one below the other where the column is too narrow for their words. */
function gridBox(draft: GridDraft, measure: Measure): SlotBox {
  const {grid, isRtl, isHead, indent} = draft
  const gap = measure.leading * 0.6
  const room = measure.width - indent
  const widths = gridWidths(grid, room, gap)
  const isTooNarrow = grid.minimal.some((least, index) => least > itemAt(widths, index) + 0.01)
  const {parts, slots} = isTooNarrow
    ? cellsBelow(draft, measure)
    : cellsBeside(draft, widths, measure)
  const foot: RulePart = {
    kind: 'rule',
    slot: slots - 1,
    x: isRtl ? 0 : indent,
    rise: -measure.leading * 0.42,
    isFoot: true,
    width: room,
    thickness: isHead ? 0.6 : 0.3,
    colour: hairline,
  }
  return {parts: [...parts, foot], slots}
}

function cellsBeside(
  {cells, isRtl, indent}: GridDraft,
  widths: readonly Pt[],
  measure: Measure,
): SlotBox {
  const gap = measure.leading * 0.6
  const parts: Part[] = []
  let x = isRtl ? measure.width - indent : indent
  let slots = 1
  for (const [index, cell] of cells.entries()) {
    const width = itemAt(widths, index)
    if (isRtl) x -= width
    const part = textPart(cell, {...measure, width}, 0)
    parts.push({...part, x, element: cell.element, isMarked: cell.isMarked})
    slots = Math.max(slots, part.lines.length)
    x += isRtl ? -gap : width + gap
  }
  return {parts, slots}
}

/** Each cell behind the head of its column; the first names the row, and needs no head. */
function cellsBelow({cells, isRtl, indent, heads}: GridDraft, measure: Measure): SlotBox {
  const width = measure.width - indent
  const x = isRtl ? 0 : indent
  const parts: Part[] = []
  let slot = 0
  for (const [index, cell] of cells.entries()) {
    if (cell.paragraph.runs.every(({text}) => text === '')) continue
    const head = index === 0 ? undefined : heads[index]
    const before = head ? head.width + measure.leading * 0.4 : 0
    const {lines} = textPart(
      {...cell, isFlushEnd: false, align: 'ragged'},
      {...measure, width},
      before,
    )
    if (head) {
      const start = isRtl ? measure.width - indent - head.width : x
      parts.push({...shared, slot, lines: [head], x: start, artifact: 'layout'})
    }
    parts.push({kind: 'text', slot, lines, x, element: cell.element, isMarked: cell.isMarked})
    slot += lines.length
  }
  return {parts, slots: Math.max(1, slot)}
}

/** A picture as wide as its column at most, at 144 pixels an inch where it is smaller. */
function pictureBox(draft: PictureDraft, measure: Measure): SlotBox {
  const {picture, element, indent, isRtl} = draft
  const {pixelWidth, pixelHeight} = picture
  const natural = pixelWidth / 2
  const room = Math.max(1, measure.width - indent)
  const most = Math.min(measure.height, draft.most ?? measure.height) // as high as others
  const scale = Math.min(1, room / natural, most / (pixelHeight / 2)) / 2
  const width = pixelWidth * scale
  const height = pixelHeight * scale
  const span = Math.max(1, Math.ceil(height / measure.leading - 0.15))
  const x = isRtl ? measure.width - indent - width : indent
  const part: PicturePart = {kind: 'picture', slot: 0, span, picture, x, width, height, element}
  return {parts: [part], slots: span}
}

function breakRule({width, leading}: Measure): RulePart {
  const length = width / 4
  return {
    kind: 'rule',
    slot: 0,
    x: (width - length) / 2,
    rise: leading * 0.3,
    width: length,
    thickness: 0.5,
    colour: hairline,
  }
}

/** Four thin rules around a text. */
function frameAround({lines, x}: TextPart, {leading}: Measure): readonly RulePart[] {
  const {measure} = itemAt(lines, 0)
  const inset = leading * 0.5
  const last = lines.length - 1
  const base = {kind: 'rule', thickness: 0.5, colour: hairline} as const
  const left = x - inset
  const width = measure + 2 * inset
  const sides = lines.flatMap((_, slot): readonly RulePart[] => [
    {...base, slot, x: left, rise: -leading * 0.5, width: 0.5, thickness: leading * 1.45},
    {
      ...base,
      slot,
      x: left + width - 0.5,
      rise: -leading * 0.5,
      width: 0.5,
      thickness: leading * 1.45,
    },
  ])
  return [
    {...base, slot: 0, x: left, rise: leading * 0.95, width},
    ...sides,
    {...base, slot: last, x: left, rise: -leading * 0.5, width},
  ]
}
