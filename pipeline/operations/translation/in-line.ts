import type {Files} from '../../files/files.ts'
import {filesWith} from '../../files/overlay.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {loadDocument, type LoadedDocument, type Project} from '../../project/load.ts'
import {syncDocument, unreadIn} from './sync.ts'

/** A document whose locale files are in line with its source, and the changes that brought them there. */
export type DocumentInLine = {
  readonly loaded: LoadedDocument
  readonly changes: ReadonlyMap<string, string | undefined>
}

/**
 * Bring the locale files of a document in line with its source, for a command that then changes them. Nothing is
 * written.
 *
 * @returns findings where files of the document cannot be read: then nothing may be written
 */
export async function inLine(
  files: Files,
  {settings}: Pick<Project, 'settings'>,
  before: LoadedDocument,
): Promise<Result<DocumentInLine>> {
  const unread = unreadIn(before)
  if (unread.length > 0) return failure(unread)
  const {changes, findings} = await syncDocument(files, {settings}, before)
  if (findings.length > 0) return failure(findings)
  if (changes.size === 0) return success({loaded: before, changes})
  const loaded = await loadDocument(filesWith(files, changes), settings, before.document)
  if (!loaded.ok) return loaded
  const left = unreadIn(loaded.value)
  return left.length === 0 ? success({loaded: loaded.value, changes}) : failure(left)
}
