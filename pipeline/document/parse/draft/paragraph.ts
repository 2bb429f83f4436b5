import type {Paragraph, PhrasingContent} from 'mdast'
import {itemAt} from '../../../finding/assert.ts'
import type {Span} from '../../../finding/place.ts'
import {inlineText} from '../../inline/text.ts'
import {advances} from '../../label/advance.ts'
import {leadingLabel, type LeadingLabel} from './lead.ts'
import {continuesDate} from './dates.ts'
import {joinLines, linesOf, type SourceLine} from './lines.ts'
import {spanOf, type Reader} from './reader.ts'
import type {Draft, Mark, PointDraft} from './types.ts'

/** A line and what leads it, where that stands unescaped in the source. */
type LabelledLine = {
  readonly line: SourceLine
  readonly lead?: LeadingLabel
  readonly column: number
}

/**
 * Turn a paragraph into drafts: one, or one for each line that a label or bullet leads. A label in
 * the middle of a paragraph counts only as one of a run, for prose may wrap before `(a)`.
 *
 * @param above mark of the item that the paragraph is the text of
 */
export function paragraphDrafts(node: Paragraph, reader: Reader, above?: Mark): readonly Draft[] {
  const span = spanOf(node, reader)
  const lines = linesOf(node).map((line, at) =>
    labelledLine(line, at === 0 ? node : undefined, reader),
  )
  if (!lines.some(({lead}) => lead)) {
    const {column} = itemAt(lines, 0)
    return [{kind: 'paragraph', nodes: node.children, column, span}]
  }
  const cuts = cutsOf(lines, above)
  return cuts.map((from, at) => {
    // The last part ends with the paragraph.
    const until = cuts[at + 1] ?? lines.length
    const part = lines.slice(from, until)
    return draftOf(part, partSpan(span, part, reader, until === lines.length), reader)
  })
}

