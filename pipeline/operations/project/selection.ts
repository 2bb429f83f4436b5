import {byCodeUnits} from '../../finding/order.ts'
import type {DocumentName} from '../../project/survey.ts'

/** Documents named on the command line, or all of them; names that no document has. */
export type Selection<Item> = {
  readonly documents: readonly Item[]
  readonly unknown: readonly string[]
}

/**
 * The documents that words on the command line name: an id (`code-of-conduct`) or a path
 * (`source/code-of-conduct.md`). No words name every document.
 *
 * @param nameOf what a document is called
 */
export function selectDocuments<Item>(
  all: readonly Item[],
  nameOf: (document: Item) => DocumentName,
  words: readonly string[],
): Selection<Item> {
  if (words.length === 0) return {documents: all, unknown: []}
  const byName = new Map<string, Item>()
  for (const document of all) {
    const {id, file} = nameOf(document)
    byName.set(id, document)
    byName.set(file, document)
  }
  const documents = new Set<Item>()
  const unknown: string[] = []
  for (const word of words) {
    const found = byName.get(word.replace(/^\.\//u, ''))
    if (found) documents.add(found)
    else unknown.push(word)
  }
  return {
    documents: [...documents].sort((a, b) => byCodeUnits(nameOf(a).id, nameOf(b).id)),
    unknown,
  }
}
