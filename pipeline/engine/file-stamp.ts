import {statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {FilePath} from '../files/files.ts'
import {statOf} from '../files/stat-of.ts'
import {cacheFolderIn} from './cache-at.ts'
import {now} from './store/cache-size.ts'
import {markCacheFolder} from './store/folder-store.ts'
import {hashOfBytes} from './value-hash.ts'

// Some file systems note times in steps of two seconds: a file may change again within the step in which it was read.
const longestStep = 2000

/**
 * The time by the clock that the file system of a project notes changes by: on a network drive it is that of another machine.
 * git reads it from its index, we from a file in the project's own cache folder.
 *
 * @param root of the project, absolute
 * @returns milliseconds since 1970, by the slower of that clock and our own; before all times where nothing can be written, so
 *   that times prove nothing
 */
export async function clockOf(root: string): Promise<number> {
  const folder = cacheFolderIn(root)
  const file = join(folder, 'clock')
  await markCacheFolder(folder)
  try {
    writeFileSync(file, 'Its time of change is the time of the file system.\n')
    return Math.min(statSync(file).mtimeMs, now().getTime())
  } catch {
    // A project that cannot be written.
    return -Infinity
  }
}

/** A project folder, and when it was first looked at. */
export type StampPlace = {
  /** absolute path */
  readonly root: string
  /** of `clockOf`, before anything was read of the files */
  readonly begin: number
}

/**
 * What the file system says of some files: as long as it is the same, they are, as git takes it too. Two readings of the
 * same length differ in their times of change, which no program sets.
 *
 * @param wasThere whether a file was found when it was read
 * @returns undefined where a file changed so lately that it may change again unseen, or is gone since it was read
 */
export function fileStamp(
  {root, begin}: StampPlace,
  paths: readonly FilePath[],
  wasThere: (path: FilePath) => boolean = () => false,
): string | undefined {
  let text = ''
  for (const path of paths) {
    const found = statOf(`${root}/${path}`)
    if (!found && wasThere(path)) return undefined
    if (!found) {
      text += '-;'
      continue
    }
    const {size, mtimeMs, ctimeMs, ino} = found
    if (Math.max(mtimeMs, ctimeMs) > begin - longestStep) return undefined
    text += `${size} ${mtimeMs} ${ctimeMs} ${ino};`
  }
  return hashOfBytes(text)
}
