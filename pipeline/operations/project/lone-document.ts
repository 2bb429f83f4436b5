import {basename, dirname, resolve} from 'node:path'
import {deadLinksOf} from '../../document/links/dead.ts'
import {parseDocument} from '../../document/parse/parse.ts'
import type {Catalog, Document} from '../../document/model/types.ts'
import {unitsOf} from '../../document/units.ts'
import {filesOnDisk} from '../../files/disk.ts'
import {failure, success, type Result} from '../../finding/result.ts'

/** A Markdown file read for itself, outside any project. */
export type LoneDocument = {readonly document: Document; readonly catalog: Catalog}

/**
 * Read a Markdown file by its path.
 *
 * @param root folder that a relative path starts from
 * @param word what the user wrote; without the ending `.md` it is a document's id, not a path
 * @param language BCP 47 tag of the text, English by default
 * @returns undefined where the word is not the path of a Markdown file that exists
 */
export async function readLoneDocument(
  root: string,
  word: string,
  language = 'en',
): Promise<Result<LoneDocument> | undefined> {
  if (!/\.(?:md|markdown)$/iu.test(word)) return undefined
  const path = resolve(root, word)
  const read = await filesOnDisk(dirname(path)).read(basename(path))
  if (read.kind === 'absent') return undefined
  if (read.kind === 'unreadable') return failure([read.finding])
  const id = basename(path).replace(/\.[^.]+$/u, '')
  const {value, findings} = parseDocument(read.text, {id, file: word, language})
  const catalog = unitsOf(value)
  const dead = deadLinksOf(value, catalog, read.text)
  return success({document: value, catalog}, [...findings, ...dead])
}
