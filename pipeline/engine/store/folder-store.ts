import {randomBytes} from 'node:crypto'
import {mkdir, readFile, rename, rm, utimes, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {now, sizeOf, sweep} from './cache-size.ts'
import type {CacheStore, StoredName} from './cache-store.ts'

// Programs that make backups leave such a folder out (https://bford.info/cachedir/).
const marks = {
  'CACHEDIR.TAG':
    'Signature: 8a477f597d28d172789f06886806bc55\n# What Stele has made before. It may be deleted.\n',
  '.gitignore': '*\n',
}

/**
 * The files of a cache in a folder, which is made where something is first kept.
 *
 * @param folder absolute path
 * @param mostBytes after `tidy`
 */
export function folderStore(folder: string, mostBytes: number): CacheStore {
  const pathOf = ({kind, name}: StoredName): string =>
    join(folder, kind, name.slice(0, 2), name.slice(2))
  let written = 0
  return {
    get: async (file) => {
      const path = pathOf(file)
      try {
        const bytes = await readFile(path)
        await utimes(path, now(), now())
        return bytes
      } catch {
        return undefined
      }
    },
    put: async (file, bytes) => {
      if (written === 0) await markCacheFolder(folder)
      written += bytes.length
      return isPut(pathOf(file), bytes)
    },
    drop: async (file) => rm(pathOf(file), {force: true}).catch(() => undefined),
    tidy: async () => {
      if (written === 0) return
      const size = await sizeOf(folder, written)
      written = 0
      if (size > mostBytes) await sweep(folder, mostBytes)
    },
  }
}

async function isPut(path: string, bytes: Uint8Array): Promise<boolean> {
  const waiting = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(waiting, bytes)
    await rename(waiting, path)
    return true
  } catch {
    // A full or read-only disk: then the next build makes it again.
    await rm(waiting, {force: true}).catch(() => undefined)
    return false
  }
}

/** Make the folder of a cache, which git and programs that make backups leave out; where it cannot be made nothing is done. */
export async function markCacheFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    for (const [name, text] of Object.entries(marks))
      await writeFile(join(folder, name), text, {flag: 'wx'}).catch(() => undefined)
  } catch {
    // The first file that is to be kept says whether anything can be.
  }
}
