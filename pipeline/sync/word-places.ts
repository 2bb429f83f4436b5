import type {WordBag} from './likeness.ts'

/** Where each word is used, in the order of the texts. */
export function placesByWord(
  /** Undefined: a text that is left out. */
  texts: readonly (WordBag | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, words] of texts.entries()) {
    if (words) for (const word of words.keys()) addPlace(places, word, at)
  }
  return places
}

/** Where each text is. */
export function placesByText(
  /** Undefined: a text that is left out. */
  items: readonly ({readonly text: string} | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, item] of items.entries()) if (item) addPlace(places, item.text, at)
  return places
}

/**
 * The places that have a word of these, other than the words of more than `most` places.
 *
 * @param byWord as `placesByWord` returns it
 */
export function placesThatShare(
  words: WordBag,
  byWord: ReadonlyMap<string, readonly number[]>,
  most: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const word of words.keys()) {
    const places = byWord.get(word) ?? [] // no text has it
    if (places.length <= most) for (const at of places) found.add(at)
  }
  return found
}

function addPlace(places: Map<string, number[]>, name: string, at: number): void {
  const list = places.get(name)
  if (list) list.push(at)
  else places.set(name, [at])
}
