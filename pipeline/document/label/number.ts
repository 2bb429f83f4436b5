import {readNumeral} from '../../language/numerals.ts'
import {letterReadings, positionOf} from './letters.ts'
import type {LabelReading} from './types.ts'

/** A number as documents write it, and how many UTF-16 units it takes. */
export type LabelNumber = {
  readonly length: number
  /** likeliest first; never empty */
  readonly readings: readonly LabelReading[]
}

/** Latin multiplicatives, as treaties and codes insert provisions. */
const inserted =
  /^\s?(?<name>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies|quaterdecies|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies)(?![\p{Script=Latin}\p{Nd}]|\s\p{Nd})/iu
/** `I bis III` is a range in German. */
const untilRoman = /^\sbis\s[IVX]+(?![\p{L}.])/u
const insertedLetter =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?![\p{M}\p{Nd}]|(?![\p{Script=Han}\p{Script=Hangul}])\p{L})/u
const hyphen = /^[-\u2010\u2011](?=\p{Nd})/u
/** `Art. 2º-A`, `Article 10-B`. */
const hyphenLetter =
  /^[º°ª]?[-\u2010\u2011](?<letter>\p{Lu})(?![\p{M}\p{Nd}]|(?![\p{Script=Han}\p{Script=Hangul}])\p{L})/u
/** What a roman number or a lettered annex adds: `I-A`, `II/1`, `B-2`. */
const addition =
  /^(?<joint>[-/\u2010\u2011])(?<part>\p{Lu}(?![\p{L}\p{M}])|\p{Nd}{1,3}(?![\p{Nd}\p{L}]))/u

/** More parts than this are not an address of a provision. */
const mostParts = 9
/** More digits than this are not the number of a provision. */
const mostDigits = 9

/**
 * Read a number: digits of any script, Chinese numerals, a letter, a roman numeral; with parts
 * (`8.10.1`, `A.1`, `2(b)(iv)`), what an inserted point adds (`8 bis`, `8a`, `2-1`) and ranges (`2–3`).
 *
 * @param alphabets letters in the order in which lists use them, the document's language first
 */
export function readNumber(text: string, alphabets: readonly string[]): LabelNumber | undefined {
  return readDecimal(text, alphabets) ?? readLetters(text, alphabets)
}

/** Read the numbers that begin with a digit or a Chinese numeral. */
export function readDecimal(text: string, alphabets: readonly string[]): LabelNumber | undefined {
  const parts = partsAt(text, alphabets)
  const [first, ...others] = parts.parts
  if (!first) return undefined
  const last = others.at(-1) ?? first
  const decimal: LabelNumber = {
    length: parts.length,
    readings: [
      {
        series: 'decimal',
        value: last.value,
        path: parts.parts.map(({value, suffix}) => `${value}${suffix}`),
        suffix: last.suffix,
      },
    ],
  }
  const range = others.length === 0 && first.suffix === '' ? rangeAt(text, parts.length) : undefined
  if (range && range.until > first.value)
    return {
      length: range.end,
      readings: [
        {
          series: 'decimal',
          value: first.value,
          path: [`${first.value}to${range.until}`],
          suffix: '',
          until: range.until,
        },
      ],
    }
  return withBrackets(text, decimal, alphabets)
}

const dash = /^\s?[–—]\s?(?=\p{Nd})/u

function rangeAt(
  text: string,
  from: number,
): {readonly until: number; readonly end: number} | undefined {
  const joint = dash.exec(text.slice(from))?.[0]
  const until = joint === undefined ? undefined : numeralAt(text.slice(from + joint.length))
  return joint === undefined || !until
    ? undefined
    : {until: until.value, end: from + joint.length + until.length}
}

