import {once} from '../language/model/once.ts'

const segmenter = once(() => new Intl.Segmenter('en', {granularity: 'word'}))

/** How often each word stands in a text: lower case, punctuation left out. */
export type WordBag = ReadonlyMap<string, number>

/** The words of a text with how often each is used. */
export function countWords(text: string): WordBag {
  const counts = new Map<string, number>()
  for (const {segment, isWordLike} of segmenter().segment(text)) {
    if (!isWordLike) continue
    const word = segment.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1) // 0: not yet seen
  }
  return counts
}

/**
 * The words two texts have in common, as Dice's coefficient over word counts.
 *
 * @returns 0 (nothing in common) to 1 (the same words); 0 where both have no words
 */
export function likeness(a: WordBag, b: WordBag): number {
  const total = sizeOf(a) + sizeOf(b)
  return total === 0 ? 0 : (2 * shared(a, b)) / total
}

/** How much a word tells of the unit it stands in: 1 where it stands in one alone, less in many. */
export type WordWeight = (word: string) => number

/** Weights from how many units of a document each word stands in, in whichever document it is more. */
export function wordWeights(...documents: readonly (readonly WordBag[])[]): WordWeight {
  const most = new Map<string, number>()
  for (const units of documents) {
    const places = new Map<string, number>()
    for (const words of units)
      for (const word of words.keys()) places.set(word, (places.get(word) ?? 0) + 1) // 0: not yet seen
    for (const [word, count] of places) most.set(word, Math.max(count, most.get(word) ?? 0)) // 0: not yet seen
  }
  // Squared: a pattern of ten words in three points must not outweigh the few words between.
  return (word) => 1 / (most.get(word) ?? 1) ** 2
}

/**
 * The telling words two texts have in common: provisions are often written after one pattern ("The
 * parties shall … without delay"), so that most of their words say nothing of which is which.
 *
 * @returns 0 to 1, as `likeness`
 */
export function tellingLikeness(a: WordBag, b: WordBag, weight: WordWeight): number {
  let common = 0
  let total = 0
  for (const [word, count] of a) {
    total += count * weight(word)
    common += 2 * Math.min(count, b.get(word) ?? 0) * weight(word) // 0: only the one text has it
  }
  for (const [word, count] of b) total += count * weight(word)
  return total === 0 ? 0 : common / total
}

/** The part of the words of `a` that also stand in `b`, 0 to 1. */
export function containment(a: WordBag, b: WordBag, weight: WordWeight = () => 1): number {
  let size = 0
  let common = 0
  for (const [word, count] of a) {
    size += count * weight(word)
    common += Math.min(count, b.get(word) ?? 0) * weight(word) // 0: only the one text has it
  }
  return size === 0 ? 0 : common / size
}

function shared(a: WordBag, b: WordBag): number {
  let common = 0
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0) // 0: only the one text has it
  return common
}

function sizeOf(counts: WordBag): number {
  let size = 0
  for (const count of counts.values()) size += count
  return size
}
