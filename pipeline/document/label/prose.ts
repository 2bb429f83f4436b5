import {fold} from './folded-words.ts'
import type {LabelNumber} from './number.ts'

/** A label's word and what stands behind it: what may be its number, what closes it, and the text. */
export type BehindWord = {
  /** the label's word, as written */
  readonly before: string
  readonly numeral: string
  readonly close: string
  readonly rest: string
}

/** Roman numbers above this are words: `CD`, `MIX`. */
const highestRoman = 399

/**
 * Whether letters behind a label's word are a word, and no number: `Rule In force`, `Section Do nothing`. Letters
 * that count as nothing usual are a number only in capitals, with nothing or a stop behind them: `Annex AB.`
 */
export function isWord({numeral, close, rest}: BehindWord, {readings}: LabelNumber): boolean {
  if (!/^[\p{Lu}\p{Ll}]{2,}$/u.test(numeral) || isRepeated(numeral)) return false
  const isUsual = readings.some(
    ({series, value}) => series === 'decimal' || (series === 'roman' && value <= highestRoman),
  )
  return !isUsual && !(/^\p{Lu}+$/u.test(numeral) && (close !== '' || rest.trim() === ''))
}

const isRepeated = (word: string): boolean =>
  Array.from(word).every((letter) => word.startsWith(letter))

/**
 * Whether what looks like a label's number may as well be a word, so that other labels must confirm it: a letter or
 * roman numeral with a small letter behind it (`Title V shape`), a word of one letter (`ПРИЛОЖЕНИЕ К ДОГОВОРУ`).
 */
export function isDoubtful(
  {before, numeral, close, rest}: BehindWord,
  oneLetterWords: ReadonlySet<string>,
): boolean {
  const isYear = /^\p{Nd}{4,}$/u.test(numeral)
  if (!isYear && !/\p{L}/u.test(numeral)) return false
  const goesOn = (close === '' ? /^\s+\p{Ll}/u : /^\s*\p{Ll}/u).test(rest)
  if (/^[,،，]$/u.test(close.trim())) return goesOn && /^[^IVX\P{L}]$/u.test(numeral)
  if (close !== '') return false
  if (goesOn) return true
  // Elsewhere a word in capitals between small ones is a letter.
  const isOneLetterWord = !/\p{Ll}/u.test(before) && oneLetterWords.has(fold(numeral))
  return /^\s+\p{L}/u.test(rest) && (isOneLetterWord || isEnglishVerb(before, numeral))
}

/** `Article 3 applies`: a heading goes on with a small letter right behind its number. */
export const goesOnAsProse = ({numeral, close, rest}: BehindWord): boolean =>
  close === '' && /^\p{Nd}+\p{Ll}{0,4}$/u.test(numeral) && /^\s+\p{Ll}/u.test(rest)

/** `Schedule A Meeting`, `Book A Room`: titles in English have a capital in each word. */
const isEnglishVerb = (before: string, numeral: string): boolean =>
  numeral === 'A' && /^(?:schedule|book|point)\s/iu.test(before)
