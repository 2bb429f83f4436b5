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
  command: 'sync' | 'build',
  at: number,
  how: '' | 'fails' = '',
): Promise<number> {
  const [program, counts] = [join(folder, '..', 'killer.mjs'), join(folder, '..', 'count.txt')]
  await writeFile(program, killer)
  await writeFile(counts, '0')
  const words = ['--import', program, main, command, '--quiet']
  await run(process.execPath, words, folder, {DIES_AT: String(at), COUNTS_IN: counts, FAILS: how})
  return Number(await readFile(counts, 'utf8'))
}
