import {mkdir} from 'node:fs/promises'
import {codeOf} from './unreadable.ts'

/** Make a folder. Without `recursive`, whose error does not tell that a disk is read-only. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
