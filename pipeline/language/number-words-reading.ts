import {itemAt} from '../finding/assert.ts'
import {readNumeral} from './numerals.ts'
import {anyOf} from './reading/patterns.ts'
import type {Language} from './model/types.ts'
import type {NumberFound} from './model/numbers.ts'

const words = /[\p{L}\p{M}]+(?:['’‘][\p{L}\p{M}]+)*/gu
const chinese = /[〇零一二三四五六七八九十百千万亿萬億两兩]+/gu

/** A number word: its value, and whether it may continue the number before it. */
type Part = NumberFound & {readonly worth: number; readonly joined: boolean}

/**
 * The numbers that a text writes out in words or in Chinese numerals, composed where several words
 * make one: `twenty-five` and `خمسة وعشرون` are 25.
 */
export function readNumberWords(text: string, language: Language): readonly NumberFound[] {
  if (/^(?:Han|Jpan)/u.test(language.script)) return inChinese(text, language)
  if (!language.typography.spacesBetweenWords) return inRuns(text, language)
  return inWords(withoutIdioms(text, language), language)
}

const idioms = new WeakMap<Language, RegExp | null>()

/** A text without the idioms of several words that have a number word in them and count nothing: `third parties`. */
function withoutIdioms(text: string, language: Language): string {
  let pattern = idioms.get(language)
  if (pattern === undefined) {
    const phrases = language.numbers.notNumbers.filter((word) => /[\s-]/u.test(word))
    pattern = phrases.length === 0 ? null : new RegExp(anyOf(phrases), 'giu')
    idioms.set(language, pattern)
  }
  return pattern ? text.replaceAll(pattern, (phrase) => '_'.repeat(phrase.length)) : text
}

function inWords(text: string, language: Language): readonly NumberFound[] {
  const found: NumberFound[] = []
  let run: Part[] = []
  const close = (): void => {
    found.push(...composed(run, composesTeens(language)))
    run = []
  }
  let joiner = false
  const tokens = [...text.matchAll(words)]
  for (let at = 0; at < tokens.length; at++) {
    const {0: word, index} = itemAt(tokens, at)
    const lower = word.toLowerCase()
    const last = run.at(-1)
    if (last && /[^\s\u00AD\u2010\u2011-]/u.test(text.slice(last.end, index)) && !joiner) close()
    // Digits are read with the scale behind them: `250 тыс.` is one number.
    if (isScaleOfDigits(lower, {text, index, language})) continue
    const phrase = phraseAt(tokens, at, text, language)
    if (phrase) {
      run.push(partOf(phrase.value, {index, word: text.slice(index, phrase.end), joined: joiner}))
      at += phrase.count - 1
      joiner = false
      continue
    }
    const value = valueOfWord(lower, language)
    if (value === undefined) {
      const bound = joinedValue(lower, language)
      if (bound !== undefined && run.length > 0)
        run.push(partOf(bound, {index, word, joined: true}))
      else if (run.length > 0 && !joiner && language.numbers.joiners.includes(lower)) {
        joiner = true
        continue
      } else close()
    } else run.push(partOf(value, {index, word, joined: joiner}))
    joiner = false
  }
  close()
  return found
}

function isScaleOfDigits(
  word: string,
  {
    text,
    index,
    language,
  }: {readonly text: string; readonly index: number; readonly language: Language},
): boolean {
  return (
    Object.hasOwn(language.numbers.scales, word) &&
    /\p{Nd}[\s\u00A0\u202F]?$/u.test(text.slice(0, index))
  )
}

/** Number words of several words, by their first: `dua` → `dua puluh lima`, the longest first. */
const phrasesOf = new WeakMap<Language, ReadonlyMap<string, readonly (readonly string[])[]>>()

function phrasesBy(language: Language): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = phrasesOf.get(language)
  if (known) return known
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of Object.keys(language.numbers.words)) {
    const parts = phrase.split(' ')
    const [first = ''] = parts // never empty
    if (parts.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), parts]) // the first of its list
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  phrasesOf.set(language, byFirst)
  return byFirst
}

function phraseAt(
  tokens: readonly RegExpExecArray[],
  at: number,
  text: string,
  language: Language,
): {readonly value: number; readonly end: number; readonly count: number} | undefined {
  const first = itemAt(tokens, at)
  const found = phrasesBy(language)
    .get(first[0].toLowerCase())
    ?.find((parts) =>
      parts.every((part, offset) => {
        const token = tokens[at + offset]
        const before = tokens[at + offset - 1]
        if (token?.[0].toLowerCase() !== part) return false
        return (
          offset === 0 ||
          !before ||
          /^[\s\u00A0\u2010\u2011-]+$/u.test(
            text.slice(before.index + before[0].length, token.index),
          )
        )
      }),
    )
  if (!found) return undefined
  const last = itemAt(tokens, at + found.length - 1)
  const value = language.numbers.words[found.join(' ')]
  return value === undefined
    ? undefined
    : {value, end: last.index + last[0].length, count: found.length}
}

const runPatterns = new WeakMap<Language, RegExp>()

