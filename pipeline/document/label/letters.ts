import {readRoman} from '../../language/roman.ts'
import type {LabelReading} from './types.ts'

/** The letters that lists in Latin count with, small. */
export const latin = 'abcdefghijklmnopqrstuvwxyz'

/** Letters of lists in scripts whose languages have no table of their own. */
const further = [
  latin,
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
]

/** Alphabets to try, the given ones first. */
export const alphabetsAfter = (own: readonly string[]): readonly string[] => [
  ...new Set([...own.filter((letters) => letters !== ''), ...further]),
]

/** Letters that look alike in Latin and Cyrillic, a Latin one over each Cyrillic one. */
const latinLookalikes = 'aceopxyiABCEHIKMOPTX'
const cyrillicLookalikes = 'асеорхуіАВСЕНІКМОРТХ'

const lookalikesIn = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (letter, at) => [letter, to.charAt(at)]))
const toLatin = lookalikesIn(cyrillicLookalikes, latinLookalikes)
const toCyrillic = lookalikesIn(latinLookalikes, cyrillicLookalikes)

/** A word with every letter replaced by its lookalike; undefined where one has none. */
function inLookalikes(word: string, lookalikes: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => lookalikes.get(letter) ?? letter).join('')
}

/** The Latin letter at a place in the alphabet, counted from 1; after `z` comes `aa`. */
export function latinLetter(place: number): string {
  return latin.charAt((place - 1) % latin.length).repeat(Math.ceil(place / latin.length))
}

const caseLike = (text: string, model: string): string =>
  model !== model.toLowerCase() ? text.toUpperCase() : text

/** A letter's place in an alphabet, counted from 1; 0 where it is not in it. */
const placeIn = (alphabet: string, letter: string): number => alphabet.indexOf(letter) + 1

/** All a letter or a word of letters may mean as a label, likeliest first. */
export function letterReadings(
  written: string,
  alphabets: readonly string[],
): readonly LabelReading[] {
  // Persian law writes the name of its first letter.
  const word = written === 'الف' ? 'ا' : written
  const letters = lettersAs(word, alphabets)
  const romans = romanReadings(word)
  // Nobody begins to count at 50, 100, 500 or 1000; i, v and x may be either.
  const found = /^[ivx]/iu.test(word) ? [...romans, ...letters] : [...letters, ...romans]
  return found.length > 0 ? found : homoglyphReadings(word, alphabets)
}

function lettersAs(word: string, alphabets: readonly string[]): readonly LabelReading[] {
  const lower = word.toLowerCase()
  const letters = Array.from(lower)
  const [first, second] = letters
  if (first === undefined || letters.length > 3) return []
  const isRepeated = letters.every((letter) => letter === first)
  const found: LabelReading[] = []
  const add = (value: number, name: string, suffix: string): void => {
    if (found.some((one) => one.value === value && one.suffix === suffix)) return
    found.push({series: 'letter', value, path: [caseLike(name, word)], suffix})
  }
  for (const alphabet of alphabets) {
    const place = placeIn(alphabet, first)
    const {length} = alphabet
    if (place > 0 && isRepeated) {
      const value = place + (letters.length - 1) * length
      add(value, latinLetter(place + (letters.length - 1) * latin.length), '')
    }
    const next = second === undefined || letters.length > 2 ? 0 : placeIn(alphabet, second)
    if (place === 0 || next === 0) continue
    // Behind z comes aa, ab; between c and d comes ca. A roman numeral is neither.
    const name = latinLetter(place) + latinLetter(next)
    if (!isRepeated) add(place * length + next, name, '')
    if (!/^[ivx]+$/u.test(lower)) add(place, name, latinLetter(next))
  }
  const [own] = found
  // Below a) come aa), bb), a series of its own.
  return isRepeated && letters.length === 2 && own
    ? [...found, {...own, value: placeInAny(first, alphabets), suffix: '', isDoubled: true}]
    : found
}

/** A letter's place in the first alphabet that has it. */
const placeInAny = (letter: string, alphabets: readonly string[]): number =>
  Math.max(
    1,
    ...alphabets
      .filter((one) => one.includes(letter))
      .slice(0, 1)
      .map((one) => placeIn(one, letter)),
  )

function romanReadings(word: string): readonly LabelReading[] {
  const value = readRoman(word)
  return value === undefined ? [] : [{series: 'roman', value, path: [word], suffix: ''}]
}

/** A Latin word with a letter that no other alphabet has, as most words are: it was typed as it looks. */
const isPlainLatin = /^[A-Za-z]*[bdfghj-nq-wzDFGJLNQRSU-WYZ][A-Za-z]*$/u

/** Words that may be roman numerals, letters that only look like theirs among them. */
const romanLike = /^[ivxlcdmсхім]+$/iu

/** A roman numeral or letter typed with letters of another alphabet that look alike. */
function homoglyphReadings(word: string, alphabets: readonly string[]): readonly LabelReading[] {
  if ((word.length > 3 && !romanLike.test(word)) || isPlainLatin.test(word)) return []
  const asLatin = inLookalikes(word, toLatin)
  const asCyrillic = inLookalikes(word, toCyrillic)
  const found = [
    ...(asLatin === word ? [] : romanReadings(asLatin)),
    ...(asCyrillic === word ? [] : lettersAs(asCyrillic, alphabets)),
  ]
  return found.map((reading) => ({...reading, isHomoglyph: true}))
}

/** The Latin letter that stands where a letter stands in its own alphabet. */
export function positionOf(letter: string, alphabets: readonly string[]): string | undefined {
  return lettersAs(letter, alphabets)[0]?.path[0]
}
