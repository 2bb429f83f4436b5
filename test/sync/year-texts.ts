import {wordsOf} from './living-document.ts'

/** A translation that no other one equals, with words of its English where `isWorded`. */
function translationOf(english: string, count: number, isWorded: boolean): string {
  return `перевод ${lettersOf(count)}${isWorded ? ` ${wordsOf(english).join(' ')}` : ''}`
}

/** A translation with another last word: an edit of it. */
function correctionOf(text: string, count: number): string {
  return `${text.replace(/ иначе-\S+$/u, '')} иначе-${lettersOf(count)}`
}

/** A word for each number: digits would be evidence of the English. */
const lettersOf = (count: number): string =>
  count.toString(26).replaceAll(/\d/gu, (digit) => 'абвгдежзик'[Number(digit)] ?? '')

/** Makes texts that are all different; commits are counted with them. */
export class TextMaker {
  #count = 0

  next(): number {
    return ++this.#count
  }

  translation(english: string): string {
    const isWorded = this.#count % 2 === 0
    return translationOf(english, this.next(), isWorded)
  }

  correction(text: string): string {
    return correctionOf(text, this.next())
  }
}
