import type {Finding} from '../finding/finding.ts'
import {startOf} from '../finding/place.ts'
import {join} from 'node:path'
import {codeOf, fileFinding} from './unreadable.ts'
import type {Changes, FilePath, FileText} from './files.ts'
import {begin, end, markReady, resume, type Journal} from './journal.ts'
import {isAsRead, Overtaken, overtaken} from './overtaken.ts'
import {
  clear,
  isKeptAsRead,
  put,
  putBack,
  removeMade,
  stage,
  Unwritable,
  type Put,
  type Staged,
} from './stage.ts'

/** What was read of files, by path. */
export type FilesRead = ReadonlyMap<FilePath, FileText>

const nothingRead: FilesRead = new Map()

/**
 * Put new contents in place of files, all or nothing. Everything is first written and flushed beside
 * the files; then a journal says that all is ready; then the files are renamed into place, the old
 * ones kept until the last is. Where one cannot be renamed, all come back. A run that is interrupted
 * before the journal has changed nothing; one interrupted after it is completed by the next run
 * (`completeInterrupted`).
 *
 * @param read what the changes were made from: where one of these files has changed since, nothing is written
 * @returns a finding for the first file that could not be written, or of the rule `overtaken` for the
 *   first that has changed since it was read; then nothing has changed
 */
export async function replaceAll(
  root: string,
  changes: Changes,
  read: FilesRead = nothingRead,
): Promise<readonly Finding[]> {
  if (changes.size === 0) return []
  const staged: Staged[] = []
  let journal: Journal | undefined
  try {
    journal = await begin(root, changes.keys())
    for (const [path, content] of changes) staged.push(await stage(root, path, content, journal.id))
    refuseChanged(root, read)
    await markReady(journal, staged)
    await putAll(root, staged, read)
  } catch (error) {
    for (const item of staged.toReversed()) {
      await clear(root, item)
      await removeMade(root, item)
    }
    if (journal) await end(root, journal)
    return [error instanceof Overtaken ? overtaken(error.path) : unwritable(error)]
  }
  await Promise.all(staged.map(async (item) => clear(root, item)))
  await end(root, journal)
  return []
}

/** Refuse to go on where a file that the changes were made from is no longer what was read. */
function refuseChanged(root: string, read: FilesRead): void {
  for (const [path, found] of read)
    if (!isAsRead(join(root, path), found)) throw new Overtaken(path)
}

async function putAll(root: string, staged: readonly Staged[], read: FilesRead): Promise<void> {
  const done: Put[] = []
  try {
    for (const item of staged) done.push(await put(root, item, read.get(item.path)))
    // A program that had the old file open may have written into it until now.
    const lost = staged.find((item) => !isKeptAsRead(root, item, read.get(item.path)))
    if (lost) throw new Overtaken(lost.path)
  } catch (error) {
    for (const one of done.toReversed()) await putBack(root, one)
    throw error
  }
}

/** Complete what an interrupted run had begun to put in place; drop what it had only begun to write. */
export async function completeInterrupted(root: string): Promise<readonly Finding[]> {
  try {
    await resume(root)
    return []
  } catch (error) {
    return [unwritable(error)]
  }
}

const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room and run the command again',
  EDQUOT: 'Your share of the disk is used up: make room and run the command again',
  EACCES: 'Check the permissions of the file and its folder',
  EPERM: 'Check the permissions of the file and its folder',
  EBUSY: 'Another program holds the file open: close it and run the command again',
  EROFS: 'The disk is read-only: choose another output folder',
  EISDIR: 'There is a folder in place of the file: rename or remove it',
  ENOTDIR: 'There is a file in place of a folder: rename or remove it',
  EEXIST: 'There is a file in place of a folder: rename or remove it',
  ENAMETOOLONG: 'The name is too long for this disk: choose a shorter one',
  EOUTSIDE: 'The path, or a link on it, leads out of the project folder: write inside it',
}

/**
 * The finding for a file or folder that cannot be written.
 *
 * @param fallback its path, where the error does not name it
 */
export function unwritable(error: unknown, fallback: FilePath = '.stele'): Finding {
  const path: FilePath = error instanceof Unwritable ? error.path : fallback
  const code = error instanceof Unwritable ? error.code : codeOf(error)
  return fileFinding(
    'unwritable',
    startOf(path),
    `Nothing was written: ${path} cannot be written (${code})`,
    hints[code] ?? 'Check that the folder exists and can be written',
  )
}
