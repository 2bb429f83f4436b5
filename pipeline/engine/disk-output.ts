import type {FilePath, Files} from '../files/files.ts'
import type {Cache} from './cache.ts'
import {hashOfBytes} from './value-hash.ts'

/** What is in an output folder, each file read once. */
export type DiskOutput = {
  /** whether the folder has a file with these contents */
  readonly has: (path: FilePath, hash: string) => Promise<boolean>
  /** whether contents need not be made: they are in their place, or in the cache */
  readonly isAtHand: (path: FilePath, hash: string) => Promise<boolean>
  /** whether there is any file in the place */
  readonly isThere: (path: FilePath) => Promise<boolean>
}

/** The files of an output folder as they are now. */
export function diskOutput(files: Files, cache: Cache): DiskOutput {
  const read = new Map<FilePath, Promise<readonly string[]>>()
  const hashesOf = async (path: FilePath): Promise<readonly string[]> => {
    const found = read.get(path) ?? hashesAt(files, path)
    read.set(path, found)
    return found
  }
  const has = async (path: FilePath, hash: string): Promise<boolean> =>
    (await hashesOf(path)).includes(hash)
  return {
    has,
    isAtHand: async (path, hash) =>
      (await has(path, hash)) || (await cache.content(hash)) !== undefined,
    isThere: async (path) => (await hashesOf(path)).length > 0,
  }
}

/** The hash of a file; of a text also the hash that it has with the line ends that Stele writes. */
async function hashesAt(files: Files, path: FilePath): Promise<readonly string[]> {
  const bytes = await files.readBytes(path)
  if (bytes === undefined) return []
  const hash = hashOfBytes(bytes)
  // git for Windows checks texts out with other line ends.
  if (!isText.test(path) || !Buffer.from(bytes).includes('\r\n')) return [hash]
  const text = Buffer.from(bytes).toString('utf8')
  return [hash, hashOfBytes(text.replaceAll('\r\n', '\n'))]
}

const isText = /\.(?:md|html|json|xml|txt)$/u
