import type {Language} from '../../language/model/types.ts'
import {readDecimal, readNumber, type LabelNumber} from './number.ts'
import {
  rangeJoint,
  rangeReadings,
  withRangeBefore,
  withRepealedRange,
  withRangeWord,
} from './range.ts'
import {readCircled, readRaised} from './raised.ts'
import type {Enclosure} from '../model/types.ts'
import type {LabelFound} from './types.ts'
import {labelWordsOf} from './label-words.ts'
import {readWordLabel} from './words.ts'

/**
 * Read the label at the start of a text: `8.`, `8.1`, `(a)`, `iv)`, `§ 3`, `Article 3.`, `3-бап`,
 * `المادة ٣`, `第三条`, `١ -`. Whether it really is one depends on its neighbours; see `nest`.
 *
 * @param text what follows the indentation; escapes do not matter here
 * @param language whose words and letters count first; those of all other languages follow
 * @param inHeading whether a comma may part a label from its text, as in `CHAPTER I, PURPOSES`
 * @returns `undefined` where the text starts with nothing that looks like a label
 */
export function readLabel(
  text: string,
  language: Language,
  inHeading: boolean = false,
): LabelFound | undefined {
  const rest = text.trimStart()
  const lead = text.length - rest.length
  if (!/^[\p{L}\p{N}§(（]/u.test(rest)) return undefined
  const words = labelWordsOf(language)
  const found =
    readWordLabel(rest, words, inHeading) ??
    readSign(rest, words.alphabets) ??
    readRaised(rest, words.alphabets) ??
    readCircled(rest) ??
    readBrackets(rest, words.alphabets) ??
    readOpen(rest, words.alphabets) ??
    (inHeading ? readRoman(rest) : undefined)
  return found && lead > 0 ? {...found, length: found.length + lead} : found
}

/** Where the parts of a label are in its text; all ends are UTF-16 offsets. */
type Parts = {
  readonly numberStart: number
  readonly numberEnd: number
  readonly end: number
  readonly enclosure: Enclosure
}

/** Put a label together from a number and where its parts end. */
function labelFrom(
  text: string,
  {numberStart, numberEnd, end, enclosure}: Parts,
  {readings}: LabelNumber,
): LabelFound {
  const rest = text.slice(end)
  const space = rest.length - rest.trimStart().length
  const after = text.slice(numberEnd, end)
  const unspaced = /[.)]$/u.test(text.slice(0, end)) && space === 0 && /^[\p{L}\p{N}]/u.test(rest)
  return {
    text: text.slice(0, end),
    before: text.slice(0, numberStart),
    numeral: text.slice(numberStart, numberEnd),
    after,
    close: after,
    length: end + space,
    enclosure,
    readings,
    closed: true,
    unspaced,
  }
}

function readSign(text: string, alphabets: readonly string[]): LabelFound | undefined {
  const sign = /^§{1,2}\s*/u.exec(text)?.[0].length
  const numberStart = sign ?? 0 // the sign may stand behind the number
  const first = readDecimal(text.slice(numberStart), alphabets)
  if (!first) return undefined
  const number = sign === undefined ? first : withRangeWord(text.slice(sign), first)
  const numberEnd = numberStart + number.length
  const tail = (sign === undefined ? /^\.?\s?§/u : /^[.:](?=\s|$)/u).exec(text.slice(numberEnd))
  if (sign === undefined && !tail) return undefined
  const end = numberEnd + (tail?.[0].length ?? 0) // a number behind a sign needs no stop
  const parts = {numberStart, numberEnd, end, enclosure: 'sign'} as const
  return {...labelFrom(text, parts, number), sort: 'section'}
}

/** `(8)`, `(a)`, `（三）`; `(6) to (8)` is a range. */
function readBrackets(text: string, alphabets: readonly string[]): LabelFound | undefined {
  const found = bracketAt(text, alphabets)
  if (!found) return undefined
  const {number, end} = found
  const joint = rangeJoint(text.slice(end))
  const from = end + (joint ? joint.length : 0)
  const last = joint && bracketAt(text.slice(from), alphabets)
  const readings = joint && last ? rangeReadings(number, last.number, joint.isPair) : []
  const single = {numberStart: 1, numberEnd: 1 + number.length, end, enclosure: 'brackets'} as const
  if (!last || readings.length === 0) return labelFrom(text, single, number)
  const range = {length: from + last.end, readings}
  const numberEnd = from + 1 + last.number.length
  return labelFrom(text, {...single, numberEnd, end: from + last.end}, range)
}

