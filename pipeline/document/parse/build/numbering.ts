import {isNext} from '../../label/advance.ts'
import type {HeadingDraft} from '../draft/types.ts'
import type {ParserFinding} from './finding.ts'
import type {PointBranch, SectionBranch} from '../nest/branch.ts'
import {countedSort} from '../nest/restarting.ts'
import {partIn, type Counted, type Scope} from './scope.ts'
import {shortened} from '../../../finding/shortened.ts'

/** What is wrong with a number, before it has its place. */
type NumberFault = Pick<ParserFinding, 'severity' | 'message' | 'hint' | 'related'>

/**
 * The numbers of one document as they are counted: each is compared with the one before it, and what
 * is irregular is returned as findings.
 */
export class Numbering {
  /** the last numbered heading of each sort */
  readonly #lastHeadings = new Map<string, Counted>()
  /** heading levels at which a number has been read */
  readonly #numberedLevels = new Set<number>()
  /** the last point under an unnumbered heading or none */
  #lastPoint: Counted | undefined

  /** Compare a point's number with the one before it in its scope, and remember it. */
  countPoint(branch: PointBranch, scope: Scope): readonly ParserFinding[] {
    const {draft, reading, isSecond} = branch
    const part = partIn(branch, scope)
    if (!draft.mark || !reading || part === undefined) return []
    const {text: label, shape} = draft.mark
    const now: Counted = {reading, label, shape, span: draft.span}
    const before = isSecond === true ? undefined : scope.last
    const fault = before
      ? faultBetween(before, now, scope.pointWith(part))
      : isSecond === true
        ? undefined
        : this.#lateStart(now, scope)
    const found = fault ?? (before && otherStyle(before, now))
    scope.remember(part, now)
    if (scope.number === undefined && !scope.hasOwnNumbers) this.#lastPoint = now
    if (!found) return []
    return [
      {
        rule: 'numbering',
        span: labelSpan(now),
        number: scope.addressOf(part, printedPath(draft)),
        ...found,
      },
    ]
  }

