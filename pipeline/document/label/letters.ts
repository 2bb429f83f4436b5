import {readRoman} from '../../language/roman.ts'
import type {LabelReading} from './types.ts'

const latin = 'abcdefghijklmnopqrstuvwxyz'

/** Letters of lists in scripts whose languages have no table of their own. */
const further = [
  latin,
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
]

/** Alphabets to try, the given ones first. */
export const alphabetsAfter = (own: readonly string[]): readonly string[] => [
  ...new Set([...own.filter((letters) => letters !== ''), ...further]),
]

/** The Latin letter at a place in the alphabet, counted from 1; after `z` comes `aa`. */
function latinLetter(place: number): string {
  const letter = latin[(place - 1) % latin.length] ?? 'a'
  return letter.repeat(Math.ceil(place / latin.length))
}

const caseLike = (text: string, model: string): string =>
  model !== model.toLowerCase() ? text.toUpperCase() : text

/** All a letter or a word of letters may mean as a label, likeliest first. */
export function letterReadings(
  word: string,
  alphabets: readonly string[],
): readonly LabelReading[] {
  const readings: LabelReading[] = []
  const lower = word.toLowerCase()
  const [letter = '', ...others] = Array.from(lower)
  if (others.every((other) => other === letter) && others.length < 2)
    for (const alphabet of alphabets) {
      const letters = Array.from(alphabet)
      const index = letters.indexOf(letter)
      const value = index + 1 + others.length * letters.length
      if (index < 0 || readings.some((reading) => reading.value === value)) continue
      readings.push({
        series: 'letter',
        value,
        path: [caseLike(latinLetter(value), word)],
        suffix: '',
      })
    }
  const roman = readRoman(word)
  if (roman === undefined) return readings
  const reading: LabelReading = {series: 'roman', value: roman, path: [word], suffix: ''}
  // Nobody begins to count at 50, 100, 500 or 1000; i, v and x may be either.
  return /^[ivx]/iu.test(word) ? [reading, ...readings] : [...readings, reading]
}

/** The Latin letter that stands where a letter stands in its own alphabet. */
export function positionOf(letter: string, alphabets: readonly string[]): string | undefined {
  const found = letterReadings(letter, alphabets).find(({series}) => series === 'letter')
  return found?.path[0]
}
