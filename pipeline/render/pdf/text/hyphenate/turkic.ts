/**
 * Syllables of the Turkic languages written in Cyrillic or Latin letters: one vowel each; a single
 * consonant between vowels opens the next syllable, of several the last does. After the rules for
 * carrying words over in the orthographies of Kazakh, Kyrgyz, Tatar, Bashkir, Uzbek and Karakalpak:
 * no syllable of one letter is left or carried over; the soft and hard sign, and й and у where they
 * close a syllable, stay with what stands before them.
 * Agreement with the patterns of tex-hyphen: bench/pdf/README.md.
 */
const vowels = /[аәеёиоөуүұыіэюяaäâáeəıiîïoöóuüûúýő]/u
/** Consonants of Uzbek and Karakalpak Latin that are written with two signs. */
const twofold = /^(?:sh|ch|g[ʻ‘])$/u
const signs = /[ьъ'ʼ’]/u

/**
 * Places for hyphens in a Turkic word.
 *
 * @param word in lower case
 * @returns UTF-16 offsets, ascending
 */
export function turkicSyllables(word: string): readonly number[] {
  const places: number[] = []
  let lastVowel = -1
  for (let at = 0; at < word.length; at++) {
    if (!isVowel(word, at)) continue
    if (lastVowel >= 0) {
      const place = boundary(word, lastVowel, at)
      if (place > 1 && place < word.length - 1) places.push(place)
    }
    lastVowel = at
  }
  return places
}

/** `у` behind a vowel closes its syllable (сау-да, әлеу-мет); elsewhere it makes one (бо-лу-ға). */
function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at)
  if (!vowels.test(letter)) return false
  return letter !== 'у' || at === 0 || !vowels.test(word.charAt(at - 1))
}

function boundary(word: string, before: number, vowel: number): number {
  // Vowels that meet belong to two syllables.
  let place = vowel - before > 1 ? vowel - 1 : vowel
  if (place - 1 > before && twofold.test(word.slice(place - 1, place + 1))) place--
  while (place < vowel && signs.test(word.charAt(place))) place++
  return place
}
