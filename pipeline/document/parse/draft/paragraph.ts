import type {Paragraph} from 'mdast'
import type {Span} from '../../../finding/place.ts'
import {advances} from '../../label/advance.ts'
import {joinLines, linesOf, type Line} from './lines.ts'
import {leadOf, type Lead} from './lead.ts'
import {spanOf, type Reader} from './reader.ts'
import type {Draft} from './types.ts'

/** A line and what leads it, where that stands unescaped in the source. */
type Led = {readonly line: Line; readonly lead?: Lead; readonly column: number}

/**
 * Turn a paragraph into drafts: one, or one for each line that a label or bullet leads. A label in
 * the middle of a paragraph counts only as one of a run, for prose may wrap before `(a)`.
 */
export function paragraphDrafts(node: Paragraph, reader: Reader): readonly Draft[] {
  const span = spanOf(node, reader)
  const lines = linesOf(node)
  const led = lines.map((line, at) => ledOf(line, at === 0 ? node : undefined, reader))
  if (!led.some(({lead}) => lead)) {
    return [{kind: 'paragraph', nodes: node.children, column: led[0]?.column ?? 1, span}]
  }
  const cuts = cutsOf(led)
  return cuts.map((from, at) => {
    const until = cuts[at + 1] ?? led.length
    const stretch = led.slice(from, until)
    return draftOf(stretch, partSpan(span, stretch, {reader, isLast: until === led.length}))
  })
}

function ledOf(line: Line, first: Paragraph | undefined, reader: Reader): Led {
  const start = first?.position?.start.offset ?? reader.contentStart(line.number)
  const column = reader.columnAt(start)
  const lead = leadOf(line.nodes, reader.language)
  if (!lead) return {line, column}
  const source = reader.source.text.slice(start, start + lead.printed.length + 4)
  const bare = source.replace(/^[*_]{1,3}/u, '')
  return bare.startsWith(lead.printed.slice(0, 1)) && !/^[^\s]{0,9}\\/u.test(bare)
    ? {line, lead, column}
    : {line, column}
}

/** Indices of the lines at which drafts begin. */
function cutsOf(led: readonly Led[]): readonly number[] {
  const cuts = [0]
  let last = led[0]?.lead
  for (let at = 1; at < led.length; at++) {
    const lead = led[at]?.lead
    if (!lead) continue
    const isNext = last !== undefined && continues(last, lead)
    if (!isNext && !startsRun(led, at)) continue
    cuts.push(at)
    last = lead
  }
  return cuts
}

/** Whether one lead follows another: both bullets, or the next number in the same enclosure. */
function continues(before: Lead, lead: Lead): boolean {
  if (!before.mark || !lead.mark) return !before.mark && !lead.mark
  return advances(before.mark, lead.mark)
}

/** Whether a lead begins a count that a later line goes on with. */
function startsRun(led: readonly Led[], at: number): boolean {
  const lead = led[at]?.lead
  if (!lead?.mark?.readings.some(({value}) => value === 1)) return false
  return led.slice(at + 1, at + 40).some((later) => later.lead && continues(lead, later.lead))
}

function draftOf(stretch: readonly Led[], span: Span): Draft {
  const [first, ...others] = stretch
  const lines = stretch.map(({line}) => line)
  const whole = joinLines(lines)
  const column = first?.column ?? 1
  const lead = first?.lead
  if (!lead) return {kind: 'paragraph', nodes: whole, column, span}
  const own = {...lines[0], nodes: lead.nodes, number: 0, broken: false}
  return {
    kind: 'point',
    ...(lead.mark ? {mark: lead.mark} : {}),
    form: 'text',
    column,
    nodes: joinLines([own, ...others.map(({line}) => line)]),
    children: [],
    span,
    whole,
  }
}

/** The span of some lines of a paragraph, in the file's text. */
function partSpan(
  whole: Span,
  stretch: readonly Led[],
  {reader, isLast}: {readonly reader: Reader; readonly isLast: boolean},
): Span {
  const first = stretch[0]?.line.number ?? 1
  const last = stretch.at(-1)?.line.number ?? first
  const start = Math.max(whole.start, reader.fileOffset(reader.contentStart(first)))
  const end = isLast ? whole.end : reader.fileOffset(reader.lineEnd(last))
  return {start, end: Math.max(start, end)}
}
