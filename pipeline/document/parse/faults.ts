import type {Complaint} from './build/scope.ts'
import type {ReadingFault} from './draft/reader.ts'
import type {RepairKind} from './source/repairs.ts'

type Words = Pick<Complaint, 'rule' | 'severity' | 'message' | 'hint'>

/** What to say about what was mended or put together while reading. */
export const wordsFor: Readonly<Record<Exclude<RepairKind, 'mark'> | ReadingFault, Words>> = {
  'invisible-in-marker': {
    rule: 'markup',
    severity: 'warning',
    message: 'An invisible character stands inside the number',
    hint: 'Type the number again; it is read without the character',
  },
  'no-break-space': {
    rule: 'markup',
    severity: 'warning',
    message: 'A no-break space stands behind the marker, where Markdown wants a space',
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
    message: 'The line is nested more than 40 deep; the rest is read as text',
    hint: 'Check the markers at the start of the line',
  },
  'too-long': {
    rule: 'markup',
    severity: 'warning',
    message: 'More than 4000 lines stand without a blank line between them; they are parted here',
    hint: 'Put blank lines between paragraphs',
  },
  'too-many-marks': {
    rule: 'markup',
    severity: 'warning',
    message:
      'Thousands of stars or brackets stand in one paragraph; from here on they are plain text',
    hint: 'Part the paragraph, or check what made it',
  },
  'cut-sentence': {
    rule: 'markup',
    severity: 'warning',
    message:
      'A wrapped line begins with a number, which cuts the sentence in two; it is read as one',
    hint: 'Put the number on the line before, or a backslash before its full stop',
  },
}
