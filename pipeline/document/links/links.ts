import {languageOf} from '../../language/index.ts'
import type {Language} from '../../language/model/types.ts'
import type {Catalog, Document, Key} from '../model/types.ts'
import {anchorsOf, type LinkAnchors} from './anchors.ts'
import type {CitedDocument} from './cited-documents.ts'
import {plainText} from './linked.ts'
import {provisionsOf} from './provisions.ts'
import {resolvedCitations, type ResolvedCitation} from './resolve.ts'

/** Where links and references of a document lead. */
export type DocumentLinks = {
  /** the name of the document */
  readonly id: string
  /** the places of the document by the names that links use */
  readonly anchors: LinkAnchors
  /** by the key of a unit of the source, in the offsets of its plain text; units without any left out */
  readonly citations: ReadonlyMap<Key, readonly ResolvedCitation[]>
  /** the document and others of the project, by whose titles texts name them */
  readonly cited: readonly CitedDocument[]
}

/**
 * Read the references of a document and gather the places that links may lead to.
 *
 * @param cited the document and others of the project, by whose titles its texts may name them
 */
export function linksOfDocument(
  document: Document,
  {units}: Catalog,
  language: Language = languageOf(document.language),
  cited: readonly CitedDocument[] = [],
): DocumentLinks {
  const provisions = provisionsOf(document)
  const scope = {provisions, cited, id: document.id, language}
  const citations = new Map<Key, readonly ResolvedCitation[]>()
  for (const {key, kind, inline} of units) {
    const position = provisions.positions.get(key)
    // A title and headings name what is below them; code is not prose.
    if (!position || kind === 'title' || kind === 'heading' || kind === 'code') continue
    const found = resolvedCitations(plainText(inline), position, scope)
    if (found.length > 0) citations.set(key, found)
  }
  return {id: document.id, anchors: anchorsOf(document, provisions), citations, cited}
}
