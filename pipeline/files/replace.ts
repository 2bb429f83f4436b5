import type {Finding} from '../finding/finding.ts'
import {startOf} from '../finding/place.ts'
import {codeOf, fileFinding} from './unreadable.ts'
import type {Changes, FilePath} from './files.ts'
import {begin, end, markReady, resume, type Journal} from './journal.ts'
import {clear, put, putBack, removeMade, stage, Unwritable, type Staged} from './stage.ts'

/**
 * Put new contents in place of files, all or nothing. Everything is first written and flushed beside
 * the files; then a journal says that all is ready; then the files are renamed into place, the old
 * ones kept until the last is. Where one cannot be renamed, all come back. A run that is interrupted
 * before the journal has changed nothing; one interrupted after it is completed by the next run
 * (`completeInterrupted`).
 *
 * @returns a finding for the first file that could not be written; then nothing has changed
 */
export async function replaceAll(root: string, changes: Changes): Promise<readonly Finding[]> {
  if (changes.size === 0) return []
  const staged: Staged[] = []
  let journal: Journal | undefined
  try {
    journal = await begin(root, changes.keys())
    for (const [path, content] of changes) staged.push(await stage(root, path, content, journal.id))
    await markReady(journal, staged)
    await putAll(root, staged)
  } catch (error) {
    for (const item of staged.toReversed()) {
      await clear(root, item)
      await removeMade(root, item)
    }
    if (journal) await end(root, journal)
    return [unwritable(error)]
  }
  await Promise.all(staged.map(async (item) => clear(root, item)))
  await end(root, journal)
  return []
}

async function putAll(root: string, staged: readonly Staged[]): Promise<void> {
  const done: Staged[] = []
  try {
    for (const item of staged) {
      await put(root, item)
      done.push(item)
    }
  } catch (error) {
    for (const item of done.toReversed()) await putBack(root, item)
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
  EISDIR: 'A folder stands where the file should be: rename or remove it',
  ENOTDIR: 'A file stands where a folder should be: rename or remove it',
  EEXIST: 'A file stands where a folder should be: rename or remove it',
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
