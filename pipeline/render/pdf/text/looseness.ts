import type {Finding} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {startOf} from '../../../finding/place.ts'
import type {Line, Subject} from './types.ts'

/** Spaces stretched by more than this share of their stretch (two and a half spaces wide) show. */
export const showingRatio = 3

/**
 * A finding for the lines of a paragraph whose spaces are wider than a reader passes over.
 *
 * @param limit as in `Line.ratio`: 1 is half a space more, 3 one and a half
 * @returns undefined where all lines are even
 */
export function loosenessFinding(
  lines: readonly Line[],
  subject: Subject = {},
  limit: number = showingRatio,
): Finding | undefined {
  const loose = lines.filter(({ratio}) => ratio > limit)
  const [first] = loose
  if (!first) return undefined
  const text = first.paragraph.text.slice(first.start, first.end).trim()
  const where = subject.number ? ` in point ${subject.number}` : ''
  const many = loose.length === 1 ? 'One line has' : `${loose.length} lines have`
  return withFingerprint(
    {
      ...subject,
      rule: 'loose-line',
      severity: 'info',
      message: `${many} wide word spaces${where}: "${text}".`,
      hint: 'Widen the column, set it ragged, or allow hyphens in a long word with U+00AD.',
      place: startOf(subject.document ?? ''),
    },
    text,
  )
}