function labelledLine(
  line: SourceLine,
  first: Paragraph | undefined,
  reader: Reader,
): LabelledLine {
  const start = first?.position?.start.offset ?? reader.contentStart(line.number)
  const column = reader.columnAt(start)
  const lead = leadingLabel(line.nodes, reader.language) ?? (first ? undefined : hyphenLead(line))
  if (!lead || isNote(lead, reader)) return {line, column}
  // Some authors indent with spaces that do not break.
  const source = reader.source.text.slice(start, start + lead.printed.length + 20).trimStart()
  const bare = source.slice(0, lead.printed.length + 4).replace(/^[*_[]{1,3}/u, '')
  return bare.startsWith(lead.printed.slice(0, 1)) && !/^[^\s]{0,9}\\/u.test(bare)
    ? {line, lead, column}
    : {line, column}
}

/** A hyphen that leads a line within a paragraph, where Markdown sees no list: it stands too far right. */
function hyphenLead({nodes: [first, ...rest]}: SourceLine): LeadingLabel | undefined {
  const found = first?.type === 'text' ? /^-\s+(?=\S)/u.exec(first.value) : undefined
  if (first?.type !== 'text' || !found) return undefined
  const value = first.value.slice(found[0].length)
  return {printed: '-', nodes: [{...first, value}, ...rest]}
}

/** A raised number whose sign stands in the text leads a note that is written by hand. */
const isNote = ({mark}: LeadingLabel, reader: Reader): boolean =>
  mark?.shape === 'raised' && reader.noteSigns().has(mark.text)

/** Indices of the lines at which drafts begin. */
function cutsOf(lines: readonly LabelledLine[], above: Mark | undefined): readonly number[] {
  const cuts = [0]
  const first = lines[0]?.lead
  const open = [...(above ? [above] : []), ...(first?.mark ? [first.mark] : [])]
  let last = first
  for (let at = 1; at < lines.length; at++) {
    const lead = lines[at]?.lead
    if (!lead) continue
    const isNext = last !== undefined && continues(last, lead)
    const isOfOpen =
      lead.mark && open.some((mark) => lead.mark && continuesOrEnters(mark, lead.mark))
    const starts = startsRun(lines, at) || startsList(lines, at, open) || startsBelow(lines, at)
    if (!isNext && !isOfOpen && !starts) continue
    cuts.push(at)
    if (lead.mark) open.push(lead.mark)
    last = lead
  }
  return cuts
}

/** Whether one lead follows another: both bullets, or the next number in the same enclosure. */
function continues(before: LeadingLabel, lead: LeadingLabel): boolean {
  if (!before.mark || !lead.mark) return !before.mark && !lead.mark
  return advances(before.mark, lead.mark)
}

/** Whether a label is the next after another, or its first sub-point. */
function continuesOrEnters(before: Mark, mark: Mark): boolean {
  return advances(before, mark) || entersBelow(before, mark)
}

/** Whether a label is the first sub-point of another by its path: `1.1` under `1`. */
function entersBelow(before: Mark, mark: Mark): boolean {
  const [outer] = before.readings
  return mark.readings.some(
    ({path, value}) =>
      value <= 1 && path.length > 1 && path.slice(0, -1).join('.') === outer?.path.join('.'),
  )
}

/** Whether a lead begins a count that a later line goes on with. */
function startsRun(lines: readonly LabelledLine[], at: number): boolean {
  const lead = lines[at]?.lead
  if (!lead?.mark?.readings.some(({value}) => value === 1)) return false
  return lines.slice(at + 1, at + 40).some((later) => later.lead && continues(lead, later.lead))
}

/** Whether the first label of a list in brackets follows a line that ends as lead-ins and items do. */
function startsList(lines: readonly LabelledLine[], at: number, open: readonly Mark[]): boolean {
  const mark = lines[at]?.lead?.mark
  if (open.length === 0 || !mark || !/^brackets?$/u.test(mark.shape)) return false
  if (!mark.readings.some(({value}) => value === 1)) return false
  return /[;:,—–][*_]*(?:\s\p{L}{1,3})?$/u.test(
    inlineText(itemAt(lines, at - 1).line.nodes).trimEnd(),
  )
}

/**
 * Whether a line begins a list below the label that stands further left on the line before it, which ends a sentence; or
 * whether hyphens lead it and the next line there.
 */
function startsBelow(lines: readonly LabelledLine[], at: number): boolean {
  const {lead, column} = itemAt(lines, at)
  const before = itemAt(lines, at - 1)
  if (!lead || !before.lead?.mark || before.column >= column) return false
  if (!lead.mark)
    return lines
      .slice(at + 1)
      .some((line) => line.lead?.printed === lead.printed && line.column === column)
  return (
    lead.mark.readings.some(({value}) => value === 1) &&
    /[.;:][*_]*$/u.test(inlineText(before.line.nodes).trimEnd()) &&
    /^\p{Lu}/u.test(inlineText(lead.nodes))
  )
}

function draftOf(part: readonly LabelledLine[], span: Span, reader: Reader): Draft {
  const [first, ...others] = part
  const lines = part.map(({line}) => line)
  const whole = joinLines(lines)
  const {column, lead} = first ?? itemAt(part, 0)
  if (!lead) return {kind: 'paragraph', nodes: whole, column, span}
  const further = others.map(({line}) => line)
  // Behind a label on a line of its own the text begins with the next line.
  const behind = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
    joinLines(nodes.length === 0 ? further : [{nodes, number: 0, broken: false}, ...further])
  return pointFrom(lead, {column, span, whole, behind}, reader)
}

/** What a point is made from besides its label. */
type PointParts = Pick<PointDraft, 'column' | 'span'> & {
  readonly whole: readonly PhrasingContent[]
  /** puts the further lines behind what is left of the first */
  readonly behind: (nodes: readonly PhrasingContent[]) => readonly PhrasingContent[]
}

function pointFrom(lead: LeadingLabel, parts: PointParts, reader: Reader): PointDraft {
  const {column, span, whole, behind} = parts
  const nodes = behind(lead.nodes)
  const {rubric, rest} = withoutRubric(lead.nodes)
  const next = lead.mark && leadingLabel(rest, reader.language)
  const chain =
    next?.mark &&
    lead.mark &&
    canFollow(next.mark, lead.mark) &&
    !(next.mark.shape === 'stop' && continuesDate(inlineText(next.nodes)))
      ? pointFrom(next, {...parts, whole: behind(rest)}, reader)
      : undefined
  return {
    kind: 'point',
    ...(lead.mark ? {mark: settled(lead.mark, lead.nodes, nodes)} : {}),
    form: 'text',
    column,
    nodes,
    ...(chain ? {chain} : {}),
    ...(chain && rubric.length > 0 ? {rubric} : {}),
    children: [],
    span,
    whole,
  }
}

/**
 * A label, told what stands behind it: the end of its line sets it apart from the text, and a text in capitals is a
 * heading: `PART IV ARCHIPELAGIC STATES`.
 *
 * @param line what stands behind it on its line
 * @param all what stands behind it
 */
function settled(
  mark: Mark,
  line: readonly PhrasingContent[],
  all: readonly PhrasingContent[],
): Mark {
  if (line.length === 0 && all.length > 0)
    return {...mark, written: {...mark.written, isAlone: true}}
  const text = inlineText(all)
  const isHeading =
    mark.sort !== undefined && !mark.isDoubtful && (isInCapitals(text) || isChineseHeading(text))
  return isHeading ? {...mark, isWeak: false} : mark
}

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)

