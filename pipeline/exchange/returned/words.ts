import {piecesOf} from '../codes/markdown.ts'
import type {ReturnedPiece} from '../model/types.ts'

/** The words and numbers of a text in lower case, in order; signs and codes are left out. */
export function wordList(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [] // no match: no words
  )
}

/** The share of words that two texts have in common, 0 to 1 (Dice). */
export function sharedWords(one: string, other: string): number {
  const [first, second] = [wordList(one), wordList(other)]
  const free = new Map<string, number>()
  // No entry: the word has not been counted yet.
  for (const word of first) free.set(word, (free.get(word) ?? 0) + 1)
  let common = 0
  for (const word of second) {
    const left = free.get(word)
    if (left === undefined || left === 0) continue
    free.set(word, left - 1)
    common++
  }
  const all = first.length + second.length
  return all === 0 ? 0 : (2 * common) / all
}

/** The words of a text with codes; the codes are left out, but part words. */
export function wordsBetweenCodes(text: string | readonly ReturnedPiece[]): readonly string[] {
  const pieces = typeof text === 'string' ? piecesOf(text) : text
  return wordList(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\uFFFC')).join(''))
}
