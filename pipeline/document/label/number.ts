import {readNumeral} from '../../language/numerals.ts'
import {letterReadings, positionOf} from './letters.ts'
import type {LabelReading} from './types.ts'

/** A number as documents write it, and how many UTF-16 units it takes. */
export type LabelNumber = {
  readonly length: number
  /** likeliest first; never empty */
  readonly readings: readonly LabelReading[]
}

/** Latin multiplicatives, as treaties and codes insert provisions: `2 bis`, `2bis`, in Italian law `2-bis`. */
const inserted =
  /^[\s\u2010\u2011-]?(?<name>bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies|quaterdecies|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies)(?![\p{Script=Latin}\p{Nd}]|\s\p{Nd})/iu
/** `I bis III` is a range in German. */
const untilRoman = /^\sbis\s[IVX]+(?![\p{L}.])/u
const insertedLetter =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?![\p{M}\p{Nd}]|(?![\p{Script=Han}\p{Script=Hangul}])\p{L})/u
/** `Article 1er`, `2ème`; the `e` of `2e` may as well be an insertion. */
const ordinalEnding = /^(?:er|re|ère|ème|eme|nde?)(?![\p{L}\p{M}\p{Nd}])/u
const hyphen = /^[-\u2010\u2011](?=\p{Nd})/u
/** Raised digits, as Russian and Ukrainian law insert provisions: `Статья 2¹.`, `1⁻¹.`; elsewhere they call a note. */
const raisedDigits =
  /^(?:⁻?(?=[^\s]{1,3}(?:[.)]|-\p{L}))|\.(?=[^\s]{1,3}\s))(?<digits>[⁰¹²³⁴-⁹]{1,3})(?=[.)\s]|-\p{L})/u
/** `Art. 2º-A`, `Article 10-B`. */
const hyphenLetter =
  /^\.?[º°ª]?[-\u2010\u2011](?<letter>\p{Lu})(?![\p{M}\p{Nd}]|(?![\p{Script=Han}\p{Script=Hangul}])\p{L})/u
/** What a roman number or a lettered annex adds: `I-A`, `II/1`, `B-2`. */
const additionBehind =
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
  const isPlain = others.length === 0 && first.suffix === ''
  const ending = isPlain ? (ordinalEnding.exec(text.slice(parts.length))?.[0].length ?? 0) : 0 // most have none
  const decimal: LabelNumber = {
    length: parts.length + ending,
    readings: [
      {
        series: 'decimal',
        value: last.value,
        path: parts.parts.map(({value, suffix}) => `${value}${suffix}`),
        suffix: last.suffix,
      },
    ],
  }
  const range = isPlain ? rangeAt(text, parts.length) : undefined
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
    const from = parts.length === 0 ? 0 : partStart(text, length)
    const numeral = from < 0 ? undefined : numeralAt(text.slice(from))
    if (!numeral) break
    const suffix = suffixAt(text.slice(from + numeral.length), alphabets)
    parts.push({value: numeral.value, suffix: suffix.text})
    length = from + numeral.length + suffix.length
  }
  return {parts, length}
}

/** Where the next part of an address begins behind its stop, which some authors space: `2.1 .3`; -1 where there is none. */
const partStart = (text: string, end: number): number =>
  text[end] === '.' ? end + 1 : /^\s\.\p{Nd}/u.test(text.slice(end, end + 4)) ? end + 2 : -1

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
  const raised = raisedAt(rest)
  if (raised) return raised
  const lettered = hyphenLetter.exec(rest)
  if (lettered) return {text: lettered[0].replace(/^\.?[º°ª]?./u, '-'), length: lettered[0].length}
  const name = multiplicativeAt(rest)
  if (name) return name
  const national = nationalAt(rest, alphabets)
  if (national) return national
  const letter = insertedLetter.exec(rest)?.[0]
  const position = letter === undefined ? undefined : positionOf(letter, alphabets)
  return letter === undefined || position === undefined
    ? {text: '', length: 0}
    : {text: position, length: letter.length}
}

