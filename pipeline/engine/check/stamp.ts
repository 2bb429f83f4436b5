import {statSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import type {FilePath} from '../../files/files.ts'
import {hashOfBytes} from '../value-hash.ts'

// Some file systems note times in steps of two seconds: a file may change again within the step in which it was read.
const longestStep = 2000

/**
 * What the file system says of some files: as long as it is the same, they are, as git takes it too. Two readings of the
 * same length differ in their times of change, which no program sets.
 *
 * @param begin milliseconds since 1970, before anything was read of the files
 * @returns undefined where a file changed so lately that it may change again unseen
 */
export function fileStamp(
  root: string,
  paths: readonly FilePath[],
  begin: number,
): string | undefined {
  let text = ''
  for (const path of paths) {
    const found = statOf(join(root, path))
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

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    // A file is where a folder on the way should be: reading says so.
    return undefined
  }
}
