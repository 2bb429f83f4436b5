/** A text as the source of a regular expression that finds it. */
export const asPattern = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')

/** Scripts whose words are written without spaces, or with endings straight behind them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]$/u

/** Whether no letter may follow a word. */
const endsAtLetter = (word: string): boolean => /\p{L}$/u.test(word) && !unspaced.test(word)

/** Whether a word is in a text at an offset, and not as part of a longer one; see `anyOf`. */
export const isWordAt = (text: string, word: string, at: number): boolean =>
  text.startsWith(word, at) && !(endsAtLetter(word) && /\p{L}/u.test(text.charAt(at + word.length)))

/**
 * The source of a pattern that finds one of several words, the longest first; behind letters of scripts
 * with spaces no further letter may follow. An empty list never matches.
 */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const parts = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => asPattern(word) + (endsAtLetter(word) ? String.raw`(?!\p{L})` : ''))
  return `(?:${parts.join('|')})`
}

let lastText = ''
let lastLower = ''

/**
 * A text in lower case at the same offsets: a letter whose small form is longer (İ) stays. The last long text is
 * remembered, as one text is read for numbers, amounts and references in turn.
 */
export function inLowerCase(text: string): string {
  if (text.length < 60) return loweredInPlace(text)
  if (text !== lastText) {
    lastLower = loweredInPlace(text)
    lastText = text
  }
  return lastLower
}

function loweredInPlace(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}

const expressions = new Map<string, RegExp>()

/** The expression of a source, compiled once; who uses it with `g` or `y` sets where it begins. */
export function expressionOf(source: string, flags: string): RegExp {
  const name = `${flags} ${source}`
  const known = expressions.get(name)
  if (known) return known
  const made = new RegExp(source, flags)
  expressions.set(name, made)
  return made
}
