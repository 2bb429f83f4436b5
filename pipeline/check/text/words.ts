import type {Span} from '../../finding/place.ts'

/** A word of a text: a run of letters, marks and digits with apostrophes and hyphens inside. */
export type Word = Span & {
  /** as it stands in the text */
  readonly text: string
  /** in lower case, with a straight apostrophe */
  readonly lower: string
}

const inner = 1
const joint = 2
/** its lower case, or the form that word lists have, is another character */
const changes = 4
/** half of a character beyond the BMP */
const half = 8
const unknown = 255
const sortOfUnit = new Uint8Array(0x10000).fill(unknown)
const turned = /[’ʼ\u2010\u2011]/u

function readUnit(code: number): number {
  const character = String.fromCharCode(code)
  const isHalf = code >= 0xd800 && code <= 0xdfff
  const sort =
    (/[\p{L}\p{M}\p{N}]/u.test(character) ? inner : 0) |
    (/['’ʼ\u2010\u2011-]/u.test(character) ? joint : 0) |
    (character.toLowerCase() !== character || turned.test(character) ? changes : 0) |
    (isHalf ? half : 0)
  sortOfUnit[code] = sort
  return sort
}

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = sortOfUnit[code] ?? 0 // in bounds: one entry for each UTF-16 unit
  return known === unknown ? readUnit(code) : known
}

// For texts with characters beyond the BMP, whose sort no single unit says.
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in their order; where words are not spaced (Chinese), whole runs. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    let sorts = 0
    for (; at < text.length; at++) {
      const sort = sortAt(text, at)
      if (sort & half) return spelledOut(text)
      const isInside =
        (sort & inner) !== 0 ||
        ((sort & joint) !== 0 &&
          at > start &&
          (sortAt(text, at - 1) & inner) !== 0 &&
          at + 1 < text.length &&
          (sortAt(text, at + 1) & inner) !== 0)
      if (!isInside) break
      sorts |= sort
    }
    if (at > start) words.push(wordAt(text, start, at, (sorts & changes) !== 0))
    else at++
  }
  return words
}

function wordAt(text: string, start: number, end: number, isChanged: boolean): Word {
  const found = text.slice(start, end)
  return {text: found, lower: isChanged ? lowered(found) : found, start, end}
}

const spelledOut = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), ({0: found, index}) =>
    wordAt(text, index, index + found.length, true),
  )

/** The words of a text in lower case, each once. */
export function vocabularyOf(words: readonly Word[]): ReadonlySet<string> {
  const vocabulary = new Set<string>()
  for (const {lower} of words) vocabulary.add(lower)
  return vocabulary
}

/** A word in lower case, with straight apostrophes and hyphens, as word lists have it. */
export function lowered(word: string): string {
  const lower = word.toLowerCase()
  if (!turned.test(lower)) return lower
  return lower.replaceAll(/[’ʼ]/gu, "'").replaceAll(/[\u2010\u2011]/gu, '-')
}
