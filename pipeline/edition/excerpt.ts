const longestExcerpt = 60

/** The beginning of a text, cut between words. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  const letters = Array.from(line)
  if (letters.length <= longestExcerpt) return line
  const cut = letters.slice(0, longestExcerpt).join('')
  const atWord = cut.replace(/\s+\S*$/u, '')
  return `${atWord === '' ? cut : atWord} …`
}
