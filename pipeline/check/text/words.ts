import type {Span} from '../../finding/place.ts'

/** A word of a text: a run of letters, marks and digits with apostrophes and hyphens inside. */
export type Word = Span & {
  /** as it stands in the text */
  readonly text: string
  /** in lower case, with a straight apostrophe */
  readonly lower: string
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu
const turned = /[’ʼ\u2010\u2011]/u

/** The words of a text in their order; where words are not spaced (Chinese), whole runs. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const {0: found, index} of text.matchAll(word))
    words.push({
      text: found,
      lower: lowered(found),
      start: index,
      end: index + found.length,
    })
  return words
}

/** A word in lower case, with straight apostrophes and hyphens, as word lists have it. */
export function lowered(word: string): string {
  const lower = word.toLowerCase()
  if (!turned.test(lower)) return lower
  return lower.replaceAll(/[’ʼ]/gu, "'").replaceAll(/[\u2010\u2011]/gu, '-')
}
