import {itemAt} from '../finding/assert.ts'

/** The one of `names` that a mistyped word most likely meant; undefined where none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  // Two slips in a short word already make another word.
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const name of new Set(names)) {
    const distance = distanceOf(word.toLowerCase(), name.toLowerCase())
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** How many letters must be added, dropped or changed (Levenshtein 1966). */
export function distanceOf(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = itemAt(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, itemAt(row, j) + 1, itemAt(next, j - 1) + 1))
    }
    row = next
  }
  return itemAt(row, b.length)
}