/** Words and signs between the ends of a range, in the languages that have them; `and` joins two neighbours. */
const rangeWord =
  /^\s?(?:to|through|à|au|bis|al?|até|do|до|по|gacha|至|から|～|~|إلى|تا|[–—-]|(?<pair>and|et|und|y|e|и|й|және|och|en|oraz|ve|و))\s?(?=[(（]?[\p{Nd}\p{L}])/iu

/** The joint of a range at the start of a text: its length, and whether it joins only neighbours. */
export function rangeJoint(
  text: string,
): {readonly length: number; readonly isPair: boolean} | undefined {
  const found = rangeWord.exec(text)
  return found ? {length: found[0].length, isPair: found.groups?.['pair'] !== undefined} : undefined
}

/** The readings of a range, given those of its ends; none where they make no range. */
export const rangeReadings = (
  first: LabelNumber,
  last: LabelNumber,
  isPair: boolean,
): readonly LabelReading[] =>
  first.readings.flatMap((from) => {
    if (from.path.length > 1 || from.suffix !== '' || from.until !== undefined) return []
    return last.readings.flatMap(({series, path, suffix, value}) => {
      const isEnd = series === from.series && path.length < 2 && suffix === '' && value > from.value
      if (!isEnd || (isPair && value !== from.value + 1)) return []
      return [{...from, path: [`${from.path.join('')}to${path.join('')}`], until: value}]
    })
  })

/** A number with the rest of a range that is written with a word: `11 to 13`, `2 and 3`, `I–III`. */
export function withRangeWord(text: string, number: LabelNumber): LabelNumber {
  const joint = rangeJoint(text.slice(number.length))
  const from = number.length + (joint ? joint.length : 0)
  if (!joint || !/^[\p{Nd}IVX]/u.test(text.slice(from))) return number
  const last = readNumber(text.slice(from), [])
  if (!last || /^[\p{L}\p{M}]/u.test(text.slice(from + last.length))) return number
  const readings = rangeReadings(number, last, joint.isPair)
  return readings.length === 0 ? number : {length: from + last.length, readings}
}

/** A number with the rest of a range in brackets: `c–e)` of `(c–e)`. */
export function withRangeBefore(
  close: RegExp,
  text: string,
  {number, alphabets}: {readonly number: LabelNumber; readonly alphabets: readonly string[]},
): LabelNumber {
  const joint = /^\s?[–—]\s?(?=\p{L})/u.exec(text.slice(number.length))?.[0]
  if (joint === undefined) return number
  const from = number.length + joint.length
  const last = readNumber(text.slice(from), alphabets)
  if (!last || !close.test(text.slice(from + last.length))) return number
  const readings = rangeReadings(number, last, false)
  return readings.length === 0 ? number : {length: from + last.length, readings}
}

/** One part of an address: `8`, `8a`, `8bis`, `2-1`. */
type Part = {readonly value: number; readonly suffix: string}

/** The parts of an address, each further one behind a stop: `8.10.1`, `1-1.1`, `1.2A`. */
function partsAt(
  text: string,
  alphabets: readonly string[],
): {readonly parts: readonly Part[]; readonly length: number} {
  const parts: Part[] = []
  let length = 0
  while (parts.length < mostParts) {
    const from = parts.length === 0 ? 0 : text[length] === '.' ? length + 1 : -1
    const numeral = from < 0 ? undefined : numeralAt(text.slice(from))
    if (!numeral) break
    const suffix = suffixAt(text.slice(from + numeral.length), alphabets)
    parts.push({value: numeral.value, suffix: suffix.text})
    length = from + numeral.length + suffix.length
  }
  return {parts, length}
}

/** What an inserted point adds to the number before it, in the form that addresses use. */
function suffixAt(
  rest: string,
  alphabets: readonly string[],
): {readonly text: string; readonly length: number} {
  const joint = hyphen.exec(rest)?.[0]
  const further = joint === undefined ? undefined : numeralAt(rest.slice(joint.length))
  if (joint !== undefined && further) {
    const length = joint.length + further.length
    const name = multiplicativeAt(rest.slice(length))
    return name
      ? {text: `-${further.value}${name.text}`, length: length + name.length}
      : {text: `-${further.value}`, length}
  }
  const lettered = hyphenLetter.exec(rest)
  if (lettered) return {text: lettered[0].replace(/^[º°ª]?./u, '-'), length: lettered[0].length}
  const name = multiplicativeAt(rest)
  if (name) return name
  const letter = insertedLetter.exec(rest)?.[0]
  const position = letter === undefined ? undefined : positionOf(letter, alphabets)
  return letter === undefined || position === undefined
    ? {text: '', length: 0}
    : {text: position, length: letter.length}
}

function multiplicativeAt(
  rest: string,
): {readonly text: string; readonly length: number} | undefined {
  const found = inserted.exec(rest)
  const name = found?.groups?.['name']
  return found && name !== undefined
    ? {text: name.toLowerCase(), length: found[0].length}
    : undefined
}

const bracketed = /^\((?<part>[\p{L}\p{Nd}]{1,5})\)/u

/** Parts in brackets right behind a number, as in citations: `2(b)(iv)`. */
function withBrackets(
  text: string,
  number: LabelNumber,
  alphabets: readonly string[],
): LabelNumber {
  const [own] = number.readings
  const part = bracketed.exec(text.slice(number.length))?.groups?.['part']
  if (part === undefined || !own || own.path.length >= mostParts) return number
  const inner = readNumber(part, alphabets)
  const end = number.length + part.length + 2
  if (inner?.length !== part.length || /^[\p{L}\p{Nd}]/u.test(text.slice(end))) return number
  const readings = inner.readings.map((reading) => ({
    ...reading,
    path: [...own.path, ...reading.path],
  }))
  return withBrackets(text, {length: end, readings}, alphabets)
}

function readLetters(text: string, alphabets: readonly string[]): LabelNumber | undefined {
  // `Ier`, `IIe`: French ordinals in roman numerals; Chinese words follow at once: `第II部分`.
  const word = (
    /^[IVX]+(?=(?:er|re|ère|e)(?![\p{L}\p{M}]))/u.exec(text) ??
    /^[A-Za-z]{1,8}(?=[\p{Script=Han}\p{Script=Hangul}])/u.exec(text) ??
    /^[\p{L}\p{M}]{1,8}(?![\p{L}\p{M}])/u.exec(text)
  )?.[0]
  const ending =
    word === undefined
      ? ''
      : (/^(?:er|re|ère|e)(?![\p{L}\p{M}])/u.exec(text.slice(word.length))?.[0] ?? '') // hardly ever one
  const readings = word === undefined ? [] : letterReadings(word, alphabets)
  if (word === undefined || readings.length === 0) return undefined
  const rest = text.slice(word.length + ending.length)
  const found =
    letteredParts(word, rest, {readings, alphabets}) ?? withAddition(word, rest, readings)
  return {...found, length: found.length + ending.length}
}

/** `A.1`, `B.2.3`: a letter that leads numbers. */
function letteredParts(
  word: string,
  rest: string,
  {readings, alphabets}: {readings: readonly LabelReading[]; alphabets: readonly string[]},
): LabelNumber | undefined {
  if (!/^\p{Lu}$/u.test(word) || !rest.startsWith('.')) return undefined
  const {parts, length} = partsAt(rest.slice(1), alphabets)
  const last = parts.at(-1)
  if (!last) return undefined
  const letter = readings.find(({series}) => series === 'letter')
  const path = [letter?.path[0] ?? word, ...parts.map(({value, suffix}) => `${value}${suffix}`)]
  return {
    length: word.length + 1 + length,
    readings: [{series: 'decimal', value: last.value, path, suffix: last.suffix}],
  }
}

/** A letter or roman number with what an insertion adds: `(b bis)`, `XX bis`, `I-A`, `II/1`, `a1`. */
function withAddition(word: string, rest: string, readings: readonly LabelReading[]): LabelNumber {
  const added = !/^\s/u.test(rest)
    ? additionAt(rest)
    : untilRoman.test(rest)
      ? undefined
      : multiplicativeAt(rest)
  if (!added) return {length: word.length, readings}
  return {
    length: word.length + added.length,
    readings: readings.map((reading) => ({
      ...reading,
      path: [`${reading.path.join('')}${added.text}`],
      suffix: added.text,
    })),
  }
}

function additionAt(rest: string): {readonly text: string; readonly length: number} | undefined {
  // Most numbers have no addition.
  const {joint, part} = addition.exec(rest)?.groups ?? {}
  if (joint !== undefined && part !== undefined)
    return {text: `-${numeralAt(part)?.value ?? part}`, length: joint.length + part.length}
  // (a.1) is inserted behind (a).
  const stop = /^\.(?=\p{Nd}{1,2}[)）])/u.exec(rest)?.[0].length
  const further = stop === undefined ? undefined : numeralAt(rest.slice(stop))
  if (stop !== undefined && further)
    return {text: `-${further.value}`, length: stop + further.length}
  const digits = numeralAt(rest)
  return digits && {text: `-${digits.value}`, length: digits.length}
}

/** The whole number at the start of a text, in any script's digits or numerals. */
function numeralAt(text: string): {readonly value: number; readonly length: number} | undefined {
  const numeral = readNumeral(text.slice(0, 24))
  return numeral && numeral.length <= mostDigits && numeral.value <= 999_999_999
    ? numeral
    : undefined
}
