const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

/** How often each word stands in a text: lower case, punctuation left out. */
export type WordCounts = ReadonlyMap<string, number>

/** The words of a text with how often each stands there. */
export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>()
  for (const {segment, isWordLike} of segmenter.segment(text)) {
    if (!isWordLike) continue
    const word = segment.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/**
 * The words two texts have in common, as Dice's coefficient over word counts.
 *
 * @returns 0 (nothing in common) to 1 (the same words); 0 where both have no words
 */
export function likeness(a: WordCounts, b: WordCounts): number {
  const total = sizeOf(a) + sizeOf(b)
  return total === 0 ? 0 : (2 * shared(a, b)) / total
}

/** The part of the words of `a` that also stand in `b`, 0 to 1. */
export function containment(a: WordCounts, b: WordCounts): number {
  const size = sizeOf(a)
  return size === 0 ? 0 : shared(a, b) / size
}

function shared(a: WordCounts, b: WordCounts): number {
  let common = 0
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0)
  return common
}

function sizeOf(counts: WordCounts): number {
  let size = 0
  for (const count of counts.values()) size += count
  return size
}
