import {shapeHyphen} from '../shape/shaper.ts'
import type {ShapedWord, Shaper} from '../model/types.ts'
import {hyphenPlaces} from './hyphenate.ts'

// In bounds: widths are one longer than the word; clusters lie in it.

/** Places for hyphens in a shaped word. */
export type WordPlaces = {
  /** UTF-16 offsets, ascending */
  readonly offsets: readonly number[]
  /** width of what stands before each, thousandths of an em */
  readonly widths: readonly number[]
  /** width of the hyphen, thousandths of an em */
  readonly hyphen: number
}

const none: WordPlaces = {offsets: [], widths: [], hyphen: 0}
const known = new WeakMap<Shaper, (WordPlaces | undefined)[]>()

/** Where a shaped word may be hyphenated; worked out once for each word. */
export function wordPlaces(word: ShapedWord, shaper: Shaper): WordPlaces {
  let cache = known.get(shaper)
  if (!cache) known.set(shaper, (cache = []))
  return (cache[word.id] ??= findWordPlaces(word, shaper))
}

function findWordPlaces(word: ShapedWord, shaper: Shaper): WordPlaces {
  const offsets = hyphenPlaces(word.text, word.language, shaper)
  if (offsets.length === 0) return none
  const before = widthsBefore(word)
  return {
    offsets,
    widths: offsets.map((offset) => before[offset] ?? 0),
    hyphen: shapeHyphen(shaper, word).width,
  }
}

/** By UTF-16 offset: width of the glyphs that stand for what is before it, thousandths of an em. */
export function widthsBefore(word: ShapedWord): Float64Array {
  const widths = new Float64Array(word.text.length + 1)
  for (const [index, cluster] of word.clusters.entries())
    widths[cluster + 1] = (widths[cluster + 1] ?? 0) + (word.advances[index] ?? 0)
  for (let offset = 1; offset < widths.length; offset++)
    widths[offset] = (widths[offset] ?? 0) + (widths[offset - 1] ?? 0)
  return widths
}
