import {byCodeUnits} from '../finding/order.ts'
import type {LoadedDocument, Project} from '../project/load.ts'

/** Documents named on the command line, or all of them; names that no document has. */
export type Selection = {
  readonly documents: readonly LoadedDocument[]
  readonly unknown: readonly string[]
}

/**
 * The documents that words on the command line name: an id (`code-of-conduct`) or a path
 * (`source/code-of-conduct.md`). No words name every document.
 */
export function selectDocuments(project: Project, words: readonly string[]): Selection {
  if (words.length === 0) return {documents: project.documents, unknown: []}
  const byName = new Map<string, LoadedDocument>()
  for (const loaded of project.documents) {
    byName.set(loaded.document.id, loaded)
    byName.set(loaded.document.file, loaded)
  }
  const documents = new Set<LoadedDocument>()
  const unknown: string[] = []
  for (const word of words) {
    const found = byName.get(word.replace(/^\.\//u, ''))
    if (found) documents.add(found)
    else unknown.push(word)
  }
  return {
    documents: [...documents].sort((a, b) => byCodeUnits(a.document.id, b.document.id)),
    unknown,
  }
}
