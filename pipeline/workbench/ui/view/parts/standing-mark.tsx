import type {JSX} from 'preact'
import type {RowStanding} from '../../../protocol/rows.ts'
import type {PageWords} from '../../words/page-words.ts'

/** Paths in a box of 16 by 16: a standing is known by its shape, and not by its colour alone. */
const shapes: Readonly<Record<RowStanding, string>> = {
  missing: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  draft: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 4v8a4 4 0 0 1 0-8Z',
  stale:
    'M8 1.8 15 14H1L8 1.8Zm-.8 4.7.2 3.9h1.2l.2-3.9H7.2Zm.8 4.8a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z',
  doubtful:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.1 2.7c1.5 0 2.5.9 2.5 2.2 0 1-.5 1.5-1.2 2-.5.4-.6.6-.6 1.1H7.2c0-1 .3-1.5 1-2 .6-.4.8-.6.8-1.1 0-.5-.4-.9-1.1-.9-.7 0-1.1.4-1.2 1.1H5.2c.1-1.5 1.1-2.4 2.7-2.4Zm0 6.3a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z',
  conflict:
    'M3 3h6.5L7.8 1.3 9 .2 12.6 3.8 9 7.4 7.8 6.3 9.5 4.6H3V3Zm10 10H6.5l1.7 1.7L7 15.8l-3.6-3.6L7 8.6l1.2 1.1-1.7 1.7H13V13Z',
  translated: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  reviewed: 'm6.2 12.6-4-4 1.2-1.2 2.8 2.8 6.4-6.4 1.2 1.2-7.6 7.6Z',
  final:
    'm4.7 12.3-3.9-3.9L2 7.2l2.7 2.7.6-.6 1.2 1.2-1.8 1.8Zm3.9 0-3.9-3.9 1.2-1.2 2.7 2.7 5.6-5.6 1.2 1.2-6.8 6.8Z',
}

/** The sign of a standing, with its name for those who cannot see it. */
export function StandingMark({
  standing,
  words: {say},
}: {
  readonly standing: RowStanding
  readonly words: PageWords
}): JSX.Element {
  const name = say(`standing_${standing}`)
  return (
    <svg class={`mark mark-${standing}`} viewBox="0 0 16 16" role="img" aria-label={name}>
      <path d={shapes[standing]} fill-rule="evenodd" />
    </svg>
  )
}

/** Signs of severity: a cross in an octagon, a triangle, a ring with an i. */
const severityShapes = {
  error:
    'M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5L5 1.5Zm.9 3.3L4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9 5.9 4.8Z',
  warning: shapes.stale,
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 2.4a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8ZM7.2 6.8h1.6v5H7.2v-5Z',
}

/** The sign of a severity, with its name. */
export function SeverityMark({
  severity,
  words: {say},
}: {
  readonly severity: 'error' | 'warning' | 'info'
  readonly words: PageWords
}): JSX.Element {
  const name = say(`severity_${severity}`)
  return (
    <svg class={`mark severity-${severity}`} viewBox="0 0 16 16" role="img" aria-label={name}>
      <path d={severityShapes[severity]} fill-rule="evenodd" />
    </svg>
  )
}
