import type {Shaper} from '../model/types.ts'
import {liang} from './liang.ts'
import {patternsFor} from './patterns.ts'
import {turkicSyllables} from './turkic.ts'

/** Languages whose words are divided by our own syllable rules. */
const turkic = new Set(['kk', 'ky', 'tt', 'ba', 'uz', 'kaa', 'az', 'crh', 'nog', 'kum', 'krc'])

/** Least letters before and after a hyphen, where not two and two (three after in English). */
const leasts: Readonly<Record<string, readonly [before: number, after: number]>> = {
  en: [2, 3],
  fr: [2, 3],
  cs: [2, 3],
  el: [2, 2],
  sv: [2, 2],
}

/** Names that the patterns divide wrongly, as they are written with hyphens where they may be divided. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  en: [
    'afghan-i-stan',
    'kazakh-stan',
    'kazakh-stani',
    'kyrgyz-stan',
    'paki-stan',
    'tajik-i-stan',
    'turk-men-i-stan',
    'uz-bek-i-stan',
  ],
}

const exceptionPlaces = new Map(
  Object.entries(exceptions).map(([language, words]) => [
    language,
    new Map(words.map((word) => [word.replaceAll('-', ''), placesOf(word)])),
  ]),
)

/** UTF-16 offsets of the hyphens of a word, in the word without them. */
function placesOf(word: string): readonly number[] {
  const parts = word.split('-')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
}

/** Scripts whose words are divided with a hyphen. */
const divided =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u
const letters = /[\p{L}\p{M}\u2019'ʼ]+/gu
const lettersAlone = /[\p{L}\p{M}]+/gu

/**
 * Where a word may be hyphenated.
 *
 * @param word as it stands in the text, with the punctuation around it
 * @param language BCP 47
 * @returns UTF-16 offsets, ascending; none in words of fewer than five letters
 */
export function hyphenPlaces(word: string, language: string, shaper: Shaper): readonly number[] {
  let cache = shaper.hyphens.get(language)
  if (!cache) shaper.hyphens.set(language, (cache = new Map<string, readonly number[]>()))
  let places = cache.get(word)
  if (!places) cache.set(word, (places = findPlaces(word, language)))
  return places
}

function findPlaces(word: string, language: string): readonly number[] {
  // Addresses and identifiers are not words, and a text's own soft hyphens are its author's choice.
  if (word.length > 200 || /[\p{Nd}/@_\u00AD]|\.\p{L}/u.test(word)) return []
  const places: number[] = []
  const base = baseOf(language)
  // An elided article or particle is written with an apostrophe: no hyphen may stand beside it, and its
  // letters do not count as those before a hyphen (l’ho-mme). In Turkic words the sign is a letter's.
  const parts = turkic.has(base) ? letters : lettersAlone
  for (const {0: part, index} of word.matchAll(parts))
    for (const place of placesIn(part, language)) places.push(index + place)
  return places
}

const baseOf = (language: string): string => language.replace(/-.*$/u, '')

function placesIn(word: string, language: string): readonly number[] {
  if (word.length < 5 || !divided.test(word)) return []
  const lower = word.toLowerCase()
  // Lower case may be longer (İ): its offsets would not fit.
  if (lower.length !== word.length) return []
  const base = baseOf(language)
  const exception = exceptionPlaces.get(base)?.get(lower)
  if (exception) return exception
  const patterns = turkic.has(base) ? undefined : patternsFor(language)
  const found = turkic.has(base) ? turkicSyllables(lower) : patterns ? liang(lower, patterns) : []
  const [before, after] = leasts[base] ?? [2, 2]
  return found.filter((place) => place >= before && place <= word.length - after)
}
