import type {TitleMemo} from '../project/source-titles.ts'
import type {Cache} from './cache.ts'
import {toolIdentity} from './identity.ts'
import {hashOfValue} from './value-hash.ts'

type TitleNote = {readonly kind: 'titles'; readonly titles: Map<string, readonly string[]>}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isTitleNote = (value: unknown): value is TitleNote =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'titles'

/** The titles that were read before from the heads of documents, in the cache of a project. */
export function titleMemo(cache: Cache): TitleMemo {
  const key = (): string => hashOfValue(['titles', toolIdentity()])
  return {
    known: async () => {
      const note = await cache.note(key())
      return isTitleNote(note) ? note.titles : new Map<string, readonly string[]>()
    },
    keep: async (titles) => {
      const note: TitleNote = {kind: 'titles', titles: new Map(titles)}
      await cache.setNote(key(), note)
    },
  }
}
