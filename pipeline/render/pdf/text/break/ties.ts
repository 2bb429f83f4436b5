import type {Language} from '../../../../language/model/types.ts'
import {referencesIn} from '../../../../language/references.ts'

/** A number, a space and a word: `30 days`, `8 мая`. */
const amount = /\p{Nd}[\p{Nd}.,\u00A0\u202F]*[ ](?=(?<word>[\p{L}\p{M}]+|[%‰$€£₸₽¥§]))/gu

/**
 * A number, a space and the symbol of a unit, which is the same in every language: `4 500 m³/s`, `40 km`, `7.5 kWh`.
 *
 * @see https://www.bipm.org/en/publications/si-brochure tables 2, 4, 7 and 8
 */
const measured =
  /\p{Nd}[ ](?=(?:[munkMGTcdhµμ]?(?:m|g|l|L|s|A|K|mol|cd|Hz|N|Pa|J|W|Wh|V|C|F|Ω|S|T|H|lm|lx|Bq|Gy|Sv|kat|eV|bar|B|bit|t)|min|h|d|ha|dB|°C|°F|°|ppm|‰)[²³]?(?:[/·][\p{L}°]{1,4}[²³]?)?(?![\p{L}\p{M}\p{Nd}]))/gu

/** The spaces between the groups of a number: `4 500`, `1 000 000`. */
const grouped =
  /(?<!\p{Nd})\p{Nd}{1,3}[ ](?=\p{Nd}{3}(?!\p{Nd}))|(?<=[ ]\p{Nd}{3})[ ](?=\p{Nd}{3}(?!\p{Nd}))/gu

/** A number and its subdivisions in brackets: `Article 3 (2) (b)`. */
const divided = /[\p{Nd})][ ](?=\((?:\p{Nd}{1,3}|[a-z]{1,2}|[ivxlc]{1,6})\))/gu

/** A word, a space and a year: `мая 2018`. */
const dated = /(?<word>[\p{L}\p{M}]+)[ ](?=\p{Nd}{4}(?!\p{Nd}))/gu

/** A section sign and its number. */
const signed = /[§¶№][ ](?=\p{Nd})/gu

/**
 * A mark with an ordinary space inside it or before it: `« mot »`, `mot :`. A quotation mark that has a letter on its
 * other side is the other one of its pair, as in German.
 */
const spacedMark = /(?<![^\s(])[«‹] (?=\S)|[ ](?=[»›;:!?](?![^\s.,;:!?)]))/gu

const letter = /\p{L}/u
const beginsWord = /[\p{L}\p{Nd}«“„]/u
const mark = /[«‹»›;:!?]/u
const digit = /\p{Nd}/u

/** A shorter text has room on a line. */
const shortest = 30

/**
 * Spaces at which no line ends: inside guillemets, before marks that have a space, between the groups of a number. Authors
 * write an ordinary space there, and mean one that does not break.
 *
 * @returns UTF-16 offsets behind these spaces, in no order
 */
export function boundSpaces(text: string): readonly number[] {
  const marks = mark.test(text) ? endsOf(text, spacedMark) : none
  return digit.test(text) ? [...marks, ...endsOf(text, grouped)] : marks
}

/**
 * Spaces at which a line should not end: between a word and its number (`Article 2`), a number and its
 * unit or month, a month and its year, and behind words of one letter where the language ties them.
 *
 * @returns UTF-16 offsets behind these spaces, in no order
 */
export function tiesIn(text: string, language: Language): readonly number[] {
  if (text.length < shortest) return none
  const ties = language.print.tiesOneLetterWords === true ? oneLetterWords(text) : none
  if (!digit.test(text)) return ties
  const {isUnit, isMonth} = wordsOf(language)
  return [
    ...ties,
    ...endsOf(text, signed),
    ...endsOf(text, measured),
    ...endsOf(text, divided),
    ...endsOf(text, amount, (word) => isUnit(word) || isMonth(word)),
    ...endsOf(text, dated, isMonth),
    ...referencesIn(text, language).flatMap(({start, end}) => spacesIn(text, start - 1, end)),
  ]
}

const none: readonly number[] = []

/** Offsets behind the spaces after words of one letter. */
function oneLetterWords(text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const isAlone = at === 1 || (at > 1 && ' («“„'.includes(text.charAt(at - 2)))
    if (isAlone && letter.test(text.charAt(at - 1)) && beginsWord.test(text.charAt(at + 1)))
      found.push(at + 1)
  }
  return found
}

function endsOf(
  text: string,
  pattern: RegExp,
  isTied: (word: string) => boolean = () => true,
): readonly number[] {
  return [...text.matchAll(pattern)].flatMap(({0: found, index, groups}) => {
    const word = groups?.['word']
    return word === undefined || isTied(word.toLowerCase()) ? [index + found.length] : []
  })
}

function spacesIn(text: string, start: number, end: number): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1))
    found.push(at + 1)
  return found
}

type TiedWords = {
  readonly isUnit: (word: string) => boolean
  readonly isMonth: (word: string) => boolean
}

const words = new WeakMap<Language, TiedWords>()

/** Units and months of a language; worked out once for each. */
function wordsOf(language: Language): TiedWords {
  const known = words.get(language)
  if (known) return known
  const {measures, months} = language.numbers
  const made = {isUnit: matcher(Object.values(measures).flat()), isMonth: matcher(months.flat())}
  words.set(language, made)
  return made
}

/** Whether a word is one of a list, in which `*` ends a stem. */
function matcher(list: readonly string[]): (word: string) => boolean {
  const whole = new Set(list)
  const stems = list.flatMap((word) => (/^[^*]+\*$/u.test(word) ? [word.slice(0, -1)] : []))
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
