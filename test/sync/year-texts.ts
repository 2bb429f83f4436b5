import {wordsOf} from './living-document.ts'

/** A translation that no other one equals, with words of its English where `isWorded`. */
export function translationOf(english: string, count: number, isWorded: boolean): string {
  return `перевод ${lettersOf(count)}${isWorded ? ` ${wordsOf(english).join(' ')}` : ''}`
}

/** A translation with another last word: an edit of it. */
export function correctionOf(text: string, count: number): string {
  return `${text.replace(/ иначе-\S+$/u, '')} иначе-${lettersOf(count)}`
}

/** A word for each number: digits would be evidence of the English. */
const lettersOf = (count: number): string =>
  count.toString(26).replaceAll(/\d/gu, (digit) => 'абвгдежзик'[Number(digit)] ?? '')
