/** What the only article or paragraph of a law is numbered with: `Artículo único`, `Parágrafo único`, `Article unique`. */
const words: Readonly<Record<string, readonly string[]>> = {
  ca: ['únic', 'única'],
  es: ['único', 'única'],
  fr: ['unique'],
  gl: ['único', 'única'],
  it: ['unico', 'unica'],
  pt: ['único', 'única'],
  ro: ['unic', 'unică'],
}

/** The words of a language that number the only one of its sort, each with the value 1. */
export const soleWordsOf = (tag: string): Readonly<Record<string, number>> =>
  Object.fromEntries((words[tag.split('-', 1).join('')] ?? []).map((word) => [word, 1])) // most languages have none
