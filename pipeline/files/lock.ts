import {readFile, rm, rmdir, stat, writeFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {makeFolder} from './folder.ts'
import {codeOf} from './unreadable.ts'
import {isRunning} from './journal.ts'

/** Who holds a lock: the words of the command, and its process. */
export type LockOwner = {readonly command: string; readonly pid: number; readonly host: string}

/** What people call the owner of a lock. */
export const ownerName = (owner: LockOwner | undefined): string =>
  owner ? `${owner.command} (process ${owner.pid})` : 'another command of Stele' // its note is not written yet

/** What came of asking for the lock of a project. */
export type ProjectLock =
  | {readonly kind: 'held'; readonly release: () => Promise<void>}
  /** another command has held it all the time; unknown where its note could not be read */
  | {readonly kind: 'busy'; readonly owner: LockOwner | undefined}
  /** the disk does not let a lock be made: then it lets nothing be written either */
  | {readonly kind: 'unavailable'}

/** How a lock is asked for. */
export type LockWish = {
  /** absolute path of the project folder */
  readonly root: string
  /** the name of the command, for others that wait */
  readonly command: string
  /** how long to wait for another command, in milliseconds */
  readonly longestWait: number
  /** called once, where there is something to wait for */
  readonly onWait: (owner: LockOwner | undefined) => void
}

const folder = '.stele'
// A command may calculate for seconds without a pause in which it could renew its lock.
const stale = 30_000
const update = 2_000
const pause = 50

/**
 * Take the lock of a project: one command at a time reads, plans and writes. The lock is advice among
 * commands of Stele; an editor does not know it (see `filesAsRead`). A lock whose process has ended is taken
 * over at once where it ran on this machine, after half a minute where it ran on another.
 */
export async function lockProject(wish: LockWish): Promise<ProjectLock> {
  if (!(await isFolder(wish.root))) return {kind: 'unavailable'}
  const deadline = performance.now() + wish.longestWait
  for (let isFirst = true; ; isFirst = false) {
    const found = await tried(wish)
    if (found !== 'busy') return found
    const owner = await ownerOf(wish.root)
    if (owner ? hasEnded(owner) : await isNameless(wish.root)) {
      await removeLock(wish.root)
      continue
    }
    if (isFirst) wish.onWait(owner)
    if (performance.now() > deadline) return {kind: 'busy', owner}
    await sleep(pause)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

async function tried({root, command}: LockWish): Promise<ProjectLock | 'busy'> {
  try {
    // Only a command that writes takes the lock.
    const {lock: lockFolder} = await import('proper-lockfile')
    await makeFolder(join(root, folder))
    const unlock = await lockFolder(root, {
      lockfilePath: lockPath(root),
      realpath: false,
      stale,
      update,
      // The comparison with what was read decides in the end; losing the lock must not end the process.
      onCompromised: () => undefined,
    })
    const owner: LockOwner = {command, pid: process.pid, host: hostname()}
    await writeFile(ownerPath(root), JSON.stringify(owner)).catch(() => undefined)
    return {kind: 'held', release: async () => release(root, unlock)}
  } catch (error) {
    // ENOENT: another command has just tidied the folder away.
    return ['ELOCKED', 'ENOENT'].includes(codeOf(error)) ? 'busy' : {kind: 'unavailable'}
  }
}

// A living process names itself within milliseconds of taking the lock.
const longestNameless = 2000

/** Whether a lock names no owner although it has had the time: its process ended before it could. */
async function isNameless(root: string): Promise<boolean> {
  const found = await stat(lockPath(root)).catch(() => undefined)
  const now = performance.timeOrigin + performance.now()
  return found !== undefined && now - found.ctimeMs > longestNameless
}

async function release(root: string, unlock: () => Promise<void>): Promise<void> {
  await rm(ownerPath(root), {force: true}).catch(() => undefined)
  await unlock().catch(() => undefined)
  await rmdir(join(root, folder)).catch(() => undefined)
}

async function removeLock(root: string): Promise<void> {
  await rm(ownerPath(root), {force: true}).catch(() => undefined)
  await rmdir(lockPath(root)).catch(() => undefined)
}

async function ownerOf(root: string): Promise<LockOwner | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(ownerPath(root), 'utf8'))
    return isOwner(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== 'object' || value === null) return false
  if (!('command' in value && 'pid' in value && 'host' in value)) return false
  const {command, pid, host} = value
  return typeof command === 'string' && typeof pid === 'number' && typeof host === 'string'
}

const hasEnded = ({pid, host}: LockOwner): boolean => host === hostname() && !isRunning(pid)

const lockPath = (root: string): string => join(root, folder, 'lock')
const ownerPath = (root: string): string => join(root, folder, 'writer.json')