/** Words without any stop: `第三部分海洋保护区`; all prose has one. */
const isChineseHeading = (text: string): boolean =>
  text.length < 60 && /^\p{Script=Han}[^。；：，！？,.;:!?]+$/u.test(text)

/** The rubric of a section before its first subsection: `Fees.—(1) …`, in bold or not; `(목적) ① …`. */
function withoutRubric(nodes: readonly PhrasingContent[]): {
  readonly rubric: readonly PhrasingContent[]
  readonly rest: readonly PhrasingContent[]
} {
  const [first, ...further] = nodes
  const isSet = first?.type === 'strong' || first?.type === 'emphasis'
  const [head, ...others] = isSet ? further : nodes
  if (head?.type !== 'text') return {rubric: [], rest: nodes}
  const dash = isSet
    ? /[.:]$/u.test(inlineText([first]))
      ? /^\s*(?:[—–]\s?)?(?=[(（])/u
      : /^(?:\.?\s?[—–]|[.:])\s?(?=[(（])/u
    : /^(?:[^()（）]{2,120}\.\s?[—–]\s?(?=[(（])|[(（][^()（）]{1,60}[)）]\s?(?=①))/u
  const written = dash.exec(head.value)?.[0]
  if (written === undefined) return {rubric: [], rest: nodes}
  const rubric: PhrasingContent = {type: 'text', value: written.trimEnd()}
  const rest: PhrasingContent = {type: 'text', value: head.value.slice(written.length)}
  return {rubric: isSet ? [first, rubric] : [rubric], rest: [rest, ...others]}
}

/** `Art. 2. 1. …`, `Art. 4. § 1. …`: the first paragraph on the line of its article, as in Polish laws. */
const isFirstOfArticle = ({shape, readings}: Mark, before: Mark): boolean =>
  /^(?:stop|sign)$/u.test(shape) &&
  before.shape === 'article' &&
  before.written.close.trim() === '.' &&
  readings.some(({series, value, path}) => series === 'decimal' && value === 1 && path.length === 1)

/** Whether a label may follow another on its line: `3. (1)`, `(a) (i)`, `1. 1.1`; more is prose. */
export const canFollow = (mark: Mark, before: Mark): boolean =>
  /^(?:brackets?|brackets italic|circled)$/u.test(mark.shape) ||
  isFirstOfArticle(mark, before) ||
  (mark.readings[0]?.path.length !== 1 && entersBelow(before, mark))

/** The span of some lines of a paragraph, in the file's text. */
function partSpan(
  whole: Span,
  part: readonly LabelledLine[],
  reader: Reader,
  isLast: boolean,
): Span {
  const first = itemAt(part, 0).line.number
  const last = itemAt(part, part.length - 1).line.number
  const start = Math.max(whole.start, reader.fileOffset(reader.contentStart(first)))
  const end = isLast ? whole.end : reader.fileOffset(reader.lineEnd(last))
  return {start, end: Math.max(start, end)}
}
