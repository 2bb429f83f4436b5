import {itemAt, present} from '../../../finding/assert.ts'

/** An index of texts by their words. */
export type WordIndex = {
  /**
   * The texts that share most words with another, by the weight of what they share.
   *
   * @returns indices of texts, the best first
   */
  readonly candidates: (text: string, most: number) => readonly number[]
}

// A word that is in more texts than this says nothing of which text is meant.
const mostCommon = 20_000
const mostWords = 24

const word = /[\p{L}\p{M}\p{N}]+/gu
// Scripts that are written without spaces: each letter counts.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The words of a text by which it is found, in lower case. */
function wordsIn(text: string): readonly string[] {
  const all = text.toLowerCase().match(word) ?? [] // a text may have signs alone
  if (!unspaced.test(text)) return all
  return all.flatMap((one) => (unspaced.test(one) ? Array.from(one) : one))
}

/** An index as plain data, as it can be kept. */
export type IndexedWords = {
  readonly words: readonly string[]
  /** where the texts of each word begin in `postings`; one more than there are words */
  readonly starts: Uint32Array
  /** the texts that have a word, word after word */
  readonly postings: Uint32Array
  /** how many words each text has */
  readonly sizes: Uint16Array
}

/** Index texts by their words: some 200,000 in a second, in a few bytes for each word of each text. */
export function indexedWords(texts: readonly string[]): IndexedWords {
  const ids = new Map<string, number>()
  const counts: number[] = []
  // By word, the last text that has it: a word counts once in a text.
  const last: number[] = []
  const words: Uint32Array[] = texts.map((text, at) => {
    const own: number[] = []
    for (const one of wordsIn(text)) {
      let id = ids.get(one)
      if (id === undefined) {
        id = ids.size
        ids.set(one, id)
        counts.push(0)
        last.push(-1)
      }
      if (last[id] === at) continue
      last[id] = at
      counts[id] = itemAt(counts, id) + 1
      own.push(id)
    }
    return Uint32Array.from(own)
  })
  const starts = startsOf(counts)
  return {
    words: [...ids.keys()],
    starts,
    postings: postingsOf(words, starts),
    sizes: Uint16Array.from(words, ({length}) => Math.min(length, 65_535)),
  }
}

/** An index that can be asked. */
export function wordIndex({words, starts, postings, sizes}: IndexedWords): WordIndex {
  const ids = new Map(words.map((one, id) => [one, id]))
  const shared = new Float32Array(sizes.length)
  return {
    candidates: (text, most) => {
      const sought = new Set(wordsIn(text))
      const lists = [...sought].flatMap((one) => {
        const id = ids.get(one)
        return id === undefined
          ? []
          : [postings.subarray(itemAt(starts, id), itemAt(starts, id + 1))]
      })
      const rare = lists.toSorted((a, b) => a.length - b.length).slice(0, mostWords)
      const kept = rare.filter(({length}, at) => at < 2 || length <= mostCommon)
      return best(kept, {shared, sizes, wanted: sought.size}, most)
    },
  }
}

/** Where the texts of each word begin in the list of all; one more than there are words. */
function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (const [id, count] of counts.entries()) starts[id + 1] = itemAt(starts, id) + count
  return starts
}

/** The texts that have a word, word after word. */
function postingsOf(words: readonly Uint32Array[], starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const postings = new Uint32Array(present(starts.at(-1), 'the end of the last list'))
  for (const [text, own] of words.entries())
    for (const id of own) {
      const at = itemAt(next, id)
      postings[at] = text
      next[id] = at + 1
    }
  return postings
}

type Scores = {
  /** for each text the weight of its shared words; all 0 before and after */
  readonly shared: Float32Array
  /** how many words each text has */
  readonly sizes: Uint16Array
  /** how many words are looked for */
  readonly wanted: number
}

function best(
  lists: readonly Uint32Array[],
  {shared, sizes, wanted}: Scores,
  most: number,
): readonly number[] {
  const touched: number[] = []
  for (const list of lists) {
    // A rare word says more.
    const weight = 1 / Math.log2(2 + list.length)
    for (const text of list) {
      const before = itemAt(shared, text)
      if (before === 0) touched.push(text)
      shared[text] = before + weight
    }
  }
  const score = (text: number): number =>
    itemAt(shared, text) / Math.sqrt(Math.max(itemAt(sizes, text), wanted))
  const found = touched
    .map((text) => ({text, score: score(text)}))
    .sort((a, b) => b.score - a.score || a.text - b.text)
    .slice(0, most)
  for (const text of touched) shared[text] = 0
  return found.map(({text}) => text)
}
