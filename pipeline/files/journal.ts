import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {FilePath} from './files.ts'
import {makeFolder} from './folder.ts'
import {clear, put, stagedNames, stampOf, type Staged} from './stage.ts'
import {codeOf} from './unreadable.ts'

/** Runs note here what they are about to change. */
const folder = '.stele'
const begun = 'begun.json'
const ready = 'ready.json'

/** One run's note; `id` also stands in the names of what it writes beside files. */
export type Journal = {readonly id: string; readonly path: string}

// Of a run that still goes on in this process nothing must be tidied up.
const open = new Set<string>()
// A number of a process that has ended is given to another one sooner or later.
const longestRun = 10 * 60 * 1000

/** Begin a run: note which files will have others beside them, so that a later run can tidy up. */
export async function begin(root: string, paths: Iterable<FilePath>): Promise<Journal> {
  const path = await madeFolder(root)
  const id = basename(path)
  open.add(id)
  await writeFile(join(path, begun), JSON.stringify([...paths]))
  return {id, path}
}

/** A folder of its own for a run. */
async function madeFolder(root: string): Promise<string> {
  for (let left = 5; ; left--)
    try {
      await mkdir(root, {recursive: true})
      await makeFolder(join(root, folder))
      return await mkdtemp(join(root, folder, `run-${process.pid}-`))
    } catch (error) {
      // A run that has just ended may have tidied the folder away.
      if (codeOf(error) !== 'ENOENT' || left === 0) throw error
    }
}

/** Note that everything waits beside its file: from here on the run will be completed, not undone. */
export async function markReady({path}: Journal, staged: readonly Staged[]): Promise<void> {
  await writeFile(join(path, 'ready.part'), JSON.stringify(staged))
  await rename(join(path, 'ready.part'), join(path, ready))
}

/** Forget a run that is over. */
export async function end(root: string, {id, path}: Journal): Promise<void> {
  await rm(path, {recursive: true, force: true}).catch(() => undefined)
  await rmdir(join(root, folder)).catch(() => undefined)
  open.delete(id)
}

/**
 * Complete what an interrupted run had begun to put in place; drop what it had only begun to write.
 * A file that somebody has changed since then stays as it is now.
 *
 * @throws Unwritable
 */
export async function resume(root: string): Promise<void> {
  const names = await readdir(join(root, folder)).catch((): string[] => [])
  for (const id of names.toSorted()) {
    const path = join(root, folder, id)
    if (await isOver(id, path)) {
      await complete(root, {id, path})
      await end(root, {id, path})
    }
  }
}

async function complete(root: string, {id, path}: Journal): Promise<void> {
  const staged = await readList(join(path, ready))
  for (const item of staged.filter(isStaged)) {
    const isPut = item.waiting !== null && (await stampOf(join(root, item.waiting))) === null
    const now = await stampOf(join(root, item.path))
    if (!isPut && now === item.found) await put(root, item)
    await clear(root, item)
  }
  for (const file of await readList(join(path, begun)))
    if (isPath(file)) await clear(root, {path: file, ...stagedNames(file, id), found: null})
}

/** Whether the run that a folder belongs to has ended without tidying up. */
async function isOver(id: string, path: string): Promise<boolean> {
  const owner = /^run-(?<pid>\d+)-/u.exec(id)?.groups?.['pid']
  if (owner === undefined || open.has(id)) return false
  if (Number(owner) === process.pid || !isRunning(Number(owner))) return true
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > longestRun
}

/** Whether a process of this machine is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function readList(path: string): Promise<readonly unknown[]> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    return list
  } catch {
    return []
  }
}

function isStaged(value: unknown): value is Staged {
  if (typeof value !== 'object' || value === null) return false
  if (!('path' in value && 'waiting' in value && 'kept' in value && 'found' in value)) return false
  const {path, waiting, kept, found} = value
  return (
    isPath(path) &&
    isPath(kept) &&
    (waiting === null || isPath(waiting)) &&
    (found === null || typeof found === 'string')
  )
}

// A journal that somebody has forged must not reach out of the project.
const isPath = (value: unknown): value is FilePath =>
  typeof value === 'string' && !value.startsWith('/') && !value.split('/').includes('..')
