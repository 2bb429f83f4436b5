import {createRequire} from 'node:module'
import type {Bidi} from 'bidi-js'
import type {Direction} from '../../../language/model/types.ts'

// In bounds: the order has an index for each level.

const rightToLeft =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

// bidi-js describes itself as an ES module but is resolved as CommonJS: `require` gives what it says.
const require = createRequire(import.meta.url)
let bidi: Bidi | undefined

/**
 * Bidi levels of each UTF-16 unit (UAX #9, P2 to I2), resolved over the whole text.
 *
 * @returns undefined where all is left to right, level 0
 */
export function levelsOf(text: string, direction: Direction): Uint8Array | undefined {
  if (direction === 'ltr' && !rightToLeft.test(text)) return undefined
  bidi ??= loadBidi()
  return bidi.getEmbeddingLevels(text, direction).levels
}

function loadBidi(): Bidi {
  const factory: unknown = require('bidi-js')
  if (!isFactory(factory)) throw new TypeError('bidi-js has changed what it exports')
  return factory()
}

const isFactory = (value: unknown): value is () => Bidi => typeof value === 'function'

/**
 * The order in which atoms of a line stand from left to right (UAX #9, L2).
 *
 * @param levels of the line's atoms, in logical order
 * @returns indices into `levels`
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  let highest = 0
  let lowestOdd = 255
  for (const level of levels) {
    if (level > highest) highest = level
    if (level % 2 === 1 && level < lowestOdd) lowestOdd = level
  }
  for (let level = highest; level >= lowestOdd; level--)
    for (let start = 0; start < order.length;) {
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      if (end > start + 1) reverse(order, start, end)
      start = end + 1
    }
  return order
}

function reverse(order: number[], start: number, end: number): void {
  for (let low = start, high = end - 1; low < high; low++, high--) {
    const kept = order[low] ?? 0
    order[low] = order[high] ?? 0
    order[high] = kept
  }
}
