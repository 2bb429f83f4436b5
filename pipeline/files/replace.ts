import {mkdir, open, readdir, readFile, rename, rm, rmdir} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'
import type {Finding} from '../finding/finding.ts'
import {startOf} from '../finding/place.ts'
import {codeOf} from './error-code.ts'
import type {Changes, FilePath} from './files.ts'
import {fileFinding} from './unreadable.ts'

/** New contents wait here, on the project's own disk, until all of them are written. */
const folder = '.stele'
const journal = 'journal.json'

/** One file to be put in place: from the waiting folder, or removed. */
type Move = {readonly path: FilePath; readonly from: string | null}

/**
 * Put new contents in place of files, all or nothing. Everything is first written and flushed to a
 * waiting folder; then a journal is written; then the files are renamed into place. A run that is
 * interrupted before the journal has changed nothing; one interrupted after it is completed by the
 * next run (`completeInterrupted`).
 *
 * @returns a finding for the first file that could not be written; then nothing has changed
 */
export async function replaceAll(root: string, changes: Changes): Promise<readonly Finding[]> {
  if (changes.size === 0) return []
  const waiting = join(root, folder, `pending-${process.pid}`)
  const moves: Move[] = []
  let path = ''
  try {
    await rm(waiting, {recursive: true, force: true})
    await mkdir(waiting, {recursive: true})
    for (const [target, content] of changes) {
      path = target
      if (!resolve(root, target).startsWith(resolve(root) + sep)) throw new Error('outside')
      const from = content === undefined ? null : String(moves.length)
      if (content !== undefined) await writeFlushed(join(waiting, String(moves.length)), content)
      await prepareTarget(root, target)
      moves.push({path: target, from})
    }
    path = folder
    await writeFlushed(join(waiting, 'journal.part'), JSON.stringify(moves))
    await rename(join(waiting, 'journal.part'), join(waiting, journal))
  } catch (error) {
    await rm(waiting, {recursive: true, force: true}).catch(() => undefined)
    await rmdir(join(root, folder)).catch(() => undefined)
    return [unwritable(path, codeOf(error))]
  }
  return complete(root, waiting)
}

/** Complete what an interrupted run had begun to put in place; drop what it had only begun to write. */
export async function completeInterrupted(root: string): Promise<readonly Finding[]> {
  const names = await readdir(join(root, folder)).catch(() => [])
  const findings: Finding[] = []
  for (const name of names) {
    const owner = Number(/^pending-(?<pid>\d+)$/u.exec(name)?.groups?.['pid'])
    if (Number.isNaN(owner) || (owner !== process.pid && isRunning(owner))) continue
    findings.push(...(await complete(root, join(root, folder, name))))
  }
  return findings
}

/** Carry out a journal; without one, only tidy up. */
async function complete(root: string, waiting: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const {path, from} of await readJournal(waiting)) {
    try {
      if (from === null) await rm(join(root, path), {force: true})
      else await rename(join(waiting, from), join(root, path))
    } catch (error) {
      // Already in place: an interrupted run had come as far as this.
      if (codeOf(error) !== 'ENOENT') findings.push(unwritable(path, codeOf(error)))
    }
  }
  if (findings.length > 0) return findings
  await rm(waiting, {recursive: true, force: true}).catch(() => undefined)
  await rmdir(join(root, folder)).catch(() => undefined)
  return []
}

async function readJournal(waiting: string): Promise<readonly Move[]> {
  try {
    const value: unknown = JSON.parse(await readFile(join(waiting, journal), 'utf8'))
    return Array.isArray(value) ? value.filter(isMove) : []
  } catch {
    return []
  }
}

function isMove(value: unknown): value is Move {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('from' in value))
    return false
  const isPath = typeof value.path === 'string' && !value.path.split('/').includes('..')
  return (
    isPath && (value.from === null || (typeof value.from === 'string' && /^\d+$/u.test(value.from)))
  )
}

/** See to it that a rename to this path can succeed: its folder is there and it is no folder itself. */
async function prepareTarget(root: string, path: FilePath): Promise<void> {
  await mkdir(dirname(join(root, path)), {recursive: true})
  const handle = await open(join(root, path), 'r+').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  await handle?.close()
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room and run the command again',
  EACCES: 'Check the permissions of the file and its folder',
  EPERM: 'Check the permissions of the file and its folder',
  EROFS: 'The disk is read-only: choose another output folder',
  EISDIR: 'A folder stands where the file should be: rename or remove it',
  ENOTDIR: 'A file stands where a folder should be: rename or remove it',
  EEXIST: 'A file stands where a folder should be: rename or remove it',
}

function unwritable(path: FilePath, code: string): Finding {
  const hint = hints[code] ?? 'Check that the folder exists and can be written'
  return fileFinding(
    'unwritable',
    startOf(path),
    `Nothing was written: ${path} cannot be written (${code})`,
    hint,
  )
}