  /** Compare a heading's number with the last of its sort, and remember it. */
  countHeading(
    {draft, reading}: Pick<SectionBranch | PointBranch, 'draft' | 'reading'>,
    number: string,
  ): readonly ParserFinding[] {
    if (!draft.mark || !reading) return []
    const {text: label, shape} = draft.mark
    // What stands in an annex is counted from the start.
    if (draft.mark.sort === 'annex')
      for (const name of this.#lastHeadings.keys())
        if (!name.startsWith('annex ')) this.#lastHeadings.delete(name)
    const sort = `${countedSort(draft.mark)} ${number.slice(0, number.lastIndexOf('.') + 1)}`
    const own = {...reading, path: reading.path.slice(-1)}
    const now: Counted = {reading: own, label, shape, span: draft.span}
    const before = this.#lastHeadings.get(sort)
    this.#lastHeadings.set(sort, now)
    if (draft.kind === 'heading') this.#numberedLevels.add(draft.level)
    const isSame =
      before?.reading.value === reading.value && before.reading.path.join('') === own.path.join('')
    const fault = before && faultBetween(before, now, isSame ? before : undefined)
    return fault ? [{rule: 'numbering', span: draft.span, number, ...fault}] : []
  }

  /** A heading that has no number though others of its level have: perhaps it was not understood. */
  withoutNumber(draft: HeadingDraft, text: string): readonly ParserFinding[] {
    if (isSupplement(text)) {
      this.#lastHeadings.clear()
      return []
    }
    if (!this.#numberedLevels.has(draft.level)) return unreadLabel(draft)
    return [
      {
        rule: 'numbering',
        severity: /\p{N}/u.test(text) ? 'warning' : 'info',
        message: `No number is read in the heading “${shortened(text, 40)}”, while others of its level have one`,
        hint: 'If it has a number, write it as the other headings do; it is keyed by its words or place',
        span: draft.span,
      },
    ]
  }

  /** A count that begins late, unless it goes on where the section before it stopped. */
  #lateStart(now: Counted, scope: Scope): NumberFault | undefined {
    if (now.reading.value <= 1) return undefined
    const continues =
      scope.number === undefined &&
      this.#lastPoint !== undefined &&
      isNext(this.#lastPoint.reading, now.reading)
    if (continues) return undefined
    return {
      severity: 'warning',
      message: `The numbers begin at ${now.label}`,
      hint: 'Check that nothing is missing before it; the printed number is kept',
    }
  }
}

/** The supplementary provisions of Japanese and Korean laws, whose articles are counted from the first. */
const isSupplement = (text: string): boolean => /^(?:附\s?則|부\s?칙)(?!\p{L})/u.test(text)

/** A heading that begins with what is a label elsewhere. */
function unreadLabel({unreadLabel: label, span}: HeadingDraft): readonly ParserFinding[] {
  if (label === undefined || !/[\p{N}IVX]|\p{Lu}$/u.test(label)) return []
  return [
    {
      rule: 'numbering',
      severity: 'info',
      message: `“${label}” is read as text of the heading, not as its number`,
      hint: `If it is the number, put a stop, a colon or a dash behind it: ${label}:`,
      span,
    },
  ]
}

/** What is irregular about a number that comes after another. */
function faultBetween(
  before: Counted,
  now: Counted,
  earlier: Counted | undefined,
): NumberFault | undefined {
  if (isNext(before.reading, now.reading)) return undefined
  const {value, series} = now.reading
  // Only a range has a last value of its own.
  const last = before.reading.until ?? before.reading.value
  const related = (other: Counted) => ({
    related: {message: `${other.label} is here`, span: other.span},
  })
  if (earlier)
    return {
      severity: 'error',
      message: `The number ${now.label} is used twice`,
      hint: 'Give one of the two another number',
      ...related(earlier),
    }
  // Annexes with letters begin behind sections with numbers.
  if (value <= 1 && series !== before.reading.series && series === 'letter') return undefined
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

/** A label in another style than the one before it in the same list. */
function otherStyle(before: Counted, now: Counted): NumberFault | undefined {
  if (before.shape === now.shape || before.shape === 'bare' || now.shape === 'bare')
    return undefined
  return {
    severity: 'warning',
    message: `${now.label} uses another list style than ${before.label} before it`,
    hint: 'Use one style in a list; Stele reads both as one list',
  }
}

const labelSpan = ({span, label}: Counted) => ({
  start: span.start,
  end: Math.min(span.end, span.start + label.length),
})

/** What is irregular about the marking of a point. */
export function* pointFindings(
  {draft, isShallow, branches}: PointBranch,
  number: string,
): Generator<ParserFinding> {
  // A bullet has no label of its own.
  const label = draft.mark?.text ?? 'A point'
  const at = {span: draft.span, number}
  if (isShallow)
    yield {
      rule: 'markup',
      severity: 'warning',
      message: `${label} is not indented far enough for Markdown; it is read as ${number}`,
      hint: 'Indent it to where the text of the point above begins',
      ...at,
    }
  if (draft.isDouble)
    yield {
      rule: 'numbering',
      severity: 'warning',
      message: `${label} is followed by a second number on the same line`,
      hint: 'Write one number a line; the second is read as text',
      ...at,
    }
  if (draft.mark?.isUnspaced && draft.form === 'text')
    yield {
      rule: 'markup',
      severity: 'warning',
      message: `${label} has no space behind it`,
      hint: 'Put a space behind the number',
      ...at,
    }
  if (draft.nodes.length === 0 && branches.length === 0)
    yield {
      rule: 'numbering',
      severity: 'error',
      message: `${number === '' ? label : `Point ${number}`} has no text`,
      hint: 'Write its text, or delete the number',
      ...at,
    }
}

/** Say that a number is typed with letters of another alphabet, which no search finds. */
export function homoglyphFinding(
  {draft, reading}: Pick<SectionBranch | PointBranch, 'draft' | 'reading'>,
  number: string,
): readonly ParserFinding[] {
  if (!draft.mark || !reading?.isHomoglyph) return []
  const {numeral} = draft.mark.written
  return [
    {
      rule: 'numbering',
      severity: 'warning',
      message: `The number ${numeral} is typed with letters of another alphabet that look alike; it is read as ${number}`,
      hint: 'Type the number again with Latin letters, or with the letters of the language',
      span: draft.span,
      number,
    },
  ]
}

/** Say that a count begins again, with the place of the number that is now used twice. */
export function restartFinding(branch: PointBranch, scope: Scope): ParserFinding {
  const {draft} = branch
  const part = partIn(branch, scope)
  const earlier = part === undefined ? undefined : scope.pointWith(part)
  return {
    rule: 'numbering',
    severity: 'warning',
    // Only what has a label begins again.
    message: `The numbers begin again at ${draft.mark?.text ?? ''}${earlier ? ', which is used above already' : ''}`,
    hint: 'Continue the numbers, or put the list under a heading or point of its own',
    span: draft.span,
    ...(earlier && {
      related: {message: `The first ${earlier.label} is here`, span: earlier.span},
    }),
  }
}

/** The parts of a point's number as its label prints them; none for a bullet. */
export const printedPath = ({mark}: PointBranch['draft']): readonly string[] =>
  mark?.readings[0]?.path ?? [] // a bullet has no mark
