/**
 * A text on one line that takes at most a number of characters, its end left out.
 *
 * @param longest code points
 */
export function shortened(text: string, longest: number): string {
  const letters = Array.from(text.replaceAll('\n', ' '))
  return letters.length <= longest ? letters.join('') : `${firstOf(letters, longest - 1)}…`
}

/**
 * The beginning of a text on one line, cut between words; within a word where that would leave less than half.
 *
 * @param longest code points before the mark of omission
 */
export function shortenedAtWord(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  const letters = Array.from(line)
  if (letters.length <= longest) return line
  const space = letters.lastIndexOf(' ', longest)
  return `${space > longest / 2 ? letters.slice(0, space).join('') : firstOf(letters, longest)} …`
}

/**
 * A text of about a number of characters, its middle left out.
 *
 * @param longest code points
 */
export function middleCut(text: string, longest: number): string {
  const letters = Array.from(text)
  if (letters.length <= longest) return text
  return `${firstOf(letters, longest / 2)} … ${letters.slice(-longest / 2).join('')}`
}

/** The first characters, but for one whose marks would be lost: a vowel sign, an accent, a skin tone. */
function firstOf(letters: readonly string[], count: number): string {
  let end = Math.floor(count)
  while (end > 1 && /^[\p{M}\p{Emoji_Modifier}\u200D]/u.test(String(letters[end]))) end--
  return letters.slice(0, end).join('')
}
