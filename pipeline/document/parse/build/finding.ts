import type {Finding, Severity} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {lineStarts, placeOf, type Span} from '../../../finding/place.ts'
import type {RepairKind} from '../source/repairs.ts'

/** What a stage of the parser says, before it has a place and a fingerprint; spans are of the file's text. */
export type ParserFinding = {
  readonly rule: 'numbering' | 'markup' | 'front-matter'
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly span: Span
  /** address of the point or heading */
  readonly number?: string
  readonly related?: {readonly message: string; readonly span: Span}
  /** the span was kept but not read */
  readonly isUnread?: boolean
}

/**
 * A step that builds something: it yields what it has to say and returns what it has built, so that
 * findings keep the order of the text and nobody passes a list to fill.
 */
export type Building<Value> = Generator<ParserFinding, Value, void>

/** What a builder returned, and all that it yielded, in order. */
export function built<Value>(building: Building<Value>): {
  readonly value: Value
  readonly findings: readonly ParserFinding[]
} {
  const findings: ParserFinding[] = []
  for (;;) {
    const step = building.next()
    if (step.done) return {value: step.value, findings}
    findings.push(step.value)
  }
}

/**
 * Complete the findings of one file.
 *
 * @param text the file's text
 */
export function completeFindings(
  findings: readonly ParserFinding[],
  text: string,
  {id, file}: {readonly id: string; readonly file: string},
): readonly Finding[] {
  const starts = lineStarts(text)
  return findings.map(({rule, severity, message, hint, number, span, related}) =>
    withFingerprint({
      rule,
      severity,
      message,
      hint,
      ...(number !== undefined && {number}),
      document: id,
      place: placeOf(file, starts, span),
      ...(related && {
        related: [{message: related.message, place: placeOf(file, starts, related.span)}],
      }),
    }),
  )
}

type Wording = Pick<ParserFinding, 'rule' | 'severity' | 'message' | 'hint'>

/** What to say about what was repaired or joined while reading. */
export const repairMessages: Readonly<
  Record<Exclude<RepairKind, 'mark'> | 'cut-sentence', Wording>
> = {
  'invisible-in-marker': {
    rule: 'markup',
    severity: 'warning',
    message: 'The number has an invisible character in it',
    hint: 'Type the number again; it is read without the character',
  },
  'no-break-space': {
    rule: 'markup',
    severity: 'warning',
    message: 'A no-break space follows the marker, where Markdown needs an ordinary space',
    hint: 'Put an ordinary space there',
  },
  'missing-space': {
    rule: 'markup',
    severity: 'warning',
    message: 'The space behind the heading mark is missing',
    hint: 'Put a space behind the #',
  },
  'underlined-number': {
    rule: 'markup',
    severity: 'warning',
    message: 'A numbered heading is underlined; Markdown would make it a list',
    hint: 'Write it with # marks, or put a backslash before the full stop',
  },
  'too-deep': {
    rule: 'markup',
    severity: 'warning',
    message:
      'Lists and quotations are nested more than 40 deep here; what is deeper is read as text',
    hint: 'Nest lists at most 40 deep: check the indentation and the markers of this line',
  },
  'too-long': {
    rule: 'markup',
    severity: 'warning',
    message: 'More than 4000 lines have no blank line between them; the paragraph ends here',
    hint: 'Put blank lines between paragraphs',
  },
  'too-many-marks': {
    rule: 'markup',
    severity: 'warning',
    message: 'One paragraph has thousands of stars or brackets; from here on they are plain text',
    hint: 'Split the paragraph, or correct the tool that wrote it',
  },
  'cut-sentence': {
    rule: 'markup',
    severity: 'warning',
    message:
      'A wrapped line begins with a number, which cuts the sentence in two; it is read as one',
    hint: 'Put the number on the line before, or a backslash before its full stop',
  },
}
