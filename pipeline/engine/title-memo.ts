import type {KnownTitles, TitleMemo} from '../project/source-titles.ts'
import type {Cache} from './cache.ts'
import {clockOf, fileStamp} from './file-stamp.ts'
import {toolIdentity} from './identity.ts'
import {hashOfBytes, hashOfValue} from './value-hash.ts'

type TitlesOfFile = {
  /** hash of the head that they were read from */
  readonly head: string
  readonly titles: readonly string[]
  /** of what the file system says of the file; absent where that proves nothing */
  readonly stamp?: string
}

type TitleNote = {readonly kind: 'titles'; readonly files: Map<string, TitlesOfFile>}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isTitleNote = (value: unknown): value is TitleNote =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'titles'

/**
 * The titles that were read before from the sources of a project, in its cache.
 *
 * @param root of the project, absolute
 */
export const titleMemo = (root: string, cache: Cache): TitleMemo => ({
  open: async (language) => {
    const key = hashOfValue(['titles', toolIdentity(), language])
    const place = {root, begin: await clockOf(root)}
    const note = await cache.note(key)
    const known = isTitleNote(note) ? note.files : new Map<string, TitlesOfFile>()
    return openTitles(known, {
      stampOf: (file) => fileStamp(place, [file], () => true),
      save: async (files) => {
        const kept: TitleNote = {kind: 'titles', files}
        await cache.setNote(key, kept)
      },
    })
  },
})

type TitleKeeper = {
  readonly stampOf: (file: string) => string | undefined
  readonly save: (files: Map<string, TitlesOfFile>) => Promise<void>
}

function openTitles(
  known: ReadonlyMap<string, TitlesOfFile>,
  {stampOf, save}: TitleKeeper,
): KnownTitles {
  const noted = new Map<string, TitlesOfFile>()
  return {
    ofUnchanged: (file) => {
      const before = known.get(file)
      if (before?.stamp === undefined) return undefined
      return stampOf(file) === before.stamp ? before.titles : undefined
    },
    ofHead: (file, head) => {
      const before = known.get(file)
      return before?.head === hashOfBytes(head) ? before.titles : undefined
    },
    note: (file, head, titles) => {
      const stamp = stampOf(file)
      noted.set(file, {head: hashOfBytes(head), titles, ...(stamp === undefined ? {} : {stamp})})
    },
    save: async (files) => {
      const wanted = new Set(files)
      const kept = Array.from(known).filter(([file]) => wanted.has(file) && !noted.has(file))
      const isNew = Array.from(noted).some(([file, {head, stamp}]) => {
        const before = known.get(file)
        return before?.head !== head || before.stamp !== stamp
      })
      if (isNew || kept.length + noted.size < known.size) await save(new Map([...kept, ...noted]))
    },
  }
}
