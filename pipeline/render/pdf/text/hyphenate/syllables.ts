import type {SyllableRules} from '../../../../language/model/types.ts'
import {turkicSyllables} from './turkic.ts'

/** Letters of a language by what they do in its syllables. */
type Sounds = {
  readonly vowels: RegExp
  /** consonants that are written with two letters and never parted */
  readonly twofold: RegExp
  /** pairs of vowels that are one syllable */
  readonly diphthongs: RegExp
}

const sounds: Readonly<Record<Exclude<SyllableRules, 'turkic' | 'uzbek'>, Sounds>> = {
  // Қоидаҳои имлои забони тоҷикӣ (2021): one vowel a syllable, a lone consonant opens the next.
  tajik: {vowels: /[аеёиӣоуӯэюя]/u, twofold: /^$/u, diphthongs: /^$/u},
  // Tagħrif fuq il-Kitba Maltija: ie, għ and consonants at a syllable's head stay together.
  maltese: {vowels: /[aeiouàèìòù]/u, twofold: /^għ$/u, diphthongs: /^ie$/u},
  // Sistem Ejaan Rumi Baharu; Pedoman EYD: ng, ny, sy, kh, gh are one sound, ai, au, oi one syllable.
  malay: {vowels: /[aeiou]/u, twofold: /^(?:ng|ny|sy|kh|gh)$/u, diphthongs: /^(?:ai|au|oi)$/u},
  // Kamusi ya Kiswahili Sanifu: syllables are open, all consonants between vowels begin the next one.
  swahili: {vowels: /[aeiou]/u, twofold: /^$/u, diphthongs: /^$/u},
}

/**
 * Places for hyphens by the syllables of a word: each has one vowel; a single consonant between vowels
 * opens the next syllable, of several the last does.
 *
 * @param word in lower case
 * @returns UTF-16 offsets, ascending
 */
export function syllablePlaces(word: string, rules: SyllableRules): readonly number[] {
  if (rules === 'turkic') return turkicSyllables(word)
  // ў is a vowel in Uzbek and a consonant in Karakalpak.
  if (rules === 'uzbek') return turkicSyllables(word.replaceAll('ў', 'о'))
  const {vowels, twofold, diphthongs} = sounds[rules]
  const places: number[] = []
  let last = -1
  for (let at = 0; at < word.length; at++) {
    if (!vowels.test(word.charAt(at))) continue
    if (
      last >= 0 &&
      at === last + 1 &&
      diphthongs.test(word.slice(last, at + 1)) &&
      closes(word, at)
    ) {
      last = at
      continue
    }
    if (last >= 0)
      places.push(rules === 'swahili' ? last + 1 : boundary(word, {last, vowel: at, twofold}))
    last = at
  }
  return places

  /** In Malay a diphthong ends its word (`pulau`); elsewhere its vowels are two syllables (`ma-in`). */
  function closes(text: string, at: number): boolean {
    return rules !== 'malay' || at === text.length - 1
  }
}

function boundary(
  word: string,
  {last, vowel, twofold}: {readonly last: number; readonly vowel: number; readonly twofold: RegExp},
): number {
  // The Tajik sign of separation stays with what stands before it.
  const place = vowel - last > 1 && word.charAt(vowel - 1) !== 'ъ' ? vowel - 1 : vowel
  return place - 1 > last && twofold.test(word.slice(place - 1, place + 1)) ? place - 1 : place
}
