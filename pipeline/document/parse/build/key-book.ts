import {keyOf} from '../../model/brand.ts'
import type {Key} from '../../model/types.ts'

/** The keys given so far in one document. */
export type KeyBook = {
  /** give the first wish that is free, else the last one with `-again`, `-again2` … */
  readonly claim: (...wishes: readonly string[]) => Key
  readonly isTaken: (key: string) => boolean
}

/** An empty book of keys. */
export function keyBook(): KeyBook {
  const taken = new Set<string>()
  /** how often a wish was refused, so that many equal wishes stay fast */
  const refusals = new Map<string, number>()
  const claim = (...wishes: readonly string[]): Key => {
    const last = wishes.at(-1) ?? 'unit'
    let key = wishes.find((wish) => !taken.has(wish))
    while (key === undefined) {
      const count = (refusals.get(last) ?? 0) + 1
      refusals.set(last, count)
      const next = `${last}-again${count > 1 ? count : ''}`
      if (!taken.has(next)) key = next
    }
    taken.add(key)
    return keyOf(key)
  }
  return {claim, isTaken: (key) => taken.has(key)}
}
