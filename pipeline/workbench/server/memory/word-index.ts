import {itemAt, present} from '../../../finding/assert.ts'
import {wordNumbers, indexWordsOf} from './word-numbers.ts'

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

/** Index texts by their words: some 200,000 in half a second, in a few bytes for each word of each text. */
export function indexedWords(texts: readonly string[]): IndexedWords {
  const numbers = wordNumbers()
  // In bounds: both lists have the words that have come.
  const counts: number[] = []
  // By word, the last text that has it: a word counts once in a text.
  const last: number[] = []
  const found = numberList()
  const sizes = new Uint16Array(texts.length)
  for (const [at, text] of texts.entries()) {
    const before = found.length()
    numbers.eachIn(text, (number) => {
      if (last[number] === at) return
      counts[number] = (counts[number] ?? 0) + 1
      last[number] = at
      found.add(number)
    })
    sizes[at] = Math.min(found.length() - before, mostSize)
    found.add(endOfText)
  }
  const starts = startsOf(counts)
  return {words: numbers.words, starts, postings: postingsOf(found.all(), starts), sizes}
}

const mostSize = 65_535
// Between the words of two texts; there are fewer words.
const endOfText = 0xffffffff

type NumberList = {
  readonly add: (number: number) => void
  readonly length: () => number
  readonly all: () => Uint32Array
}

/** A list of numbers that grows, four bytes a number. */
function numberList(): NumberList {
  let numbers = new Uint32Array(1 << 16)
  let length = 0
  return {
    add: (number) => {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length++] = number
    },
    length: () => length,
    all: () => numbers.subarray(0, length),
  }
}

/** An index that can be asked. */
export function wordIndex({words, starts, postings, sizes}: IndexedWords): WordIndex {
  const ids = new Map(words.map((one, id) => [one, id]))
  const shared = new Float32Array(sizes.length)
  return {
    candidates: (text, most) => {
      const sought = new Set(indexWordsOf(text))
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
function postingsOf(found: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const postings = new Uint32Array(present(starts.at(-1), 'the end of the last list'))
  let text = 0
  for (const number of found) {
    if (number === endOfText) {
      text += 1
      continue
    }
    // In bounds: each word has its place in the lists.
    const at = next[number] ?? 0
    postings[at] = text
    next[number] = at + 1
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
      const before = shared[text] ?? 0 // in bounds: each text has a weight
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
