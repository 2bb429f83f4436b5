import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {FilePath} from '../../../files/files.ts'

/** A value made from files, as long as they are what they were. */
export type FromFiles<Value> = {readonly stamp: string; readonly value: Value}

/**
 * A stamp of files: another one where one of them was written, made or removed since.
 *
 * @param paths of files and folders; a folder's stamp tells of names that came or went
 */
export async function stampOfFiles(root: string, paths: readonly FilePath[]): Promise<string> {
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(root, path)).catch(() => undefined)
      return found ? `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : 'absent'
    }),
  )
  return stamps.join('\n')
}
