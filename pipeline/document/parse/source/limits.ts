import type {Span} from '../../../finding/place.ts'
import type {Repair} from './repairs.ts'

/*
 * micromark takes quadratic time on some texts that no author writes: thousands of stars, brackets
 * or lines in one paragraph, thousands of underlined headings. Measured on Node 20: 66,000 openings
 * of bold in a line take 40 s, 33,000 underlined headings 200 s; at these limits, below 0.2 s.
 */
const mostStars = 3000
const mostBrackets = 6000
const mostLines = 4000
const mostUnderlines = 300

/** Shortest stretch without a blank line in which a limit can be reached. */
const shortest = mostStars

/** What has been counted up to a line. */
export type MarkCounts = {
  stars: number
  brackets: number
  lines: number
  readonly manyUnderlines: boolean
  /** the line before was given `#` marks, so its underline goes */
  converted: boolean
}

/** Whether a text may reach a limit: most do not, and need no counting. */
export function mayReachLimits(text: string): boolean {
  if (text.length < shortest) return false
  const isLong = text.split(/\n[ \t]*\r?\n/u, 200_000).some((stretch) => stretch.length >= shortest)
  return isLong || countUnderlines(text) > mostUnderlines
}

const countUnderlines = (text: string): number =>
  // No match, none to count.
  text.match(/^ {0,3}(?:=+|-{2,})[ \t]*\r?$/gmu)?.length ?? 0

/** Begin to count. */
export const countsFor = (text: string): MarkCounts => ({
  stars: 0,
  brackets: 0,
  lines: 0,
  converted: false,
  manyUnderlines: text.length >= shortest && countUnderlines(text) > mostUnderlines,
})

/** A line, what stands around it, and where it stands. */
type Line = Span & {readonly content: string; readonly before: string; readonly after: string}

/** What must be escaped or parted in a line so that parsing stays fast; words never change. */
export function limit(line: Line, counts: MarkCounts): readonly Repair[] {
  if (line.content.trim() === '') {
    counts.stars = counts.brackets = counts.lines = 0
    return []
  }
  const found: Repair[] = []
  counts.lines += 1
  if (counts.lines > mostLines) {
    counts.stars = counts.brackets = counts.lines = 0
    found.push({start: line.start, end: line.start, insert: '\n', kind: 'too-long'})
  }
  const underline = counts.manyUnderlines ? withoutUnderline(line, counts) : []
  return [...found, ...marksBeyond(line, counts), ...underline]
}

function marksBeyond({content, start}: Line, counts: MarkCounts): readonly Repair[] {
  const found: Repair[] = []
  for (const {0: marks, index} of content.matchAll(/[*_~]+|[[\]]/gu)) {
    const isBracket = marks === '[' || marks === ']'
    if (isBracket) counts.brackets += 1
    else counts.stars += 1
    if (isBracket ? counts.brackets <= mostBrackets : counts.stars <= mostStars) continue
    // A run of marks is escaped mark by mark; what is escaped already stays.
    const isEscaped = /(?:^|[^\\])(?:\\\\)*\\$/u.test(content.slice(Math.max(0, index - 64), index))
    for (let at = isEscaped ? 1 : 0; at < marks.length; at++) {
      const place = start + index + at
      found.push({start: place, end: place, insert: '\\', kind: 'too-many-marks'})
    }
  }
  return found
}

/** A heading on one line, underlined, becomes one with `#` marks. */
function withoutUnderline(line: Line, counts: MarkCounts): readonly Repair[] {
  const {content, start, end, before, after} = line
  const kind = 'mark'
  const level = underlineLevel(after)
  const isUnderline = counts.converted
  counts.converted = !isUnderline && level > 0 && /^ {0,3}\p{L}/u.test(content) && isEdge(before)
  if (isUnderline) return [{start, end, insert: '', kind}]
  return counts.converted ? [{start, end: start, insert: `${'#'.repeat(level)} `, kind}] : []
}

const underlineLevel = (line: string): number =>
  /^ {0,3}=+[ \t]*$/u.test(line) ? 1 : /^ {0,3}-{2,}[ \t]*$/u.test(line) ? 2 : 0

const isEdge = (line: string): boolean => line.trim() === '' || underlineLevel(line) > 0
