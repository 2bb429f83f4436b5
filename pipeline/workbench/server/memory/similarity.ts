import {distance} from 'fastest-levenshtein'

const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const firstCode = 0x4e00

/**
 * How like two texts are: the words and signs that must be inserted, deleted or replaced, in relation to the longer
 * one (Levenshtein).
 *
 * @returns per cent; 100 only for the same text, 0 for texts that have nothing in common
 */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 100
  // One sign for each word lets the distance of texts count words.
  const codes = new Map<string, string>()
  const coded = (text: string): string =>
    Array.from(text.toLowerCase().matchAll(token), ([word]) => {
      const known = codes.get(word)
      if (known !== undefined) return known
      const code = String.fromCharCode(firstCode + codes.size)
      codes.set(word, code)
      return code
    }).join('')
  const [a, b] = [coded(one), coded(other)]
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 0
  return Math.min(99, Math.floor(100 * (1 - distance(a, b) / longer)))
}