/** Where words are not spaced (Thai), the longest number words that stand in the text. */
function inRuns(text: string, language: Language): readonly NumberFound[] {
  const {words, notNumbers} = language.numbers
  if (Object.keys(words).length === 0) return []
  let pattern = runPatterns.get(language)
  if (!pattern)
    runPatterns.set(
      language,
      (pattern = new RegExp(anyOf([...Object.keys(words), ...notNumbers]), 'gu')),
    )
  return Array.from(text.matchAll(pattern)).flatMap(({0: word, index}) => {
    const value = Object.hasOwn(words, word) ? words[word] : undefined
    return value === undefined
      ? []
      : [{value: String(value), start: index, end: index + word.length}]
  })
}

function partOf(
  worth: number,
  {index, word, joined}: {readonly index: number; readonly word: string; readonly joined: boolean},
): Part {
  return {worth, joined, value: String(worth), start: index, end: index + word.length}
}

const composing = new WeakMap<Language, boolean>()

/** Whether a language makes eleven of ten and one, as the Turkic ones do: it then has no word for it. */
function composesTeens(language: Language): boolean {
  const known = composing.get(language)
  if (known !== undefined) return known
  const words = Object.entries(language.numbers.words).filter(([word]) => !word.includes(' '))
  const has = (wanted: number): boolean => words.some(([, value]) => value === wanted)
  const found = has(10) && !has(11)
  composing.set(language, found)
  return found
}

/** Number words in a row as the numbers they make: `one hundred and five`, but `two, three`. */
function composed(run: readonly Part[], teens: boolean): readonly NumberFound[] {
  const found: NumberFound[] = []
  let total = 0
  let part = 0
  let start: number | undefined
  let end = 0
  const close = (): void => {
    if (start !== undefined) found.push({value: String(total + part), start, end})
    total = 0
    part = 0
    start = undefined
  }
  for (const {worth, start: from, end: to, joined} of run) {
    if (start !== undefined && !continues(part, worth, {joined, teens})) close()
    start ??= from
    end = to
    if (worth >= 1000) {
      total += (part === 0 ? 1 : part) * worth
      part = 0
    } else if (worth === 100 && part > 0 && part < 10) part *= 100
    else part += worth
  }
  close()
  return found
}

/** Whether a number word goes on with the number so far (below a thousand). */
function continues(
  part: number,
  worth: number,
  {joined, teens}: {readonly joined: boolean; readonly teens: boolean},
): boolean {
  if (worth >= 1000) return true
  if (worth === 100) return part < 10
  if (part === 0) return true
  if (worth >= 100) return false
  // `five and twenty`, as Arabic counts.
  if (part < 10) return joined && worth >= 20
  if (part % 100 === 0) return true
  return part % 10 === 0 && part % 100 >= (teens ? 10 : 20) && worth < 10
}

function inChinese(text: string, language: Language): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (const {0: written, index} of withoutOthers(text, language).matchAll(chinese)) {
    // `25万` is a number in digits with its scale, and `3半` one with its half.
    if (/^[万亿千百萬億兆]/u.test(written) && /\p{Nd}\s?$/u.test(text.slice(0, index))) continue
    const value = chineseValue(written)
    if (value !== undefined)
      found.push({value: String(value), start: index, end: index + written.length})
  }
  return found
}

const otherWords = new WeakMap<Language, RegExp>()

/** A text without the words that a numeral is part of and that count nothing: 十分 (sufficient). */
function withoutOthers(text: string, language: Language): string {
  let pattern = otherWords.get(language)
  if (!pattern)
    otherWords.set(language, (pattern = new RegExp(anyOf(language.numbers.notNumbers), 'gu')))
  return text.replaceAll(pattern, (word) => '_'.repeat(word.length))
}

const largeUnits: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['億', 100_000_000],
  ['万', 10_000],
  ['萬', 10_000],
]

/** A Chinese number with its tens of thousands and hundreds of millions. */
function chineseValue(written: string): number | undefined {
  let total = 0
  let rest = written
  for (const [unit, worth] of largeUnits) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    // 万 alone is one of them.
    total += (readNumeral(rest.slice(0, at))?.value ?? 1) * worth
    rest = rest.slice(at + 1)
  }
  if (rest === '') return total === 0 ? undefined : total
  const last = readNumeral(rest)
  return last && total + last.value
}

function valueOfWord(word: string, language: Language): number | undefined {
  const {numbers, spelling} = language
  if (Object.hasOwn(numbers.words, word)) return numbers.words[word]
  // The Arabic article and prepositions are written onto the word.
  for (const prefix of spelling.prefixes) {
    if (numbers.joiners.includes(prefix)) continue
    const rest = word.slice(prefix.length)
    if (rest.length > 2 && word.startsWith(prefix) && Object.hasOwn(numbers.words, rest))
      return numbers.words[rest]
  }
  for (const ending of numbers.endings) {
    const stem = word.slice(0, -ending.length)
    if (stem.length > 1 && word.endsWith(ending) && Object.hasOwn(numbers.words, stem))
      return numbers.words[stem]
  }
  return undefined
}

/** The value of a word onto which a joiner is written, as in Arabic `وعشرون`. */
function joinedValue(word: string, language: Language): number | undefined {
  const joiner = language.numbers.joiners.find((joiner) => word.startsWith(joiner))
  return joiner === undefined ? undefined : valueOfWord(word.slice(joiner.length), language)
}
