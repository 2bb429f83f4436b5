import type {Numeral} from '../model/numbers.ts'

const values: readonly (readonly [letter: string, value: number])[] = [
  ['ת', 400],
  ['ש', 300],
  ['ר', 200],
  ['ק', 100],
  ['צ', 90],
  ['פ', 80],
  ['ע', 70],
  ['ס', 60],
  ['נ', 50],
  ['מ', 40],
  ['ל', 30],
  ['כ', 20],
  ['י', 10],
  ['ט', 9],
  ['ח', 8],
  ['ז', 7],
  ['ו', 6],
  ['ה', 5],
  ['ד', 4],
  ['ג', 3],
  ['ב', 2],
  ['א', 1],
]
const valueOf = new Map(values)

/** A number from 1 to 999 in Hebrew letters, with geresh or gershayim: ח׳, ט״ו. */
export function printHebrew(value: number): string {
  if (value < 1 || value > 999) return String(value)
  let rest = value
  let letters = ''
  for (const [letter, worth] of values)
    while (rest >= worth) {
      // 15 and 16 are written 9+6 and 9+7, so as not to spell the Name.
      if (rest === 15 || rest === 16) {
        letters += `ט${rest === 15 ? 'ו' : 'ז'}`
        rest = 0
        break
      }
      letters += letter
      rest -= worth
    }
  return letters.length === 1 ? `${letters}׳` : `${letters.slice(0, -1)}״${letters.slice(-1)}`
}

/** The Hebrew letter number at the start of a text; it must carry geresh or gershayim. */
export function readHebrew(text: string): Numeral | undefined {
  const found = /^(?:[א-ת]['׳]|[א-ת]{1,4}["״][א-ת])(?![א-ת])/u.exec(text)?.[0]
  if (found === undefined) return undefined
  let value = 0
  // Geresh and gershayim count nothing.
  for (const letter of found) value += valueOf.get(letter) ?? 0
  return {value, length: found.length, system: 'hebr'}
}
