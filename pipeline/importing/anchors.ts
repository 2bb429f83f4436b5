import {withLatinDigits} from '../language/numerals.ts'

/** What stays the same in translation, with how much each tells: rare things tell more. */
export type Anchors = ReadonlyMap<string, number>

// Web addresses, code, numbers of any length, footnote marks, Latin words of three letters and more.
const links = /https?:\/\/[^\s)\]>"]+/gu
const code = /`[^`]+`/gu
const marks = /\[\^[^\]]+\]/gu
const numbers = /[0-9]+(?:[.,\-/][0-9]+)*/gu
const latinWords = /(?<![\p{L}\p{M}])[A-Za-z][A-Za-z.-]+[A-Za-z](?![\p{L}\p{M}])/gu

/** A term of the glossary in one language, as a test whether a text uses it. */
export type TermTest = {readonly id: string; readonly isIn: (text: string) => boolean}

/** Weights of the sorts of anchors; a link or a piece of code is hardly there by chance. */
const weights = {link: 3, code: 3, mark: 3, number: 1, word: 1, term: 1} as const

// A word that stands in many passages says little of any of them.
const mostPassages = 8

/**
 * The anchors of the passages of two documents. Only what stands in both counts, so that words of one
 * language alone weigh nothing; the rarer, the more.
 *
 * @param terms the glossary's terms in the two languages
 */
export function anchorsOfBoth(
  english: readonly string[],
  translated: readonly string[],
  terms: {readonly english: readonly TermTest[]; readonly translated: readonly TermTest[]},
): {readonly english: readonly Anchors[]; readonly translated: readonly Anchors[]} {
  const own = english.map((text) => candidatesIn(text, terms.english))
  const other = translated.map((text) => candidatesIn(text, terms.translated))
  const ownCounts = countsOf(own)
  const otherCounts = countsOf(other)
  const weigh = (candidates: ReadonlySet<string>): Anchors => {
    const anchors = new Map<string, number>()
    for (const anchor of candidates) {
      // One of the two may lack it.
      const places = Math.max(ownCounts.get(anchor) ?? 0, otherCounts.get(anchor) ?? 0)
      const isShared = ownCounts.has(anchor) && otherCounts.has(anchor)
      if (isShared && places <= mostPassages)
        anchors.set(anchor, weightOf(anchor) * (places === 1 ? 1.5 : 1 / Math.sqrt(places)))
    }
    return anchors
  }
  return {english: own.map(weigh), translated: other.map(weigh)}
}

function weightOf(anchor: string): number {
  for (const [sort, weight] of Object.entries(weights)) if (anchor.startsWith(sort)) return weight
  return 1
}

/** All that may be an anchor in a text. */
function candidatesIn(text: string, terms: readonly TermTest[]): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (kind: keyof typeof weights, values: Iterable<string>): void => {
    for (const value of values) found.add(`${kind}:${value}`)
  }
  const latin = withLatinDigits(text)
  add('link', matches(latin, links))
  add('code', matches(latin, code))
  add('mark', matches(latin, marks))
  const bare = latin.replaceAll(links, ' ').replaceAll(code, ' ').replaceAll(marks, ' ')
  add('number', matches(bare, numbers))
  add(
    'word',
    matches(bare, latinWords).map((word) => word.toLowerCase()),
  )
  add(
    'term',
    terms.filter(({isIn}) => isIn(text)).map(({id}) => id),
  )
  return found
}

function countsOf(passages: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const passage of passages)
    // No entry: none was counted yet.
    for (const anchor of passage) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  return counts
}

/**
 * How far the anchors of two texts agree.
 *
 * @returns -1 (each has anchors, none shared) over 0 (nothing to compare) to 1 (all shared)
 */
export function agreement(a: Anchors, b: Anchors): number {
  let common = 0
  let total = 0
  for (const [anchor, weight] of a) {
    total += weight
    if (b.has(anchor)) common += 2 * weight
  }
  for (const weight of b.values()) total += weight
  if (total === 0) return 0
  const dice = common / total
  // One number more or less says little; five words and a link say much.
  const trust = Math.min(1, total / 4)
  return (2 * dice - 1) * trust
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([match]) => match)
}
