import {styleText} from 'node:util'

/** Styles that a message may ask for; without colour they leave the text as it is. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'underline'

/** Where a command prints: results on `out`, progress and messages on `err`. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly style: (style: Style, text: string) => string
  readonly colour: boolean
  /** columns of the terminal, 80 where there is none */
  readonly width: number
  readonly environment: Readonly<Record<string, string | undefined>>
  /** folder in which the command was called */
  readonly folder: string
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
}

/**
 * The terminal of a process. Colour only where stdout is a terminal, `NO_COLOR` is empty
 * and `CI` is not set (https://no-color.org).
 */
export function terminalOf({stdout, stderr, environment, folder}: Surroundings): Terminal {
  const colour =
    stdout.isTTY === true &&
    !environment['NO_COLOR'] &&
    !environment['CI'] &&
    environment['TERM'] !== 'dumb'
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: (style, text) => (colour ? styleText(style, text, {validateStream: false}) : text),
    colour,
    width: stdout.columns ?? 80,
    environment,
    folder,
  }
}
