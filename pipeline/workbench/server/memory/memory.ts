import {filesOnDisk} from '../../../files/disk.ts'
import {itemAt} from '../../../finding/assert.ts'
import type {Survey} from '../../../project/survey.ts'
import {keptIndex} from './kept-index.ts'
import {segmentsIn, segmentsOfDocument, type Segment} from './segment.ts'
import {likenessOf} from './similarity.ts'
import {wordIndex, type WordIndex} from './word-index.ts'

/** A segment that is like a text. */
export type LikeSegment = {readonly segment: Segment; readonly percent: number}

/** The texts of all documents of a project and of its TMX files, by language. */
export type TranslationMemory = {
  /** the segments whose English is most like a text, the best first */
  readonly like: (survey: Survey, locale: string, text: string) => Promise<readonly LikeSegment[]>
  /** all segments of a language */
  readonly segments: (survey: Survey, locale: string) => Promise<readonly Segment[]>
  /** a document has changed: its texts are read again before the next answer */
  readonly forget: (document: string) => void
  /** anything may have changed */
  readonly forgetAll: () => void
}

/** What is known of one language. */
type LanguageMemory = {
  /** in the order of the index */
  readonly indexed: readonly Segment[]
  readonly index: WordIndex
  /** documents that have changed since the index was made, with their texts of now */
  readonly fresh: Map<string, readonly Segment[]>
  /** documents to read again */
  readonly stale: Set<string>
}

const mostCandidates = 150
const leastLikeness = 40
// Texts outside the index are compared one by one.
const mostFresh = 3000

/** The memory of a project folder; a language is read and indexed when it is first asked for. */
export function memoryIn(root: string): TranslationMemory {
  const files = filesOnDisk(root)
  const languages = new Map<string, Promise<LanguageMemory>>()
  const build = async (survey: Survey, locale: string): Promise<LanguageMemory> => {
    const {segments, words} = await keptIndex(root, files, {survey, locale})
    return {indexed: segments, index: wordIndex(words), fresh: new Map(), stale: new Set()}
  }
  const memoryOf = async (survey: Survey, locale: string): Promise<LanguageMemory> => {
    const known = languages.get(locale)
    const memory = await (known ?? build(survey, locale))
    if (!known) languages.set(locale, Promise.resolve(memory))
    const pair = {language: survey.settings.language, locale}
    const stale = Array.from(memory.stale)
    memory.stale.clear()
    for (const id of stale)
      memory.fresh.set(id, segmentsIn(await segmentsOfDocument(files, id, pair)))
    const count = [...memory.fresh.values()].reduce((sum, {length}) => sum + length, 0)
    if (count <= mostFresh) return memory
    const renewed = await build(survey, locale)
    languages.set(locale, Promise.resolve(renewed))
    return renewed
  }
  return {
    like: async (survey, locale, text) => likeIn(await memoryOf(survey, locale), text),
    segments: async (survey, locale) => currentSegments(await memoryOf(survey, locale)),
    forget: (document) => {
      for (const memory of languages.values())
        void memory.then(
          ({stale}) => stale.add(document),
          () => undefined,
        )
    },
    forgetAll: () => languages.clear(),
  }
}

const isReplaced = ({fresh}: LanguageMemory, {from}: Segment): boolean =>
  from.document !== undefined && fresh.has(from.document)

function currentSegments(memory: LanguageMemory): readonly Segment[] {
  if (memory.fresh.size === 0) return memory.indexed
  const kept = memory.indexed.filter((segment) => !isReplaced(memory, segment))
  return [...kept, ...[...memory.fresh.values()].flat()]
}

function likeIn(memory: LanguageMemory, text: string): readonly LikeSegment[] {
  const {indexed, index, fresh} = memory
  const found = index
    .candidates(text, mostCandidates)
    .map((at) => itemAt(indexed, at))
    .filter((segment) => !isReplaced(memory, segment))
  return [...found, ...[...fresh.values()].flat()]
    .map((segment) => ({segment, percent: likenessOf(segment.english, text)}))
    .filter(({percent}) => percent >= leastLikeness)
    .sort((a, b) => b.percent - a.percent)
}