function bracketAt(
  text: string,
  alphabets: readonly string[],
): {readonly number: LabelNumber; readonly end: number} | undefined {
  if (!/^[(（]/u.test(text)) return undefined
  const first = readNumber(text.slice(1), alphabets)
  const number = first && withRangeBefore(/^[)）]/u, text.slice(1), {number: first, alphabets})
  const close = number && /^[)）]\.?/u.exec(text.slice(1 + number.length))?.[0]
  return number && close !== undefined ? {number, end: 1 + number.length + close.length} : undefined
}

/** What may close a number, with the enclosure it makes. A stop before a digit is a decimal point. */
const closings: readonly {readonly enclosure: Enclosure; readonly pattern: RegExp}[] = [
  {enclosure: 'bracket', pattern: /^\.?[)）](?=\s|$|\p{L}|["«“„’(（*_])/u},
  {enclosure: 'stop', pattern: /^[º°ª]?\.\s?[-–—]{1,2}(?=\s|$|[\p{Lu}(（])/u},
  {enclosure: 'stop', pattern: /^(?:\.?[º°ª]\.?|\.)(?=\s|$)/u},
  {enclosure: 'stop', pattern: /^\.(?=[\p{Lu}\p{Lt}\p{Lo}"«“„(（*_])/u},
  {enclosure: 'stop', pattern: /^[．。、۔]/u},
  {enclosure: 'stop', pattern: /^[:：](?=\s|$)/u},
  {enclosure: 'dash', pattern: /^\s*[-–—](?=\s|$)/u},
  {enclosure: 'bare', pattern: /^(?=\s|$)/u},
]

function readOpen(text: string, alphabets: readonly string[]): LabelFound | undefined {
  const first = readNumber(text, alphabets)
  if (!first) return undefined
  const written = withRangeBefore(/^(?:[)）]|\.(?=\s|$))/u, text, {number: first, alphabets})
  const number = withRepealedRange(text, written)
  const rest = text.slice(number.length)
  for (const {enclosure, pattern} of closings) {
    const close = pattern.exec(rest)?.[0]
    if (close === undefined) continue
    const end = number.length + close.length
    const parts = {numberStart: 0, numberEnd: number.length, end, enclosure}
    const found = openLabel(text, parts, number)
    return found && enclosure === 'bare' ? {...found, closed: isWide(text, number)} : found
  }
  return undefined
}

/** Digits in full width, or a space of a letter's width behind digits: in East Asian prose no number is written so. */
const isWide = (text: string, {length}: LabelNumber): boolean =>
  /^(?:[０-９]+\s|\p{Nd}+\u3000)/u.test(text.slice(0, length + 1))

/** `a.m.` and `U.S.` are words, and so is `No.`; only numerals may go without the space. */
function openLabel(text: string, parts: Parts, number: LabelNumber): LabelFound | undefined {
  const found = labelFrom(text, parts, number)
  const isNumeral = number.readings[0]?.series === 'decimal'
  if (isNumeral || parts.enclosure === 'bracket') return found
  // Arabic parts a letter from its text as it parts a number: no word of one letter stands before a dash.
  if (parts.enclosure === 'dash' && /^(?:\p{Script=Arabic}|الف)\s?[-–—]/u.test(text)) return found
  // `I - farol`, as Portuguese and Spanish law counts; `イ 灯火`, as Japanese law does.
  if (parts.enclosure === 'dash' && /^[IVXL]+\s/u.test(text)) return found
  if (parts.enclosure === 'bare' && /^\p{Script=Katakana}\s/u.test(text)) return found
  if (parts.enclosure !== 'stop' || found.unspaced || /[:：]$/u.test(found.text)) return undefined
  const readings = number.readings.filter(
    ({series, suffix, path, until}) =>
      until !== undefined ||
      (series === 'roman' && /^[a-z]{3,}$/u.test(suffix)) ||
      (suffix === '' && (series === 'roman' || isRepeated(path.join('')))),
  )
  return readings.length === 0 ? undefined : {...found, readings}
}

/** A heading that is nothing but a roman numeral: `II`. */
function readRoman(text: string): LabelFound | undefined {
  const number = /^[IVXL]+\s*$/u.test(text) ? readNumber(text, []) : undefined
  if (!number || number.readings[0]?.series !== 'roman') return undefined
  const {length} = number
  const parts = {numberStart: 0, numberEnd: length, end: length, enclosure: 'bare'} as const
  return {...labelFrom(text, parts, number), closed: false}
}

const isRepeated = (word: string): boolean =>
  Array.from(word).every((letter) => word.startsWith(letter))
