import {isNext} from '../../label/advance.ts'
import type {HeadingDraft} from '../draft/types.ts'
import type {PointBranch, SectionBranch} from './branch.ts'
import type {Complaint, Counted, Scope, Workshop} from './scope.ts'

type Fault = Pick<Complaint, 'severity' | 'message' | 'hint'> & Partial<Pick<Complaint, 'related'>>

/** What is odd about a number that comes after another. */
function faultBetween(
  before: Counted,
  now: Counted,
  earlier: Counted | undefined,
): Fault | undefined {
  if (isNext(before.reading, now.reading)) return undefined
  const {value, series} = now.reading
  const last = before.reading.until ?? before.reading.value
  const related = (other: Counted) => ({
    related: {message: `${other.label} stands here`, span: other.span},
  })
  if (earlier)
    return {
      severity: 'error',
      message: `The number ${now.label} stands twice`,
      hint: 'Give one of the two another number',
      ...related(earlier),
    }
  if (value > last + 1 || series !== before.reading.series)
    return {
      severity: 'warning',
      message:
        value === last + 2
          ? `${now.label} follows ${before.label}: a number between them is missing`
          : `${now.label} follows ${before.label}: numbers between them are missing`,
      hint: 'Check the numbers; other Markdown renderers will count on without the gap',
      ...related(before),
    }
  return {
    severity: 'warning',
    message: `${now.label} follows ${before.label}: the numbers do not rise`,
    hint: 'Put the points in order or correct their numbers; the printed numbers are kept',
    ...related(before),
  }
}

/** Compare a point's number with the one before it in its scope, and remember it. */
export function countPoint(branch: PointBranch, scope: Scope, shop: Workshop): void {
  const {draft, reading} = branch
  if (!draft.mark || !reading) return
  const now: Counted = {reading, label: draft.mark.text, shape: draft.mark.shape, span: draft.span}
  const part = reading.path.join('.')
  const report = (fault: Fault): void =>
    shop.report({rule: 'numbering', span: labelSpan(now), number: numberIn(scope, part), ...fault})
  const before = scope.last
  const fault = before
    ? faultBetween(before, now, scope.points.get(part))
    : lateStart(now, scope, shop)
  if (fault) report(fault)
  const isBare = before?.shape === 'bare' || now.shape === 'bare'
  if (before && before.shape !== now.shape && !isBare && !fault)
    report({
      severity: 'warning',
      message: `${now.label} is marked otherwise than ${before.label} before it`,
      hint: `Mark all points of one list alike; it is read as the same list`,
    })
  scope.last = now
  if (!scope.points.has(part)) scope.points.set(part, now)
  if (scope.number === undefined && !scope.isApart) shop.lastPoint = now
}

const numberIn = ({number}: Scope, part: string): string =>
  number === undefined ? part : `${number}.${part}`

const labelSpan = ({span, label}: Counted) => ({
  start: span.start,
  end: Math.min(span.end, span.start + label.length),
})

/** A count that begins late, unless it goes on where the section before it stopped. */
function lateStart(now: Counted, scope: Scope, shop: Workshop): Fault | undefined {
  if (now.reading.value <= 1) return undefined
  const goesOn =
    scope.number === undefined && shop.lastPoint && isNext(shop.lastPoint.reading, now.reading)
  if (goesOn) return undefined
  return {
    severity: 'warning',
    message: `The numbers begin at ${now.label}`,
    hint: 'Check that nothing is missing before it; the printed number is kept',
  }
}

/** Compare a heading's number with the last of its sort, and remember it. */
export function countHeading(
  branch: Pick<SectionBranch | PointBranch, 'draft' | 'reading'>,
  number: string,
  shop: Workshop,
): void {
  const {draft, reading} = branch
  if (!draft.mark || !reading) return
  const sort = `${draft.mark.sort ?? 'section'} ${number.slice(0, number.lastIndexOf('.') + 1)}`
  const now: Counted = {
    reading: {...reading, path: reading.path.slice(-1)},
    label: draft.mark.text,
    shape: draft.mark.shape,
    span: draft.span,
  }
  const before = shop.lastHeadings.get(sort)
  shop.lastHeadings.set(sort, now)
  const isSame =
    before?.reading.value === reading.value &&
    before.reading.path.join('') === now.reading.path.join('')
  const fault = before && faultBetween(before, now, isSame ? before : undefined)
  if (fault) shop.report({rule: 'numbering', span: draft.span, number, ...fault})
}

/** What else is odd about the marking of a point. */
export function complainOfPoint(branch: PointBranch, number: string, shop: Workshop): void {
  const {draft} = branch
  const label = draft.mark?.text ?? 'A point'
  const report = (complaint: Omit<Complaint, 'span' | 'number'>): void =>
    shop.report({span: draft.span, number, ...complaint})
  if (branch.isShallow)
    report({
      rule: 'markup',
      severity: 'warning',
      message: `${label} is not indented far enough for Markdown; it is read as ${number}`,
      hint: 'Indent it to where the text of the point above begins',
    })
  if (draft.isDouble)
    report({
      rule: 'numbering',
      severity: 'warning',
      message: `${label} is followed by a second number on the same line`,
      hint: 'Write one number a line; the second is read as text',
    })
  if (draft.mark?.isUnspaced && draft.form === 'text')
    report({
      rule: 'markup',
      severity: 'warning',
      message: `${label} has no space behind it`,
      hint: 'Put a space behind the number',
    })
  if (draft.nodes.length === 0 && branch.branches.length === 0)
    report({
      rule: 'numbering',
      severity: 'error',
      message: `${number === '' ? label : `Point ${number}`} has no text`,
      hint: 'Write its text, or take the number away',
    })
}

/** Say that a count begins anew, with the place of the number that now stands twice. */
export function complainOfRestart(branch: PointBranch, scope: Scope, shop: Workshop): void {
  const {draft, reading} = branch
  const earlier = scope.points.get(reading?.path.join('.') ?? '')
  shop.report({
    rule: 'numbering',
    severity: 'warning',
    message: `The numbers begin again at ${draft.mark?.text ?? ''}${earlier ? ', which stands above already' : ''}`,
    hint: 'Go on counting, or put the list under a heading or point of its own',
    span: draft.span,
    ...(earlier
      ? {related: {message: `${earlier.label} stands here first`, span: earlier.span}}
      : {}),
  })
}

/** Say that a heading has no number though others of its level have: perhaps it was not understood. */
export function complainOfNoNumber(draft: HeadingDraft, text: string, shop: Workshop): void {
  if (!shop.numberedLevels.has(draft.level)) return
  shop.report({
    rule: 'numbering',
    severity: /\p{N}/u.test(text) ? 'warning' : 'info',
    message: `No number is read in the heading “${text.slice(0, 40)}”, while others of its level have one`,
    hint: 'If it has a number, write it as the other headings do; it is keyed by its words or place',
    span: draft.span,
  })
}
