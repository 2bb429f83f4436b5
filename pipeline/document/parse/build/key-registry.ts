import {keyOf} from '../../model/brand.ts'
import type {Key} from '../../model/types.ts'

/** The keys given so far in one document; none is given twice. */
export class KeyRegistry {
  readonly #taken = new Set<string>()
  /** how often a wish was refused, so that many equal wishes stay fast */
  readonly #refusals = new Map<string, number>()

  /** Give the first wish that is free, else the last one with `-again`, `-again2` … */
  claim(...wishes: readonly [string, ...string[]]): Key {
    const free = wishes.find((wish) => !this.#taken.has(wish))
    const key = free ?? this.#again(wishes.at(-1) ?? wishes[0])
    this.#taken.add(key)
    return keyOf(key)
  }

  #again(wish: string): string {
    for (;;) {
      // No entry: never refused before.
      const count = (this.#refusals.get(wish) ?? 0) + 1
      this.#refusals.set(wish, count)
      const key = `${wish}-again${count > 1 ? count : ''}`
      if (!this.#taken.has(key)) return key
    }
  }
}
