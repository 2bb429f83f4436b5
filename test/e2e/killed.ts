import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {main, run} from './command.ts'

/** Kills its process at the n-th change to the disk, or lets that fail; counts them where it lives. */
const killer = `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
let left = Number(process.env.DIES_AT)
for (const name of ['mkdir', 'mkdtemp', 'writeFile', 'open', 'link', 'copyFile', 'rename', 'rm', 'rmdir', 'chmod']) {
  const original = fs.promises[name]
  fs.promises[name] = async (...words) => {
    left -= 1
    if (left === 0 && process.env.FAILS) throw Object.assign(new Error('broken disk'), {code: 'EIO'})
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    return original(...words)
  }
}
for (const name of ['linkSync', 'copyFileSync', 'renameSync', 'rmSync']) {
  const original = fs[name]
  fs[name] = (...words) => {
    left -= 1
    if (left === 0 && process.env.FAILS) throw Object.assign(new Error('broken disk'), {code: 'EIO'})
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    return original(...words)
  }
}
syncBuiltinESMExports()
process.on('exit', () => fs.writeFileSync(process.env.COUNTS_IN, String(Number(process.env.DIES_AT) - left)))
`

/**
 * Run a command that dies at its n-th change to the disk, or to which that change fails.
 *
 * @returns how many changes there were where it lived, 0 where it died
 */
export async function killed(
  folder: string,
  command: string | readonly string[],
  at: number,
  how: '' | 'fails' = '',
): Promise<number> {
  const {words, environment, counts} = await mortal(join(folder, '..'), at)
  const all = [...words, ...(typeof command === 'string' ? [command, '--quiet'] : command)]
  await run(process.execPath, all, folder, {...environment, FAILS: how})
  return Number(await readFile(counts, 'utf8'))
}

/** How a command is called that dies at its n-th change to the disk. */
export type MortalCall = {
  /** for Node.js: the command's own words follow */
  readonly words: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** the file that has the number of changes, or 0 */
  readonly counts: string
}

/** Prepare a call that dies at its n-th change to the disk; its program is written into a folder. */
export async function mortal(folder: string, at: number): Promise<MortalCall> {
  const [program, counts] = [join(folder, 'killer.mjs'), join(folder, 'count.txt')]
  await writeFile(program, killer)
  await writeFile(counts, '0')
  const environment = {DIES_AT: String(at), COUNTS_IN: counts}
  return {words: ['--import', program, main], environment, counts}
}
