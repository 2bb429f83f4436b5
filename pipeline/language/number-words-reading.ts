import {readNumeral} from './numerals.ts'
import type {NumberFound} from './number-reading.ts'
import type {Language} from './model/types.ts'

const words = /[\p{L}\p{M}'’]+/gu
const chinese = /[〇零一二三四五六七八九十百千万亿两]+/gu

/** A number word: its value, and whether it may continue the number before it. */
type Part = NumberFound & {readonly worth: number; readonly joined: boolean}

/**
 * The numbers that a text writes out in words or in Chinese numerals, composed where several words
 * make one: `twenty-five` and `خمسة وعشرون` are 25.
 */
export function readNumberWords(text: string, language: Language): readonly NumberFound[] {
  if (language.script.startsWith('Han')) return inChinese(text)
  const found: NumberFound[] = []
  let run: Part[] = []
  const close = (): void => {
    found.push(...composed(run))
    run = []
  }
  let joiner = false
  for (const {0: word, index} of text.matchAll(words)) {
    const lower = word.toLowerCase()
    const last = run.at(-1)
    if (last && /[^\s\u00AD\u2010\u2011-]/u.test(text.slice(last.end, index)) && !joiner) close()
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

function partOf(
  worth: number,
  {index, word, joined}: {readonly index: number; readonly word: string; readonly joined: boolean},
): Part {
  return {worth, joined, value: String(worth), start: index, end: index + word.length}
}

/** Number words in a row as the numbers they make: `one hundred and five`, but `two, three`. */
function composed(run: readonly Part[]): readonly NumberFound[] {
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
    if (start !== undefined && !continues(part, worth, joined)) close()
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
function continues(part: number, worth: number, joined: boolean): boolean {
  if (worth >= 1000) return true
  if (worth === 100) return part < 10
  if (part === 0) return true
  if (worth >= 100) return false
  // `five and twenty`, as Arabic counts.
  if (part < 10) return joined && worth >= 20
  if (part % 100 === 0) return true
  return part % 10 === 0 && part % 100 >= 20 && worth < 10
}

function inChinese(text: string): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (const {0: written, index} of text.matchAll(chinese)) {
    const value = chineseValue(written)
    if (value !== undefined)
      found.push({value: String(value), start: index, end: index + written.length})
  }
  return found
}

const largeUnits: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
]

/** A Chinese number with its tens of thousands and hundreds of millions. */
function chineseValue(written: string): number | undefined {
  let total = 0
  let rest = written
  for (const [unit, worth] of largeUnits) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    total += (readNumeral(rest.slice(0, at))?.value ?? 1) * worth
    rest = rest.slice(at + 1)
  }
  if (rest === '') return total === 0 ? undefined : total
  const last = readNumeral(rest)
  return last && total + last.value
}

function valueOfWord(word: string, {numbers}: Language): number | undefined {
  if (Object.hasOwn(numbers.words, word)) return numbers.words[word]
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
