import {basename, dirname, resolve} from 'node:path'
import {parseDocument} from '../../document/parse/parse.ts'
import type {Catalog, Document} from '../../document/model/types.ts'
import {unitsOf} from '../../document/units.ts'
import {filesOnDisk} from '../../files/disk.ts'
import type {Finding} from '../../finding/finding.ts'

/** A Markdown file read for itself, outside any project. */
export type LoneDocument =
  | {
      readonly kind: 'document'
      readonly document: Document
      readonly catalog: Catalog
      readonly findings: readonly Finding[]
    }
  | {readonly kind: 'unreadable'; readonly findings: readonly Finding[]}
  /** the word is not the path of a Markdown file */
  | {readonly kind: 'none'}

/**
 * Read a Markdown file by its path.
 *
 * @param root folder that a relative path starts from
 * @param word what the user wrote; without the ending `.md` it is a document's id, not a path
 * @param language BCP 47 tag of the text, English by default
 */
export async function readLoneDocument(
  root: string,
  word: string,
  language = 'en',
): Promise<LoneDocument> {
  if (!/\.(?:md|markdown)$/iu.test(word)) return {kind: 'none'}
  const path = resolve(root, word)
  const read = await filesOnDisk(dirname(path)).read(basename(path))
  if (read.kind === 'absent') return {kind: 'none'}
  if (read.kind === 'unreadable') return {kind: 'unreadable', findings: [read.finding]}
  const id = basename(path).replace(/\.[^.]+$/u, '')
  const {value, findings} = parseDocument(read.text, {id, file: word, language})
  return {kind: 'document', document: value, catalog: unitsOf(value), findings}
}
