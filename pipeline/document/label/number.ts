import {readNumeral} from '../../language/numerals.ts'
import {letterReadings, positionOf} from './letters.ts'
import type {LabelReading} from './types.ts'

/** A number as documents write it, and how many UTF-16 units it takes. */
export type NumberFound = {
  readonly length: number
  /** likeliest first; never empty */
  readonly readings: readonly LabelReading[]
}

const inserted =
  /^\s?(?<name>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?![\p{L}\p{Nd}])/iu
const insertedLetter =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?![\p{L}\p{M}\p{Nd}])/u
const hyphen = /^[-\u2010\u2011](?=\p{Nd})/u
const dash = /^\s?[–—]\s?(?=\p{Nd})/u

/** More parts than this are no address of a provision. */
const mostParts = 9

/**
 * Read a number: digits of any script, Chinese numerals, a letter, a roman numeral; with parts
 * (`8.10.1`, `A.1`), what an inserted point adds (`8 bis`, `8a`, `2-1`) and ranges (`2–3`).
 *
 * @param alphabets letters in the order in which lists use them, the document's language first
 */
export function readNumber(text: string, alphabets: readonly string[]): NumberFound | undefined {
  return readDecimal(text, alphabets) ?? readLetters(text, alphabets)
}

/** Read the numbers that begin with a digit or a Chinese numeral. */
export function readDecimal(text: string, alphabets: readonly string[]): NumberFound | undefined {
  const first = numeralAt(text)
  if (!first) return undefined
  const parts = partsAt(text.slice(first.length))
  const values = [first.value, ...(parts?.values ?? [])]
  const length = first.length + (parts?.length ?? 0)
  const rest = text.slice(length)
  const range = dash.exec(rest)?.[0]
  const until = range === undefined ? undefined : numeralAt(rest.slice(range.length))
  if (range !== undefined && until && until.value > first.value && values.length === 1) {
    const path = [`${first.value}to${until.value}`]
    const reading = {
      series: 'decimal',
      value: first.value,
      path,
      suffix: '',
      until: until.value,
    } as const
    return {length: length + range.length + until.length, readings: [reading]}
  }
  const suffix = suffixAt(rest, alphabets)
  const path = values.map(String)
  path[path.length - 1] += suffix.text
  const value = values.at(-1) ?? first.value
  return {
    length: length + suffix.length,
    readings: [{series: 'decimal', value, path, suffix: suffix.text}],
  }
}

/** Further parts of an address, each behind a stop: `.10.1`. */
function partsAt(
  text: string,
): {readonly values: readonly number[]; readonly length: number} | undefined {
  const values: number[] = []
  let length = 0
  while (values.length < mostParts - 1) {
    const next = text[length] === '.' ? numeralAt(text.slice(length + 1)) : undefined
    if (!next) break
    values.push(next.value)
    length += 1 + next.length
  }
  return values.length === 0 ? undefined : {values, length}
}

/** What an inserted point adds to the number before it, in the form that addresses use. */
function suffixAt(
  rest: string,
  alphabets: readonly string[],
): {readonly text: string; readonly length: number} {
  const joint = hyphen.exec(rest)?.[0]
  const further = joint === undefined ? undefined : numeralAt(rest.slice(joint.length))
  if (joint !== undefined && further)
    return {text: `-${further.value}`, length: joint.length + further.length}
  const name = inserted.exec(rest)
  if (name) return {text: (name.groups?.['name'] ?? '').toLowerCase(), length: name[0].length}
  const letter = insertedLetter.exec(rest)?.[0]
  const position = letter === undefined ? undefined : positionOf(letter, alphabets)
  return letter === undefined || position === undefined
    ? {text: '', length: 0}
    : {text: position, length: letter.length}
}

function readLetters(text: string, alphabets: readonly string[]): NumberFound | undefined {
  const word = /^[\p{L}\p{M}]{1,8}(?![\p{L}\p{M}])/u.exec(text)?.[0]
  const readings = word === undefined ? [] : letterReadings(word, alphabets)
  if (word === undefined || readings.length === 0) return undefined
  const rest = text.slice(word.length)
  const parts = /^\p{Lu}$/u.test(word) ? partsAt(rest) : undefined
  if (parts) {
    const value = parts.values.at(-1) ?? 0
    const path = [readings.find(({series}) => series === 'letter')?.path[0] ?? word]
    return {
      length: word.length + parts.length,
      readings: [
        {series: 'decimal', value, path: [...path, ...parts.values.map(String)], suffix: ''},
      ],
    }
  }
  const joint = /^[-\u2010\u2011]?(?=\p{Nd})/u.exec(rest)?.[0]
  const further = joint === undefined ? undefined : numeralAt(rest.slice(joint.length))
  if (joint === undefined || !further) return {length: word.length, readings}
  const suffix = `-${further.value}`
  return {
    length: word.length + joint.length + further.length,
    readings: readings.map((reading) => ({
      ...reading,
      path: [`${reading.path.join('')}${suffix}`],
      suffix,
    })),
  }
}

/** More digits than this are no number of a provision. */
const mostDigits = 9

/** The whole number at the start of a text, in any script's digits or numerals. */
function numeralAt(text: string): {readonly value: number; readonly length: number} | undefined {
  const numeral = readNumeral(text.slice(0, 24))
  return numeral && numeral.length <= mostDigits && numeral.value <= 999_999_999
    ? numeral
    : undefined
}
