import type {Finding} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {startOf} from '../../../finding/place.ts'
import {pointOf} from './findings.ts'
import type {Line, PreparedParagraph} from './model/types.ts'

/** Spaces stretched by more than this share of their stretch (two and a half spaces wide) show. */
const showingRatio = 3

/** How many points a message names. */
const named = 6

/**
 * Findings for lines that a typographer would not let pass: word spaces wider than a reader passes
 * over, and words cut where no hyphen may stand, because they are wider than their column.
 *
 * @returns one for all wide lines of a language, one for each paragraph with cut words
 */
export function lineFindings(lines: Iterable<Line>): readonly Finding[] {
  const loose = new Map<string, Line[]>()
  const cut = new Map<PreparedParagraph, Line>()
  for (const line of lines) {
    const {paragraph} = line
    if (line.cutEnd > 0 && !line.hyphenated && !cut.has(paragraph)) cut.set(paragraph, line)
    if (line.ratio <= showingRatio) continue
    const known = loose.get(paragraph.language)
    if (known) known.push(line)
    else loose.set(paragraph.language, [line])
  }
  return [...[...loose.values()].map(looseFinding), ...[...cut.values()].map(cutFinding)]
}

/** Findings of the paragraphs that lines belong to: what could not be set as it is written. */
export function paragraphFindings(lines: Iterable<Line>): readonly Finding[] {
  const paragraphs = new Set<PreparedParagraph>()
  for (const {paragraph} of lines) paragraphs.add(paragraph)
  return [...paragraphs].flatMap(({findings}) => findings)
}

/** The widest line stands for all of its language. */
function looseFinding(lines: readonly Line[]): Finding {
  const widest = lines.reduce((a, b) => (b.ratio > a.ratio ? b : a))
  const {paragraph} = widest
  const points = new Set(
    lines.flatMap(({paragraph: {subject}}) => (subject?.number ? [subject.number] : [])),
  )
  const list = [...points].slice(0, named).join(', ')
  const more = points.size > named ? ` and ${points.size - named} more` : ''
  const many = lines.length === 1 ? 'One line has' : `${lines.length} lines have`
  const at = points.size > 0 ? ` (points ${list}${more})` : ''
  return withFingerprint(
    {
      ...placed(paragraph),
      rule: 'loose-line',
      severity: 'info',
      message: `${many} wide word spaces in "${paragraph.language}"${at}, most of all "${textOf(widest)}".`,
      hint: 'Widen the columns, set them ragged, or allow hyphens in long words with U+00AD.',
    },
    paragraph.language,
  )
}

function cutFinding(line: Line): Finding {
  const {paragraph} = line
  const text = textOf(line)
  return withFingerprint(
    {
      ...placed(paragraph),
      rule: 'word-cut',
      severity: 'warning',
      message: `A word is wider than its column${pointOf(paragraph)} in "${paragraph.language}" and is cut without a hyphen, first behind "${Array.from(text).slice(-20).join('')}".`,
      hint: 'Widen the column, or mark where the word may be divided with U+00AD.',
    },
    text,
  )
}

const textOf = ({paragraph, start, end, hyphenated}: Line): string =>
  paragraph.text.slice(start, end).trim() + (hyphenated ? '-' : '')

const placed = ({subject}: PreparedParagraph): Pick<Finding, 'place'> => ({
  ...subject,
  place: startOf(subject?.document ?? 'pipeline.config.ts'),
})