/** `1의2.` in Korean law, `๑๔/๑` in Thai, `3^1` in Romanian, `3/A.` in Hungarian, `2 a §` in Swedish and Finnish, `2.a` in Croatian. */
const nationalInsertion =
  /^(?:의(?<korean>\p{Nd}{1,2})(?=[.)\s]|$)|\/(?<thai>[๐-๙]{1,2})(?!\p{Nd})|\^(?<romanian>\p{Nd}{1,2})(?!\p{Nd})|\/(?<hungarian>\p{Lu})(?=[.)])|\s(?<nordic>\p{Ll})(?=\s(?:§|kap\.|luku)|\.\s)|\.(?<croatian>\p{Ll})(?=$|[\s.]))/u

function nationalAt(
  rest: string,
  alphabets: readonly string[],
): {readonly text: string; readonly length: number} | undefined {
  const found = nationalInsertion.exec(rest)
  if (!found) return undefined
  const {korean, thai, romanian, hungarian, nordic, croatian} = found.groups ?? {} // one of them matched
  const digits = korean ?? thai ?? romanian
  if (digits !== undefined)
    return {text: `-${numeralAt(digits)?.value ?? digits}`, length: found[0].length}
  if (hungarian !== undefined) return {text: `-${hungarian}`, length: found[0].length}
  const letter = nordic ?? croatian
  const position = letter === undefined ? undefined : positionOf(letter, alphabets)
  return position === undefined ? undefined : {text: position, length: found[0].length}
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
  const pair = letterPair(text, alphabets)
  if (pair) return pair
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

/** `ბ.ა)`: a letter below a letter, as in Georgian law. */
function letterPair(text: string, alphabets: readonly string[]): LabelNumber | undefined {
  const {outer, inner} =
    /^(?<outer>\p{Ll}|\p{Lo})\.(?<inner>\p{Ll}|\p{Lo})(?=\))/u.exec(text)?.groups ?? {} // hardly ever one
  if (outer === undefined || inner === undefined) return undefined
  const stem = positionOf(outer, alphabets)
  const [reading] = letterReadings(inner, alphabets).filter(({series}) => series === 'letter')
  return stem === undefined || !reading
    ? undefined
    : {length: 3, readings: [{...reading, path: [stem, ...reading.path]}]}
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
  const addition = /^\s/u.test(rest) ? undefined : additionAt(rest)
  const added = addition ?? (untilRoman.test(rest) ? undefined : multiplicativeAt(rest))
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
  const {joint, part} = additionBehind.exec(rest)?.groups ?? {}
  if (joint !== undefined && part !== undefined)
    return {text: `-${numeralAt(part)?.value ?? part}`, length: joint.length + part.length}
  // (a.1) is inserted behind (a).
  const stop = /^\.(?=\p{Nd}{1,2}[)）])/u.exec(rest)?.[0].length
  const further = stop === undefined ? undefined : numeralAt(rest.slice(stop))
  if (stop !== undefined && further)
    return {text: `-${further.value}`, length: stop + further.length}
  const digits = numeralAt(rest)
  return raisedAt(rest) ?? (digits && {text: `-${digits.value}`, length: digits.length})
}

/** `¹` of `2¹` and `⁻¹` of `2⁻¹`: both are the insertion `2-1`. */
function raisedAt(rest: string): {readonly text: string; readonly length: number} | undefined {
  const found = raisedDigits.exec(rest)
  const digits = found?.groups?.['digits']?.normalize('NFKC')
  return found && digits !== undefined ? {text: `-${digits}`, length: found[0].length} : undefined
}

/** The whole number at the start of a text, in any script's digits or numerals. */
function numeralAt(text: string): {readonly value: number; readonly length: number} | undefined {
  const numeral = readNumeral(text.slice(0, 24))
  return numeral && numeral.length <= mostDigits && numeral.value <= 999_999_999
    ? numeral
    : undefined
}
