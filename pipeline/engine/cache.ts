import {randomBytes} from 'node:crypto'
import {mkdir, readFile, rename, rm, utimes, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {now, sweep, sizeOf} from './cache-size.ts'
import {hashOfBytes} from './value-hash.ts'

/**
 * What was made before, in a folder that may be deleted at any time. Everything is verified before it is used: what is
 * damaged, half written or of another version counts as absent. Several processes may use it at once, because a
 * file is only ever put in place whole.
 */
export type Cache = {
  /** what was noted under a key; undefined where nothing is known */
  readonly note: (key: string) => Promise<unknown>
  /** note plain data under a key, in place of what was noted there; returns whether it is noted */
  readonly setNote: (key: string, value: unknown) => Promise<boolean>
  /** contents by their hash; undefined where they are not there */
  readonly content: (hash: string) => Promise<Uint8Array | undefined>
  /** keep contents; returns whether they are kept: a disk may be full or read-only */
  readonly keep: (hash: string, bytes: Uint8Array) => Promise<boolean>
  /** forget what was not used for longest, where the cache has outgrown its size */
  readonly tidy: () => Promise<void>
}

/** Bytes that a cache may have. */
export const usualCacheSize: number = 1024 * 1024 * 1024

// Programs that make backups leave such a folder out (https://bford.info/cachedir/).
const marks = {
  'CACHEDIR.TAG':
    'Signature: 8a477f597d28d172789f06886806bc55\n# What Stele has made before. It may be deleted.\n',
  '.gitignore': '*\n',
}

/** A cache that keeps nothing. */
export const noCache: Cache = {
  note: async () => Promise.resolve(undefined),
  setNote: async () => Promise.resolve(false),
  content: async () => Promise.resolve(undefined),
  keep: async () => Promise.resolve(false),
  tidy: async () => Promise.resolve(),
}

/**
 * The cache in a folder, which is made where something is first kept.
 *
 * @param folder absolute path
 * @param mostBytes after `tidy`
 */
export function openCache(folder: string, mostBytes: number = usualCacheSize): Cache {
  const pathOf = (kind: 'notes' | 'contents', name: string): string =>
    join(folder, kind, name.slice(0, 2), name.slice(2))
  let written = 0
  const put = async (path: string, bytes: Uint8Array): Promise<boolean> => {
    if (written === 0) await mark(folder)
    written += bytes.length
    return isPut(path, bytes)
  }
  const used = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await readFile(path)
      await utimes(path, now(), now())
      return bytes
    } catch {
      return undefined
    }
  }
  return {
    note: async (key) => {
      const bytes = await used(pathOf('notes', key))
      return bytes === undefined ? undefined : noteIn(bytes, key)
    },
    setNote: async (key, value) => {
      const bytes = serialize(value)
      return put(pathOf('notes', key), Buffer.concat([checkOf(key, bytes), bytes]))
    },
    content: async (hash) => {
      const path = pathOf('contents', hash)
      const bytes = await used(path)
      if (bytes === undefined || hashOfBytes(bytes) === hash) return bytes
      await rm(path, {force: true}).catch(() => undefined)
      return undefined
    },
    keep: async (hash, bytes) => put(pathOf('contents', hash), bytes),
    tidy: async () => {
      if (written === 0) return
      const size = await sizeOf(folder, written)
      written = 0
      if (size > mostBytes) await sweep(folder, mostBytes)
    },
  }
}

const checkLength = 32

/** Of a note and its key, so that a note in the place of another does not count. */
const checkOf = (key: string, bytes: Uint8Array): Buffer =>
  Buffer.from(hashOfBytes(Buffer.concat([Buffer.from(key, 'hex'), bytes])), 'hex')

/** What is noted in a file, behind its check: what this version of Stele has written, byte for byte, or nothing. */
function noteIn(file: Uint8Array, key: string): unknown {
  const bytes = file.subarray(checkLength)
  if (!checkOf(key, bytes).equals(file.subarray(0, checkLength))) return undefined
  try {
    return deserialize(bytes)
  } catch {
    // Another version of Node wrote it.
    return undefined
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

async function mark(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    for (const [name, text] of Object.entries(marks))
      await writeFile(join(folder, name), text, {flag: 'wx'}).catch(() => undefined)
  } catch {
    // The first file that is to be kept says whether anything can be.
  }
}
