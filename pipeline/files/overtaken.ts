import {readFileSync} from 'node:fs'
import {fileFinding, codeOf} from './unreadable.ts'
import {startOf} from '../finding/place.ts'
import type {Finding} from '../finding/finding.ts'
import type {FilePath, FileText} from './files.ts'

/** A file that another program has changed since it was read. */
export class Overtaken extends Error {
  readonly path: FilePath

  constructor(path: FilePath) {
    super(`${path} has changed`)
    this.path = path
  }
}

/**
 * Whether a file has the bytes that were read from it. What could not be read is not compared: nothing
 * is made from it.
 *
 * @param target absolute path
 * @throws what reading throws, except where the file is absent
 */
export function isAsRead(target: string, read: FileText): boolean {
  if (read.kind === 'unreadable') return true
  try {
    const bytes = readFileSync(target)
    return read.kind === 'text' && bytes.equals(Buffer.from(read.text))
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
    if (isAbsent || read.kind === 'absent') return isAbsent && read.kind === 'absent'
    throw error
  }
}

/** The finding for a file that changed after it was read. */
export function overtaken(path: FilePath): Finding {
  return fileFinding(
    'overtaken',
    startOf(path),
    `Nothing was written: another program changed ${path} after it was read`,
    'Save and close the file in your editor, then run the command again',
  )
}
