import type {Span} from '../../finding/place.ts'

/** A word of a text: a run of letters, marks and digits with apostrophes and hyphens inside. */
export type Word = Span & {
  /** as it stands in the text */
  readonly text: string
  /** in lower case, with a straight apostrophe */
  readonly lower: string
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u2011-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in their order; where words are not spaced (Chinese), whole runs. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const {0: found, index} of text.matchAll(word))
    words.push({
      text: found,
      lower: found.toLowerCase().replaceAll(/[’ʼ]/gu, "'"),
      start: index,
      end: index + found.length,
    })
  return words
}
