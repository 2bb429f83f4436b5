import {realpath} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'
import {codeOf} from './unreadable.ts'
import type {FilePath} from './files.ts'

/**
 * Whether a path, links followed, stays within the root. Of what does not exist yet, the nearest
 * folder that does exist decides.
 */
export async function isInside(root: string, path: FilePath): Promise<boolean> {
  const folder = await realpath(root)
  if (!isBelow(resolve(folder, path), folder)) return false
  return isBelow(await existing(join(folder, path)), folder)
}

/** Whether an absolute path is a folder or stands in it. */
export const isBelow = (target: string, folder: string): boolean =>
  target === folder || target.startsWith(folder.endsWith(sep) ? folder : folder + sep)

async function existing(target: string): Promise<string> {
  try {
    return await realpath(target)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(target) === target) throw error
    return existing(dirname(target))
  }
}
