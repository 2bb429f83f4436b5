import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** The repository's root. */
export const root: string = join(import.meta.dirname, '..', '..')

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

/** Run the compiled command line in a folder. */
export async function stele(folder: string, ...words: readonly string[]): Promise<Ended> {
  return run(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...words], folder)
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
