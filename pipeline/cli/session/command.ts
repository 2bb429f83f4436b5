import {isAbsolute, relative, resolve, sep} from 'node:path'
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
  /** absolute path of the project folder: the nearest one upwards from `folder` that has a configuration */
  readonly root: string
  /** absolute path of the folder that paths on the command line start from: that of `-C`, else the current one */
  readonly folder: string
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
  /** true where `root` is `folder` itself: the command makes a project, or git calls it */
  readonly isOfFolder?: true
  run(call: Call): Promise<Outcome>
}

/**
 * A path as the user wrote it, as a path from the project folder.
 *
 * @returns with `/` between its parts; absolute where it leads out of the project
 */
export function pathInProject({root, folder}: Pick<Call, 'root' | 'folder'>, path: string): string {
  if (root === folder) return path
  const target = resolve(folder, path)
  const inside = relative(root, target).split(sep).join('/')
  if (inside === '') return '.'
  return inside.startsWith('../') || inside === '..' || isAbsolute(inside) ? target : inside
}
