import {itemAt} from '../../../../finding/assert.ts'
import {marksOf} from '../../text/place.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import type {CellBox, Part, RulePart} from '../model/box.ts'
import type {Frame, LinkFrame} from '../model/frame.ts'

/** Where a stretch of a cell stands. */
export type CellPlace = {
  /** left edge of the column's text, and the baseline of its first slot here */
  readonly x: Pt
  /** left edge of the margin's text beside the column */
  readonly marginX: Pt
  readonly y: Pt
  readonly from: number
  readonly to: number
  readonly leading: Pt
  /** the lowest baseline of the row, on the page on which it ends */
  readonly foot?: Pt | undefined
  /** name of the place where the note of a mark stands */
  readonly noteName: (mark: string) => string | undefined
}

/** The frames of a cell's slots from `from` to `to`. */
export function cellFrames({parts}: CellBox, place: CellPlace): readonly Frame[] {
  return parts.flatMap((part) => partFrames(part, place))
}

function partFrames(part: Part, place: CellPlace): readonly Frame[] {
  const {x, y, from, to, leading} = place
  if (part.kind === 'text') return textFrames(part, place)
  if (part.kind === 'rule' && part.isFoot === true)
    return place.foot === undefined ? [] : [ruleFrame(part, x, place.foot)]
  if (part.slot < from || part.slot >= to) return []
  const baseline = y - (part.slot - from) * leading
  if (part.kind === 'rule') return [ruleFrame(part, x, baseline)]
  const {element, picture, width, height} = part
  const bottom = baseline + leading * 0.72 - height
  return [{kind: 'image', element, picture, x: x + part.x, y: bottom, width, height}]
}

function ruleFrame(part: RulePart, left: Pt, baseline: Pt): Frame {
  const {x, rise, width, thickness, colour} = part
  return {kind: 'rule', x: left + x, y: baseline + rise, width, thickness, colour}
}

function textFrames(part: Extract<Part, {kind: 'text'}>, place: CellPlace): readonly Frame[] {
  const {lines, isMarked} = part
  const {x, y, from, to, leading} = place
  const left = part.isMarginal === true ? place.marginX : x
  const slot = part.isRepeated === true ? Math.max(part.slot, from) : part.slot
  const frames: Frame[] = []
  const links: LinkFrame[] = []
  const end = Math.min(to - slot, lines.length)
  for (let index = Math.max(0, from - slot); index < end; index++) {
    const line = lines[index]
    if (!line) continue
    const shift = part.isNearText === true ? shiftToText(line, left < x) : 0
    const at = {x: left + part.x + shift, y: y - (slot + index - from) * leading}
    frames.push(lineFrame(line, at, part))
    if (isMarked) links.push(...linkFrames(line, at, place))
  }
  return links.length === 0 ? frames : [...frames, ...links]
}

/** How far a line of the margin moves to be at the edge that is next to the text. */
const shiftToText = ({x, width, measure}: Line, isLeftOfText: boolean): Pt =>
  isLeftOfText ? measure - x - width : -x

/** Written out: there is one for each line of a document, and spreads weigh more. */
function lineFrame(
  line: Line,
  {x, y}: {readonly x: Pt; readonly y: Pt},
  {element, artifact}: Extract<Part, {kind: 'text'}>,
): Frame {
  if (element !== undefined && artifact === undefined) return {kind: 'line', element, line, x, y}
  return {
    kind: 'line',
    ...(element === undefined ? {} : {element}),
    ...(artifact === undefined ? {} : {artifact}),
    line,
    x,
    y,
  }
}

/** A link for each stretch of a line that leads somewhere. */
function linkFrames(
  line: Line,
  {x, y}: {readonly x: Pt; readonly y: Pt},
  {noteName}: CellPlace,
): readonly LinkFrame[] {
  return marksOf(line).flatMap((mark): readonly LinkFrame[] => {
    const target = targetOf(mark.link, mark.noteMark, noteName)
    if (!target) return []
    const run = itemAt(line.paragraph.runs, mark.run)
    // Most text is on the baseline.
    const rise = run.style.rise ?? 0
    const {size} = run.style
    return [
      {
        kind: 'link',
        ...(mark.tag === undefined ? {} : {element: mark.tag}),
        target,
        text: run.text,
        x: x + mark.x,
        y: y + rise - size * 0.25,
        width: mark.width,
        height: size * 1.2,
      },
    ]
  })
}

function targetOf(
  link: string | undefined,
  noteMark: string | undefined,
  noteName: CellPlace['noteName'],
): LinkFrame['target'] | undefined {
  if (noteMark !== undefined) {
    const name = noteName(noteMark)
    return name === undefined ? undefined : {kind: 'destination', name}
  }
  if (link === undefined) return undefined
  return link.startsWith('#')
    ? {kind: 'destination', name: link.slice(1)}
    : {kind: 'address', url: link}
}
