import type {Passage} from './reading.ts'

/** A reading of passages that is made once for each, as the English is read for every language. */
export function remembered<Value>(read: (passage: Passage) => Value): (passage: Passage) => Value {
  const known = new WeakMap<Passage, {readonly value: Value}>()
  return (passage) => {
    const found = known.get(passage) ?? {value: read(passage)}
    known.set(passage, found)
    return found.value
  }
}
