import {parseDocument} from '../document/parse/parse.ts'
import type {Document} from '../document/model/types.ts'
import type {Reading} from '../finding/finding.ts'
import type {DocumentParser} from '../project/shelf.ts'
import {cacheFolderIn} from './cache-at.ts'
import {openCache} from './cache.ts'
import {toolIdentity} from './identity.ts'
import {hashOfValue} from './value-hash.ts'

/** A shorter source is parsed in less time than is saved. */
const shortest = 50_000

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isParsed = (note: unknown): note is Reading<Document> =>
  typeof note === 'object' && note !== null && 'unread' in note

/**
 * A parser that keeps what it has parsed in the cache of a project folder: 5,000 units take seconds to parse, and
 * milliseconds to read again.
 */
export function rememberedParser(root: string): DocumentParser {
  const cache = openCache(cacheFolderIn(root))
  return async (text, source) => {
    if (text.length < shortest) return parseDocument(text, source)
    const key = hashOfValue([toolIdentity(), 'parsed document', source, text])
    const note = await cache.note(key)
    if (isParsed(note)) return note
    const parsed = parseDocument(text, source)
    await cache.setNote(key, parsed)
    await cache.tidy()
    return parsed
  }
}
