import type {Language} from '../../language/model/types.ts'
import {asPattern} from '../../language/reading/patterns.ts'

/** Languages whose nouns have one form in all cases: a title is written in a text as it is on its page. */
const uninflected: ReadonlySet<string | undefined> = new Set(
  'en fr es pt it ca gl nl cy vi id ms sw mt zh ja th km my'.split(' '),
)

/**
 * The source of an expression that finds a title in prose, in any case form of a language that has such: `Кодекса
 * поведения` for `Кодекс поведения`. A star at the end of a word stands for any ending; a word that begins with a small
 * letter may begin a sentence; a title in capitals is found in small letters too.
 */
export function titlePattern(title: string, language: Language): string {
  const {words, isCapital} = titleWords(title, language)
  const [before, after] = language.typography.spacesBetweenWords
    ? [String.raw`(?<![\p{L}\p{M}\p{Nd}])`, String.raw`(?![\p{L}\p{M}\p{Nd}])`]
    : ['', '']
  const patterns = words.map(
    ({kept, ending}) => (isCapital ? inEitherCase(kept) : withEitherStart(kept)) + ending,
  )
  return before + patterns.join(String.raw`\s+`) + after
}

/** A word of a title as it is looked for: the letters that all its forms have, and the pattern of what may follow. */
export type TitleWord = {readonly kept: string; readonly ending: string; readonly isOpen: boolean}

/** The words of a title, and whether it is in capitals: then it is found in small letters too. */
export function titleWords(
  title: string,
  {tag, typography}: Language,
): {readonly words: readonly TitleWord[]; readonly isCapital: boolean} {
  const isInflected = !uninflected.has(tag.split('-', 1)[0]) && typography.spacesBetweenWords
  const isCapital = /\p{Lu}{2}/u.test(title) && title === title.toUpperCase()
  const words = title
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .map((word) => wordOf(word, isInflected))
  return {words, isCapital}
}

function wordOf(word: string, isInflected: boolean): TitleWord {
  const isStem = word.endsWith('*')
  const whole = isStem ? word.slice(0, -1) : word
  const letters = Array.from(whole)
  // What is left must say which word it is.
  const hasForms = isInflected && !isStem && letters.length > 3 && /[\p{L}\p{M}]$/u.test(whole)
  const dropped = !hasForms ? 0 : letters.length < 6 ? 1 : 2
  const kept = letters.slice(0, letters.length - dropped).join('')
  const ending = isStem
    ? String.raw`[\p{L}\p{M}]*`
    : hasForms
      ? String.raw`[\p{L}\p{M}’']{0,${dropped + longestEnding}}`
      : ''
  return {kept, ending, isOpen: isStem || hasForms}
}

/** Letters of a case form: `ларының`. */
const longestEnding = 7

/** `CODE` and `Code`, `OF` and `of`. */
function inEitherCase(word: string): string {
  return `(?:${[word, word.charAt(0) + word.slice(1).toLowerCase(), word.toLowerCase()].map(asPattern).join('|')})`
}

function withEitherStart(word: string): string {
  const first = word.charAt(0)
  return /\p{Ll}/u.test(first)
    ? `[${first}${first.toUpperCase()}]${asPattern(word.slice(1))}`
    : asPattern(word)
}
