// Arabic tatweel only stretches a word; soft hyphens and joiners are not seen.
const unseen = /[\p{M}\u0640\u00AD\u200B-\u200D\u2060]/gu

/** A text as it is compared: without case, diacritics and letters that nobody sees. */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(unseen, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s/g, ' ')
}

/**
 * Where a stretch of a folded text stands in the text as written.
 *
 * @param spans start and end of stretches in the folded text, in order
 */
export function unfold(
  text: string,
  spans: readonly (readonly [number, number])[],
): [number, number][] {
  const starts: number[] = []
  let at = 0
  for (const letter of text) {
    for (let count = foldedText(letter).length; count > 0; count--) starts.push(at)
    at += letter.length
  }
  starts.push(text.length)
  // Spans lie within the folded text.
  return spans.map(([start, end]) => [starts[start] ?? 0, endOf(text, starts[end - 1] ?? 0)])
}

/** The end of the letter at a place, with the marks that belong to it. */
function endOf(text: string, start: number): number {
  const letter = /^.[\p{M}\u0640]*/su.exec(text.slice(start))
  // The end of the text has no letter.
  return start + (letter?.[0].length ?? 1)
}
