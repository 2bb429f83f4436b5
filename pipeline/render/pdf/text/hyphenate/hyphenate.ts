import type {Hyphenation} from '../../../../language/model/types.ts'
import type {Shaper} from '../model/types.ts'
import {liang} from './liang.ts'
import {patternsFor} from './patterns.ts'
import {syllablePlaces} from './syllables.ts'

/** Scripts whose words are divided with a hyphen. */
const divided =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u
const letters = /[\p{L}\p{M}]+/gu
const lettersWithSigns = /[\p{L}\p{M}\u2019'ʼʻ‘]+/gu
/** Letters that carry a syllable; r and l do in Slavic words (`prst`, `vlk`). */
const vowel = /[aeiouyæœøıəаеёиоуыэюяіїєөүұәўαεηιουωաեէըիոօւაეიოუrlрл]/u

/**
 * Where a word may be hyphenated.
 *
 * @param word as it stands in the text, with the punctuation around it
 * @param language BCP 47
 * @returns UTF-16 offsets, ascending; none in words of fewer than five letters that are not divided by hand
 */
export function hyphenPlaces(word: string, language: string, shaper: Shaper): readonly number[] {
  let cache = shaper.hyphens.get(language)
  if (!cache) shaper.hyphens.set(language, (cache = new Map<string, readonly number[]>()))
  let places = cache.get(word)
  if (!places)
    cache.set(word, (places = findPlaces(word, shaper.languageOf(language).print.hyphenation)))
  return places
}

function findPlaces(word: string, hyphenation: Hyphenation | undefined): readonly number[] {
  // Addresses and identifiers are not words, and a text's own soft hyphens are its author's choice.
  if (!hyphenation || word.length > 200 || /[\p{Nd}/@_\u00AD]|\.\p{L}/u.test(word)) return []
  const places: number[] = []
  // An elided article or particle is written with an apostrophe: no hyphen may stand beside it, and its
  // letters do not count as those before a hyphen (l’ho-mme). In Turkic words the sign is a letter's.
  const isSpelled = 'syllables' in hyphenation.rules
  for (const {0: part, index} of word.matchAll(isSpelled ? lettersWithSigns : letters))
    for (const place of placesIn(part, hyphenation)) places.push(index + place)
  return places
}

function placesIn(word: string, hyphenation: Hyphenation): readonly number[] {
  const lower = word.toLowerCase()
  // Lower case may be longer (İ): its offsets would not fit.
  if (lower.length !== word.length) return []
  // Whoever divides a word by hand may divide a short one.
  const places = handPlaces(lower, hyphenation)
  if (places) return places
  if (word.length < 5 || !divided.test(word)) return []
  const [before, after] = hyphenation.least
  // Each part has a syllable of its own.
  const [first, last] = vowelsIn(lower)
  return placesByRule(lower, hyphenation).filter(
    (place) => place >= before && place <= word.length - after && first < place && last >= place,
  )
}

/** Where the first and the last vowel of a word are, UTF-16 offsets; a word without one is not divided. */
function vowelsIn(word: string): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -1]
  for (let at = 0; at < word.length; at++) {
    if (!vowel.test(word.charAt(at)) && !vowel.test(word.charAt(at).normalize('NFD'))) continue
    first = Math.min(first, at)
    last = at
  }
  return [first, last]
}

function placesByRule(lower: string, {rules}: Hyphenation): readonly number[] {
  if ('syllables' in rules) return syllablePlaces(lower, rules.syllables)
  const patterns = patternsFor(rules.patterns)
  return patterns ? liang(lower, patterns) : []
}

/** The places of a word that a language divides by hand; undefined where its list lacks the word. */
const handPlaces = (lower: string, hyphenation: Hyphenation): readonly number[] | undefined =>
  dividedByHand(hyphenation).get(lower)

const byHand = new WeakMap<Hyphenation, ReadonlyMap<string, readonly number[]>>()

function dividedByHand(hyphenation: Hyphenation): ReadonlyMap<string, readonly number[]> {
  const known = byHand.get(hyphenation)
  if (known) return known
  const made = new Map<string, readonly number[]>()
  for (const entry of hyphenation.words) {
    const word = entry.replaceAll('-', '').toLowerCase()
    // Of two entries for one word the first counts.
    if (!made.has(word))
      made.set(
        word,
        Array.from(entry.matchAll(/-/gu), ({index}, count) => index - count),
      )
  }
  byHand.set(hyphenation, made)
  return made
}
