/** How translated texts of two documents compare in length. */
export type LengthModel = {
  /** characters of translation per character of English */
  readonly ratio: number
}

// Variance of the length difference per character, as Gale and Church measured it on parliamentary prose.
const variance = 6.8

/** A first guess from the whole of two documents, given the lengths of their passages. */
export function lengthModel(
  english: readonly number[],
  translated: readonly number[],
): LengthModel {
  return modelOf(sumOf(translated) / Math.max(1, sumOf(english)))
}

const enoughPairs = 8
const longEnough = 40

/**
 * The model that pairs of passages show: the median, since some pairs are wrong.
 *
 * @param pairs lengths of English and translation
 */
export function refined(
  before: LengthModel,
  pairs: readonly (readonly [english: number, translated: number])[],
): LengthModel {
  const ratios = pairs
    .filter(([english, translated]) => english >= longEnough && translated > 0)
    .map(([english, translated]) => translated / english)
    .toSorted((a, b) => a - b)
  if (ratios.length < enoughPairs) return before
  return modelOf(ratios[ratios.length >> 1] ?? before.ratio)
}

function modelOf(ratio: number): LengthModel {
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

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
