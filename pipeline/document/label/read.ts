import type {Language} from '../../language/model/types.ts'
import {readDecimal, readNumber, type NumberFound} from './number.ts'
import type {Enclosure, LabelFound} from './types.ts'
import {labelWordsOf, readWordLabel} from './words.ts'

/**
 * Read the label at the start of a text: `8.`, `8.1`, `(a)`, `iv)`, `§ 3`, `Article 3.`, `3-бап`,
 * `المادة ٣`, `第三条`, `١ -`. Whether it really is one depends on its neighbours; see `nest`.
 *
 * @param text what follows the indentation; escapes are no matter here
 * @param language whose words and letters count first; those of all other languages follow
 * @returns `undefined` where the text starts with nothing that looks like a label
 */
export function readLabel(text: string, language: Language): LabelFound | undefined {
  const words = labelWordsOf(language)
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0
  const rest = lead === 0 ? text : text.slice(lead)
  if (!/^[\p{L}\p{N}§(（]/u.test(rest)) return undefined
  const found =
    readWordLabel(rest, words) ??
    readSign(rest, words.alphabets) ??
    readBrackets(rest, words.alphabets) ??
    readOpen(rest, words.alphabets)
  return found && lead > 0 ? {...found, length: found.length + lead} : found
}

/** Put a label together from a number and where its last mark ends. */
function labelFrom(
  text: string,
  end: number,
  enclosure: Enclosure,
  {readings}: NumberFound,
): LabelFound {
  const space = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0
  const length = end + space
  const unspaced =
    /[.)]$/u.test(text.slice(0, end)) && space === 0 && /^[\p{L}\p{N}]/u.test(text.slice(length))
  return {text: text.slice(0, end), length, enclosure, readings, closed: true, unspaced}
}

function readSign(text: string, alphabets: readonly string[]): LabelFound | undefined {
  const sign = /^§{1,2}\s*/u.exec(text)?.[0].length
  const number = readDecimal(text.slice(sign ?? 0), alphabets)
  if (!number) return undefined
  const end = (sign ?? 0) + number.length
  const tail = (sign === undefined ? /^\.?\s?§/u : /^[.:](?=\s|$)/u).exec(text.slice(end))?.[0]
  if (sign === undefined && tail === undefined) return undefined
  return labelFrom(text, end + (tail?.length ?? 0), 'sign', number)
}

function readBrackets(text: string, alphabets: readonly string[]): LabelFound | undefined {
  if (!/^[(（]/u.test(text)) return undefined
  const number = readNumber(text.slice(1), alphabets)
  const close =
    number && /^[)）]\.?(?![\p{L}\p{N}]*[(（])/u.exec(text.slice(1 + number.length))?.[0]
  return number && close !== undefined
    ? labelFrom(text, 1 + number.length + close.length, 'brackets', number)
    : undefined
}

/** What may close a number, with the enclosure it makes. A stop before a digit is a decimal point. */
const closings: readonly {readonly enclosure: Enclosure; readonly pattern: RegExp}[] = [
  {enclosure: 'bracket', pattern: /^\.?[)）](?=\s|$|\p{L}|["«“„'’(（*_])/u},
  {enclosure: 'stop', pattern: /^(?:\.?[º°ª]\.?|\.)(?=\s|$)/u},
  {enclosure: 'stop', pattern: /^\.(?=[\p{Lu}\p{Lt}\p{Lo}"«“„(（*_])/u},
  {enclosure: 'stop', pattern: /^[．。、۔]/u},
  {enclosure: 'dash', pattern: /^\s*[-–—](?=\s)/u},
  {enclosure: 'bare', pattern: /^(?=\s|$)/u},
]

function readOpen(text: string, alphabets: readonly string[]): LabelFound | undefined {
  const number = readNumber(text, alphabets)
  if (!number) return undefined
  const rest = text.slice(number.length)
  for (const {enclosure, pattern} of closings) {
    const close = pattern.exec(rest)?.[0]
    if (close === undefined) continue
    const found = labelFrom(text, number.length + close.length, enclosure, number)
    // `a.m.` and `U.S.` are words; only numerals may go without the space.
    const isNumeral = number.readings[0]?.series === 'decimal'
    if (isNumeral || enclosure === 'bracket') return found
    return enclosure === 'stop' && !found.unspaced ? found : undefined
  }
  return undefined
}
