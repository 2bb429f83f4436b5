import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {run as runCommand} from '../../pipeline/cli/run.ts'
import type {exitCode as exitCodeOf} from '../../pipeline/cli/session/outcome.ts'
import type {terminalOf as terminalFor} from '../../pipeline/cli/terminal/terminal.ts'

/** The repository's root. */
export const root: string = join(import.meta.dirname, '..', '..')

/** The compiled program. */
export const main: string = join(root, 'dist', 'cli', 'main.js')

/** What a finished command left behind. */
export type Ended = {readonly code: number; readonly stdout: string; readonly stderr: string}

/** Run a program to its end; a failure is a value here, not an exception. */
export async function run(
  program: string,
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      program,
      words,
      {cwd: folder, maxBuffer: 1 << 28, env: {...process.env, NO_COLOR: '1', ...environment}},
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
        resolve({code, stdout, stderr})
      },
    )
  })
}

/** Run the compiled command line in a folder, as a process of its own. */
export async function steleProcess(folder: string, ...words: readonly string[]): Promise<Ended> {
  return run(process.execPath, [main, ...words], folder)
}

/** The compiled modules of the command line: what `main.js` calls, in this process. */
async function compiledCommand(): Promise<{
  readonly run: typeof runCommand
  readonly exitCode: typeof exitCodeOf
  readonly terminalOf: typeof terminalFor
}> {
  if (!existsSync(main)) throw new Error('There is no dist/: run npm run build')
  const load = async <Module>(path: string): Promise<Module> =>
    (await import(pathToFileURL(join(root, 'dist', 'cli', path)).href)) as Module
  const {run: command} = await load<{run: typeof runCommand}>('run.js')
  const {exitCode} = await load<{exitCode: typeof exitCodeOf}>('session/outcome.js')
  const {terminalOf} = await load<{terminalOf: typeof terminalFor}>('terminal/terminal.js')
  return {run: command, exitCode, terminalOf}
}

/**
 * Run the compiled command line in a folder, in this process: what `main.js` does, without the start of
 * a process. Where the process itself is what is tested, use `steleProcess`. A build has one thread, which is warm
 * already: each further one loads all of Stele again. Tests of threads ask for them (`--jobs`).
 */
export async function stele(folder: string, ...words: readonly string[]): Promise<Ended> {
  return steleWith({}, folder, ...words)
}

/** `stele` with variables added to the environment of the command. */
export async function steleWith(
  environment: Readonly<Record<string, string>>,
  folder: string,
  ...words: readonly string[]
): Promise<Ended> {
  const {run: command, exitCode, terminalOf} = await compiledCommand()
  const printed = {stdout: '', stderr: ''}
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text
    },
  })
  const terminal = terminalOf({
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    environment: {...process.env, NO_COLOR: '1', ...environment},
    folder,
  })
  const isWarm = words[0] === 'build' && !words.includes('--jobs')
  const code = exitCode(await command(isWarm ? [...words, '--jobs', '1'] : words, terminal))
  return {code, ...printed}
}

/** A fresh folder, removed when `use` has ended. */
export async function inFreshFolder<Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'stele-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
