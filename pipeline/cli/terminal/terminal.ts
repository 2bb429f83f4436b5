import type {Finding} from '../../finding/finding.ts'
import {findingsText} from '../../report/pretty/findings.ts'
import type {QuestionStreams} from './questions.ts'
import {printed, type Shown} from '../../report/shown.ts'

/** Where a command prints: results on `out`, progress and messages on `err`. */
export type Terminal = {
  /** print for people, on stdout */
  readonly out: (text: Shown) => void
  /** print for people, on stderr */
  readonly err: (text: Shown) => void
  /** print for machines, on stdout, as it is: JSON, reports and files */
  readonly raw: (text: string) => void
  /** write over the last line of stderr, which what is printed next removes; absent where stderr is not a terminal */
  readonly live?: (line: string) => void
  readonly hasColours: boolean
  /** columns of the terminal, 80 where there is none */
  readonly width: number
  readonly environment: Readonly<Record<string, string | undefined>>
  /** folder in which the command was called */
  readonly folder: string
  /** where a person can be asked; absent where nobody can answer */
  readonly questions?: QuestionStreams
}

type Stream = {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** What of the process a terminal is made of; handed in so that tests can make their own. */
export type Surroundings = {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** stdin and stdout, where both are a terminal */
  readonly questions?: QuestionStreams
}

/**
 * The terminal of a process. Colour only where stdout is a terminal, `NO_COLOR` is empty
 * and `CI` is not set (https://no-color.org).
 */
export function terminalOf({
  stdout,
  stderr,
  environment,
  folder,
  questions,
}: Surroundings): Terminal {
  const hasColours =
    stdout.isTTY === true &&
    !environment['NO_COLOR'] &&
    !environment['CI'] &&
    environment['TERM'] !== 'dumb'
  const isLive = stderr.isTTY === true && !environment['CI'] && environment['TERM'] !== 'dumb'
  let isOpen = false
  const live = (line: string): void => {
    if (isOpen || line !== '') stderr.write(`${overLine}${line}`)
    isOpen = line !== ''
  }
  const write = (stream: Stream, text: string): void => {
    live('')
    stream.write(text)
  }
  return {
    out: (text) => write(stdout, printed(text, hasColours)),
    err: (text) => write(stderr, printed(text, hasColours)),
    raw: (text) => write(stdout, text),
    ...(isLive ? {live} : {}),
    hasColours,
    // A stream that is not a terminal has no width.
    width: stdout.columns ?? 80,
    environment,
    folder,
    // A CI server has terminals too, and nobody before them.
    ...(questions && !environment['CI'] && environment['TERM'] !== 'dumb' ? {questions} : {}),
  }
}

/** Back to the begin of the line, and remove what is there. */
const overLine = '\r\u001B[K'

/** Print findings on stderr, as `stele check` prints them. */
export function printFindings(findings: readonly Finding[], terminal: Terminal): void {
  if (findings.length > 0) terminal.err(findingsText(findings))
}

/** The ISO 8601 date that `SOURCE_DATE_EPOCH` (seconds) sets; undefined where it sets none. */
export function dateOf({environment}: Pick<Terminal, 'environment'>): string | undefined {
  const seconds = environment['SOURCE_DATE_EPOCH']
  if (seconds === undefined || !/^\d{1,12}$/u.test(seconds)) return undefined
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}

/** The ISO 8601 date of `SOURCE_DATE_EPOCH`, else of today. */
export const todayOf = (terminal: Pick<Terminal, 'environment'>): string =>
  dateOf(terminal) ?? new Date().toISOString().slice(0, 10)
