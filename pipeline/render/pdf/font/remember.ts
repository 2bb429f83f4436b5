/** A value made from others: that of before where it was made from the same. */
export type Remembered<Value> = (from: readonly unknown[], make: () => Value) => Value

/**
 * Keeps the values that were used last. Bytes are compared by what they are, since a file that is read again is another
 * array; all else by identity. What values are made from must not change.
 *
 * @param most how many values are kept
 */
export function rememberLast<Value>(most: number): Remembered<Value> {
  let kept: readonly {readonly from: readonly unknown[]; readonly value: Value}[] = []
  return (from, make) => {
    const known = kept.find((each) => isMadeFrom(each.from, from))
    const used = known ?? {from, value: make()}
    kept = [used, ...kept.filter((each) => each !== known)].slice(0, most)
    return used.value
  }
}

const isMadeFrom = (known: readonly unknown[], from: readonly unknown[]): boolean =>
  known.length === from.length && known.every((part, at) => isSame(part, from[at]))

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return a instanceof Uint8Array && b instanceof Uint8Array && Buffer.compare(a, b) === 0
}
