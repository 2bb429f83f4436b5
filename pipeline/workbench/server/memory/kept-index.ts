import {openCache} from '../../../engine/cache.ts'
import {toolIdentity} from '../../../engine/identity.ts'
import {cacheFolderIn} from '../../../engine/cache-at.ts'
import {hashOfValue} from '../../../engine/value-hash.ts'
import type {FilePath, Files} from '../../../files/files.ts'
import type {Survey} from '../../../project/survey.ts'
import {stampOfFiles} from '../stamp/fresh.ts'
import {
  filesOfSegments,
  segmentsIn,
  segmentsOfDocument,
  segmentsOfFile,
  type Segment,
  type SegmentList,
} from './segment.ts'
import {indexedWords, type IndexedWords} from './word-index.ts'

/** The segments of a language, with the words of their English. */
export type SegmentIndex = {
  readonly segments: readonly Segment[]
  readonly words: IndexedWords
}

/** Of which language of which project. */
type Which = {readonly survey: Survey; readonly locale: string}

/** A smaller memory is read and indexed in less time than is saved. */
const fewest = 20_000

type Kept = {
  readonly stamp: string
  readonly lists: readonly SegmentList[]
  readonly words: IndexedWords
}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isKept = (note: unknown): note is Kept =>
  typeof note === 'object' && note !== null && 'lists' in note && 'stamp' in note

/**
 * The segments of a language, indexed. A large index is kept in the cache of the project folder, with a stamp of all
 * files that it was made from: it is made again where one of them was written, and where the cache was deleted. To read
 * and compare them would take as long as to make it.
 *
 * @param leastKept the number of segments from which an index is kept
 */
export async function keptIndex(
  root: string,
  files: Files,
  which: Which,
  leastKept: number = fewest,
): Promise<SegmentIndex> {
  const cache = openCache(cacheFolderIn(root))
  const key = hashOfValue([toolIdentity(), 'translation memory', which.locale])
  const stamp = hashOfValue(stampOfFiles(root, filesOf(which)))
  const note = await cache.note(key)
  if (isKept(note) && note.stamp === stamp)
    return {segments: note.lists.flatMap(segmentsIn), words: note.words}
  const lists = await listsIn(files, which)
  const words = indexedWords(lists.flatMap(({english}) => english))
  const segments = lists.flatMap(segmentsIn)
  if (segments.length >= leastKept) {
    await cache.setNote(key, {stamp, lists, words} satisfies Kept)
    await cache.tidy()
  }
  return {segments, words}
}

async function listsIn(files: Files, {survey, locale}: Which): Promise<readonly SegmentList[]> {
  const pair = {language: survey.settings.language, locale}
  const lists: SegmentList[] = []
  for (const {id} of survey.names) lists.push(await segmentsOfDocument(files, id, pair))
  for (const path of memoryFiles(survey)) lists.push(await segmentsOfFile(files, path, pair))
  return lists
}

const memoryFiles = ({settings}: Survey): readonly string[] => settings.workbench.memory ?? [] // no further files

/** The files that segments come from. */
function filesOf({survey, locale}: Which): readonly FilePath[] {
  const {language} = survey.settings
  return [
    ...survey.names.flatMap(({id}) => filesOfSegments(id, {language, locale})),
    ...memoryFiles(survey),
  ]
}
