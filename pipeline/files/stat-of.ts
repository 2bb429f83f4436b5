import {statSync, type Stats} from 'node:fs'

/**
 * What the file system says of a file or folder; undefined where it is not there or cannot be reached: a file where a
 * folder should be, a link that leads nowhere, no permission. Reading says what is wrong.
 *
 * @param path absolute
 */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
