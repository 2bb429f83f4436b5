import {itemAt} from './assert.ts'

/** The index of the last number of a rising list that is not above a limit; 0 where all are. */
export function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (itemAt(rising, middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
