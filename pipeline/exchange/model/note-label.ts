import type {TextQuestion} from '../../locale/types.ts'

/** What stands before the label in the first line of a note. */
const lead = 'Printed label: '

/** What stands before each line of a question: no line that somebody else writes begins so. */
const mark = '[Stele] '
const said = {
  open: 'Open question',
  answered: 'Answered question',
  comment: 'Comment',
  answer: 'Answer',
}

/** What is said beside a unit as it goes out. */
type SaidBeside = {
  readonly label?: string
  readonly note?: string
  readonly questions?: readonly TextQuestion[]
}

/**
 * The note of a unit as formats without a place for labels and questions carry it: the label is its first line, and each
 * question and answer a line at its end.
 */
export function noteWithLabel({label, note, questions = []}: SaidBeside): string | undefined {
  const lines = [
    ...(label === undefined ? [] : [lead + label]),
    ...(note === undefined ? [] : [note]),
    ...questions.flatMap(questionLines),
  ]
  return lines.length === 0 ? undefined : lines.join('\n')
}

function questionLines({text, by, at, open, answers = []}: TextQuestion): readonly string[] {
  const kind = open === true ? said.open : answers.length > 0 ? said.answered : said.comment
  return [
    saidLine(kind, {text, by, at}),
    ...answers.map((answer) => saidLine(said.answer, {by: undefined, at: undefined, ...answer})),
  ]
}

type SaidText = {
  readonly text: string
  readonly by: string | undefined
  readonly at: string | undefined
}

/** One line: `[Stele] Open question (A. Reviser, 2026-11-28): …`. */
function saidLine(kind: string, {text, by, at}: SaidText): string {
  const who = [by, at].filter((part) => part !== undefined).join(', ')
  return `${mark}${kind}${who === '' ? '' : ` (${who})`}: ${text.replaceAll(/\s*[\r\n]+\s*/gu, ' ')}`
}

/** A note that came back: its label, and the rest. Questions are kept in the project: those of the file are left out. */
export function labelInNote(note: string | undefined): {
  readonly label: string | undefined
  readonly note: string | undefined
} {
  if (note === undefined) return {label: undefined, note}
  const lines = note.split('\n').filter((line) => !line.startsWith(mark))
  const at = lines.findIndex((line) => line.startsWith(lead))
  const label = lines[at]?.slice(lead.length).trim()
  const rest = lines.filter((_, index) => index !== at).join('\n')
  return {
    label: label === undefined || label === '' ? undefined : label,
    note: rest === '' ? undefined : rest,
  }
}
