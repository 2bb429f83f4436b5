import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {run} from '../../pipeline/cli/run.ts'
import {exitCode} from '../../pipeline/cli/session/outcome.ts'
import {terminalOf} from '../../pipeline/cli/terminal/terminal.ts'

/** What a command left behind. */
export type Ended = {readonly code: number; readonly stdout: string; readonly stderr: string}

/** A call of the command line in the folder of a project. */
export type Stele = (...words: readonly string[]) => Promise<Ended>

/** Run the command line in this process, in a folder that holds these files. */
export async function inProject<Value>(
  texts: Readonly<Record<string, string>>,
  use: (stele: Stele, folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'stele-'))
  try {
    for (const [path, text] of Object.entries(texts)) {
      await mkdir(dirname(join(folder, path)), {recursive: true})
      await writeFile(join(folder, path), text)
    }
    return await use(async (...words) => runIn(folder, words), folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Run the command line in this process and keep what it prints. */
export async function runIn(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {NO_COLOR: '1'},
): Promise<Ended> {
  const stdout: string[] = []
  const stderr: string[] = []
  const keep = (texts: string[]) => ({
    isTTY: true,
    columns: 100,
    write: (text: string) => texts.push(text),
  })
  const terminal = terminalOf({
    stdout: keep(stdout),
    stderr: keep(stderr),
    environment,
    folder,
  })
  const code = exitCode(await run(words, terminal))
  return {code, stdout: stdout.join(''), stderr: stderr.join('')}
}
