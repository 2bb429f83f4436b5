import {mkdir, rmdir} from 'node:fs/promises'
import {join} from 'node:path'
import {dirname} from 'node:path/posix'
import type {FilePath} from './files.ts'
import {codeOf} from './unreadable.ts'

/** Make a folder. Without `recursive`, whose error does not tell that a disk is read-only. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/**
 * Remove the folders that files were removed from, as far as they are empty, with those around them.
 *
 * @param root absolute path, which stays
 * @param paths of the removed files
 */
export async function removeEmptyFolders(root: string, paths: readonly FilePath[]): Promise<void> {
  for (const path of paths) {
    let folder = dirname(path)
    while (folder !== '.' && folder !== '/' && (await isRemoved(join(root, folder))))
      folder = dirname(folder)
  }
}

/** Remove a folder if it is empty; returns whether it was. */
export async function isRemoved(path: string): Promise<boolean> {
  try {
    await rmdir(path)
    return true
  } catch {
    return false
  }
}
