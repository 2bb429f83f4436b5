import {itemAt} from '../finding/assert.ts'
import type {UnitKind} from '../document/model/types.ts'

/** How a translation as a whole compares with its English. */
export type Likeness = {
  /** characters of translation per character of English */
  readonly ratio: number
  /** whether points are paragraphs there, or paragraphs points, throughout: then a kind tells nothing */
  readonly isLoose: boolean
}

// Variance of the length difference per character, as Gale and Church measured it on parliamentary prose.
const variance = 6.8

/** A first guess from the whole of two documents, given the lengths of their passages. */
export function firstLikeness(english: readonly number[], translated: readonly number[]): Likeness {
  return {ratio: bounded(sumOf(translated) / Math.max(1, sumOf(english))), isLoose: false}
}

const enoughPairs = 8
const longEnough = 40

/** A unit and a passage that were taken for the same. */
export type PairLengths = {
  readonly english: number
  readonly translated: number
  readonly kinds: readonly [unit: UnitKind, passage: UnitKind]
}

/** What the pairs of a first alignment show: the median of the lengths, since some pairs are wrong. */
export function refined(before: Likeness, pairs: readonly PairLengths[]): Likeness {
  const ratios = pairs
    .filter(({english, translated}) => english >= longEnough && translated > 0)
    .map(({english, translated}) => translated / english)
    .toSorted((a, b) => a - b)
  const texts = pairs.filter(({kinds}) => kinds.every(isText))
  const other = texts.filter(({kinds: [unit, passage]}) => unit !== passage)
  return {
    ratio: ratios.length < enoughPairs ? before.ratio : bounded(itemAt(ratios, ratios.length >> 1)),
    isLoose: other.length >= enoughPairs && other.length > texts.length / 4,
  }
}

/** Points and paragraphs: which of the two a text is, translators change. */
export const isText = (kind: UnitKind): boolean => kind === 'point' || kind === 'paragraph'

const bounded = (ratio: number): number => Math.min(5, Math.max(0.1, ratio))

/**
 * How well two lengths fit: 1 where they are just as expected, towards 0 the further they are apart.
 *
 * @see Gale and Church 1993, A program for aligning sentences in bilingual corpora
 */
export function lengthFit(english: number, translated: number, {ratio}: Likeness): number {
  if (english === 0 && translated === 0) return 1
  const mean = (english + translated / ratio) / 2
  const delta = (translated / ratio - english) / Math.sqrt(variance * Math.max(1, mean))
  return Math.exp((-delta * delta) / 8)
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
