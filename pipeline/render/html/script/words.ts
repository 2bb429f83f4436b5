// Scripts that write no spaces between words.
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * The words of a folded text as an index has them: whole words, and of scripts without spaces every letter
 * with the one after it.
 */
export function wordsToSeek(folded: string): readonly string[] {
  // A text may have no words.
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    unspaced.test(word) ? pairs(word) : [word],
  )
}

function pairs(word: string): readonly string[] {
  const letters = Array.from(word)
  if (letters.length === 1) return letters
  // Each letter but the last has one after it.
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`)
}
