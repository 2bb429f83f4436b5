import {statSync} from 'node:fs'
import {join} from 'node:path'
import {filesOnDisk} from './disk.ts'
import type {FilePath, Files, FileText} from './files.ts'

/** The texts that are kept; a project of more files has them read again. */
const mostKept = 1000

/**
 * The files of a project folder, for who asks for the same texts again and again: a file that was not written, replaced
 * or removed since it was read is not read again. To read and decode a megabyte takes as long as to check it.
 *
 * @param root absolute path
 */
export function filesRemembered(root: string): Files {
  const disk = filesOnDisk(root)
  const known = new Map<FilePath, {readonly stamp: string; readonly found: FileText}>()
  return {
    ...disk,
    read: async (path) => {
      // Taken before the reading: what is written in between has another stamp.
      const stamp = stampOf(join(root, path))
      const before = known.get(path)
      if (before && before.stamp === stamp) return before.found
      const found = await disk.read(path)
      if (known.size >= mostKept) known.clear()
      if (stamp === undefined) known.delete(path)
      else known.set(path, {stamp, found})
      return found
    },
  }
}

/** A stamp of a file, another one where it was written or replaced since; undefined where there is none. */
function stampOf(path: string): string | undefined {
  try {
    const {ino, size, mtimeNs, ctimeNs} = statSync(path, {bigint: true})
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
  } catch {
    return undefined
  }
}
