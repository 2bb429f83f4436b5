/** How translated texts of two documents compare in length. */
export type LengthModel = {
  /** characters of translation per character of English */
  readonly ratio: number
}

// Variance of the length difference per character, as Gale and Church measured it on parliamentary prose.
const variance = 6.8

/** Fit the model to the whole of two documents. */
export function lengthModel(
  english: readonly string[],
  translated: readonly string[],
): LengthModel {
  const ratio = sizeOf(translated) / Math.max(1, sizeOf(english))
  return {ratio: Math.min(5, Math.max(0.1, ratio))}
}

/**
 * How well two lengths fit: 1 where they are just as expected, towards 0 the further they are apart.
 *
 * @see Gale and Church 1993, A program for aligning sentences in bilingual corpora
 */
export function lengthFit(english: number, translated: number, {ratio}: LengthModel): number {
  if (english === 0 && translated === 0) return 1
  const mean = (english + translated / ratio) / 2
  const delta = (translated / ratio - english) / Math.sqrt(variance * Math.max(1, mean))
  return Math.exp((-delta * delta) / 8)
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
