import {present} from '../../finding/assert.ts'
import type {Language} from '../../language/model/types.ts'
import {titleWords} from './title-pattern.ts'

const piece = /[\p{L}\p{M}\p{Nd}]+/gu
/** Letters of a word by which its case forms are known again. */
const stemLength = 4

/** In small letters, each of which has one form wherever it is in a word: of all letters the sigma alone has two. */
const small = (word: string): string =>
  word.includes('Σ')
    ? Array.from(word, (letter) => letter.toLowerCase()).join('')
    : word.toLowerCase()

const stemOf = (word: string): string =>
  `${/[\ud800-\udfff]/.test(word) ? Array.from(word).slice(0, stemLength).join('') : word.slice(0, stemLength)}*`

/**
 * Keys of which a text has every one where `titlePattern` finds the title in it, so that most titles of a large project
 * need not be looked for in a text. Words count whole, inflected ones by their first letters.
 *
 * @returns none where the title may be in any text
 */
export function titleKeys(title: string, language: Language): readonly string[] {
  if (!language.typography.spacesBetweenWords) return []
  const {words, isCapital} = titleWords(title, language)
  return words.flatMap(({kept, isOpen}) => {
    // In a title in capitals small letters are those of whole words.
    if (isCapital && small(kept) !== kept.toLowerCase()) return []
    const pieces = Array.from(small(kept).matchAll(piece), ([found]) => found)
    return pieces.flatMap((part, index) => {
      const mayGoOn = isOpen && index === pieces.length - 1 && small(kept).endsWith(part)
      if (!mayGoOn) return [part]
      return Array.from(part).length < stemLength ? [] : [stemOf(part)]
    })
  })
}

const sureParts = new Map<string, string>()

/**
 * Letters, in lower case, that every text has in which `titlePattern` finds the title: to look for them first is quick. Empty
 * where none are certain.
 */
export function surePart(title: string, language: Language): string {
  const name = `${language.tag} ${title}`
  const known = sureParts.get(name)
  if (known !== undefined) return known
  const parts = titleKeys(title, language).map((key) => key.replace('*', ''))
  // Other letters have small forms that depend on what is around them.
  const longest = parts
    .filter((part) => /^[a-z\d]+$/u.test(part))
    .reduce((best, part) => (part.length > best.length ? part : best), '')
  sureParts.set(name, longest)
  return longest
}

/** The keys of a text; see `titleKeys`. */
export function textKeys(text: string): ReadonlySet<string> {
  // Few words of a text are different ones.
  const words = new Set(Array.from(text.matchAll(piece), ([word]) => word))
  const keys = new Set(Array.from(words, small))
  for (const word of Array.from(keys)) keys.add(stemOf(word))
  return keys
}

/** Ids by the titles that they have, so that those which a text may name are found without trying all. */
export type TitleIndex = {
  /** the ids of titles that may be in the text, in the order in which they were given */
  readonly candidates: (text: string) => readonly string[]
}

/** An index of titles by their rarest key. */
export function titleIndex(
  titles: ReadonlyMap<string, readonly string[]>,
  language: Language,
): TitleIndex {
  const entries = [...titles].flatMap(([id, all]) =>
    all.map((title) => ({id, keys: titleKeys(title, language)})),
  )
  const counts = new Map<string, number>()
  for (const {keys} of entries) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1) // its first title
  const byKey = new Map<string, string[]>()
  const anywhere: string[] = []
  for (const {id, keys} of entries) {
    const [rarest] = keys.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)) // all are counted
    if (rarest === undefined) anywhere.push(id)
    else {
      const ids = byKey.get(rarest)
      if (ids) ids.push(id)
      else byKey.set(rarest, [id])
    }
  }
  const order = new Map([...titles.keys()].map((id, index) => [id, index]))
  const rankOf = (id: string): number => present(order.get(id), `the document ${id}`)
  return {
    candidates: (text) => {
      const found = new Set(anywhere)
      for (const key of textKeys(text)) for (const id of byKey.get(key) ?? []) found.add(id) // a word of no title
      return [...found].sort((a, b) => rankOf(a) - rankOf(b))
    },
  }
}
