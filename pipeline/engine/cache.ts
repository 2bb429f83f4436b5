import {createHash} from 'node:crypto'
import {DefaultSerializer, deserialize} from 'node:v8'
import type {CacheStore} from './store/cache-store.ts'
import {folderStore} from './store/folder-store.ts'
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
export const openCache = (folder: string, mostBytes: number = usualCacheSize): Cache =>
  cacheOver(folderStore(folder, mostBytes))

/** The cache whose files are in a store. */
export function cacheOver(store: CacheStore): Cache {
  return {
    note: async (key) => {
      const bytes = await store.get({kind: 'notes', name: key})
      return bytes === undefined ? undefined : noteIn(bytes, key)
    },
    setNote: async (key, value) => {
      const file = serializedBehind(checkLength, value)
      file.set(checkOf(key, file.subarray(checkLength)))
      return store.put({kind: 'notes', name: key}, file)
    },
    content: async (hash) => {
      const file = {kind: 'contents', name: hash} as const
      const bytes = await store.get(file)
      if (bytes === undefined || hashOfBytes(bytes) === hash) return bytes
      await store.drop(file)
      return undefined
    },
    keep: async (hash, bytes) => store.put({kind: 'contents', name: hash}, bytes),
    tidy: async () => store.tidy(),
  }
}

/** In bytes. */
const checkLength = 32

/** What `v8.serialize` gives, behind bytes of zero: a large note is not copied to be put behind its check. */
function serializedBehind(length: number, value: unknown): Buffer {
  const serializer = new DefaultSerializer()
  serializer.writeRawBytes(new Uint8Array(length))
  serializer.writeHeader()
  serializer.writeValue(value)
  return serializer.releaseBuffer()
}

/** Of a note and its key, so that a note in the place of another does not count. */
const checkOf = (key: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(key, 'hex').update(bytes).digest()

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
