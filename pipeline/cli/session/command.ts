import type {Outcome} from './outcome.ts'
import type {Terminal} from '../terminal/terminal.ts'

/** One option: its flags as commander reads them (`--locale <tag>`), what it does, what it may be. */
export type OptionDefinition = {
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  /** may be given several times or as a comma-separated list */
  readonly list?: boolean
}

/** What the user gave: words and options, and the folder to work in. */
export type Call = {
  /** the name of the command */
  readonly command: string
  readonly words: readonly string[]
  /** the value of an option that takes one; undefined where it was not given */
  readonly option: (name: string) => string | undefined
  /** the values of a list option, empty where it was not given */
  readonly list: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
  /** absolute path of the project folder (`-C`) */
  readonly root: string
  readonly json: boolean
  readonly quiet: boolean
  readonly terminal: Terminal
}

/** A command of the command line. What it needs is imported only when it runs. */
export type Command = {
  /** as commander reads them: `[documents...]`, `<file>` */
  readonly words: readonly {readonly name: string; readonly description: string}[]
  readonly options: readonly OptionDefinition[]
  /** complete calls, shown by `--help` and run as tests */
  readonly examples: readonly string[]
  run(call: Call): Promise<Outcome>
}
