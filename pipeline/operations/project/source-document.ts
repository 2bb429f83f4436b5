import {basename, dirname, resolve} from 'node:path'
import {inlineText} from '../../document/inline/inline.ts'
import type {CitedDocument} from '../../document/links/cited-documents.ts'
import {deadLinksOf} from '../../document/links/dead.ts'
import {linksOfDocument} from '../../document/links/links.ts'
import {provisionsOf} from '../../document/links/provisions.ts'
import {parseDocument} from '../../document/parse/parse.ts'
import type {Catalog, Document} from '../../document/model/types.ts'
import {unitsOf} from '../../document/units.ts'
import {filesOnDisk} from '../../files/disk.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {languageOf} from '../../language/index.ts'
import {loadDocument} from '../../project/load.ts'
import {shelfOf} from '../../project/shelf.ts'
import type {DocumentName} from '../../project/survey.ts'
import type {Surveyed} from './open.ts'

/** A source document, read without what is made from it. */
export type SourceDocument = {readonly document: Document; readonly catalog: Catalog}

/** Read a document of the project alone; the findings are those of its source. */
export async function readSourceDocument(
  {files, survey: {settings, titles}}: Surveyed,
  name: DocumentName,
): Promise<Result<SourceDocument>> {
  const loaded = await loadDocument(files, settings, name, shelfOf(files, settings, titles))
  if (!loaded.ok) return loaded
  const {document, catalog} = loaded.value
  const own = loaded.findings.filter(({place}) => place.file === document.file)
  return success({document, catalog}, own)
}

/**
 * Read a Markdown file by its path, for itself, outside any project.
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
): Promise<Result<SourceDocument> | undefined> {
  if (!/\.(?:md|markdown)$/iu.test(word)) return undefined
  const path = resolve(root, word)
  const read = await filesOnDisk(dirname(path)).read(basename(path))
  if (read.kind === 'absent') return undefined
  if (read.kind === 'unreadable') return failure([read.finding])
  const id = basename(path).replace(/\.[^.]+$/u, '')
  const {value: document, findings} = parseDocument(read.text, {id, file: word, language})
  const catalog = unitsOf(document)
  const own = languageOf(language)
  const links = linksOfDocument(document, catalog, own, [citedByTitle(document, own.tag)])
  const dead = deadLinksOf(document, catalog, read.text, links)
  return success({document, catalog}, [...findings, ...dead])
}

/** A document as its own text may name it. */
function citedByTitle(document: Document, tag: string): CitedDocument {
  const {id, title} = document
  const titles = new Map([[tag, title ? [inlineText(title.inline)] : []]])
  return {id, titles, provisions: () => provisionsOf(document)}
}
