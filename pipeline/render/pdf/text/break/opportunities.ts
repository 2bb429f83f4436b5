import LineBreaker from 'linebreak'
import type {Language} from '../../../../language/model/types.ts'
import {boundSpaces, tiesIn} from './ties.ts'
import {breakKind} from '../model/types.ts'

const withoutSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\uA9E0-\uA9FF\uAA60-\uAA7F]{2,}/gu

/** Marks of repetition, abbreviation and ends of sentences that begin no line, not even behind a space. */
const neverFirst = /[\u0E2F\u0E46\u0EAF\u0EC6\u17D4\u17D5\u17D7\u104A\u104B]/gu

/**
 * Where lines may end (UAX #14; words of Thai, Lao, Khmer and Burmese by the dictionaries of ICU).
 *
 * @returns `breakKind` for each UTF-16 offset: what may happen before the character there
 */
export function breakOpportunities(text: string, language: Language): Uint8Array {
  const kinds = new Uint8Array(text.length + 1)
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak())
    kinds[found.position] = found.required ? breakKind.forced : breakKind.allowed
  for (const {0: stretch, index} of text.matchAll(withoutSpaces))
    markWords(kinds, stretch, index, language.tag)
  for (const {index} of text.matchAll(neverFirst))
    if (kinds[index] === breakKind.allowed) kinds[index] = breakKind.none
  for (const offset of boundSpaces(text))
    if (kinds[offset] === breakKind.allowed) kinds[offset] = breakKind.none
  for (const offset of tiesIn(text, language))
    if (kinds[offset] === breakKind.allowed) kinds[offset] = breakKind.tied
  kinds[text.length] = breakKind.forced
  return kinds
}

const segmenters = new Map<string, Intl.Segmenter>()

function markWords(kinds: Uint8Array, stretch: string, offset: number, language: string): void {
  let segmenter = segmenters.get(language)
  if (!segmenter) segmenters.set(language, (segmenter = makeSegmenter(language)))
  let afterWord = false
  for (const {index, isWordLike} of segmenter.segment(stretch)) {
    if (index > 0 && isWordLike && afterWord) kinds[offset + index] ||= breakKind.allowed
    afterWord = isWordLike === true
  }
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, {granularity: 'word'})
  } catch {
    return new Intl.Segmenter('en', {granularity: 'word'})
  }
}
