import type {ReadText} from './reading.ts'

/** A reading of passages that is made once for each, as the English is read for every language. */
export function memoized<Value>(read: (passage: ReadText) => Value): (passage: ReadText) => Value {
  const known = new WeakMap<ReadText, {readonly value: Value}>()
  return (passage) => {
    const found = known.get(passage) ?? {value: read(passage)}
    known.set(passage, found)
    return found.value
  }
}
