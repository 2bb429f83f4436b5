// East Asian Wide and Fullwidth (UAX #11) and emoji take two columns of a terminal.
const wide =
  /^[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
const simple = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0557]*$/u
// Chinese and Japanese beside the letters above, without marks that join or are joined.
const plain =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u3001-\u3029\u3041-\u3096\u30A0-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]*$/u
const plainWide = /[\u3001-\u9FFF\uFF01-\uFF60]/gu
// Making one takes 5 ms, and most texts of a terminal need none.
let segmenter: Intl.Segmenter | undefined

// One picture of two columns, whatever it is put together from.
const joined = /^(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}.*\u200D)/u
// Marks above and below a letter, formats without width, vowels and finals of Hangul letters.
const without = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u

/**
 * How many columns a text takes in a terminal: none for marks above or below a letter, two for
 * Chinese, one for the spacing vowel signs of Indic scripts, as wcwidth counts them.
 */
export function terminalWidth(text: string): number {
  if (simple.test(text)) return text.length
  if (plain.test(text)) return text.length + Array.from(text.matchAll(plainWide)).length
  let columns = 0
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (const {segment} of segmenter.segment(text))
    if (joined.test(segment)) columns += 2
    else
      for (const character of segment)
        columns += wide.test(character) ? 2 : without.test(character) ? 0 : 1
  return columns
}

/** A text filled with spaces to a number of columns, at its end or (numbers) at its start. */
export function padded(text: string, columns: number, side: 'end' | 'start' = 'end'): string {
  const spaces = ' '.repeat(Math.max(0, columns - terminalWidth(text)))
  return side === 'end' ? text + spaces : spaces + text
}
