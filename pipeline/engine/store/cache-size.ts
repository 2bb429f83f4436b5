import {readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The time of the machine, for the order in which a cache forgets; no edition sees it. */
export const now = (): Date => new Date(performance.timeOrigin + performance.now())

const sizeFile = (folder: string): string => join(folder, 'size')

/**
 * About how many bytes a cache has: what it had after it was last measured, and what was written since. Two
 * processes may forget each other's part; the next sweep measures again.
 *
 * @param written bytes written by this process since it last asked
 */
export async function sizeOf(folder: string, written: number): Promise<number> {
  const noted = await readFile(sizeFile(folder), 'utf8').catch(() => '') // never measured
  const size = (/^\d{1,15}$/u.test(noted) ? Number(noted) : 0) + written
  await noteSize(folder, size)
  return size
}

async function noteSize(folder: string, size: number): Promise<void> {
  await writeFile(sizeFile(folder), String(size)).catch(() => undefined)
}

type CachedFile = {readonly path: string; readonly bytes: number; readonly used: number}

// What a process writes is in place within seconds.
const longestWaiting = 3_600_000
// Another build may have found it, and be about to put it into its output.
const inUse = 600_000

/**
 * Remove what was not used for longest, until three quarters of the size are left; and what a killed process left behind. What
 * was used in the last ten minutes stays.
 */
export async function sweep(folder: string, mostBytes: number): Promise<void> {
  const files = [
    ...(await filesBelow(join(folder, 'notes'))),
    ...(await filesBelow(join(folder, 'contents'))),
  ].sort((a, b) => a.used - b.used)
  let size = files.reduce((sum, {bytes}) => sum + bytes, 0)
  for (const {path, bytes, used} of files) {
    const unused = now().getTime() - used
    const isLeft = path.endsWith('.new') && unused > longestWaiting
    if ((size <= mostBytes * 0.75 || unused < inUse) && !isLeft) continue
    await rm(path, {force: true}).catch(() => undefined)
    size -= bytes
  }
  await noteSize(folder, size)
}

async function filesBelow(folder: string): Promise<readonly CachedFile[]> {
  const found: CachedFile[] = []
  const entries = await readdir(folder, {withFileTypes: true, recursive: true}).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const about = await stat(path).catch(() => undefined)
    if (about) found.push({path, bytes: about.size, used: about.mtimeMs})
  }
  return found
}
