import {withLatinDigits} from '../language/numerals.ts'

/** What stays the same in translation, with how much each tells: rare things tell more. */
export type Anchors = ReadonlyMap<string, number>

// Web addresses, code, numbers of two digits or dotted, footnote marks, Latin words of three letters and more.
const links = /https?:\/\/[^\s)\]>"]+/gu
const code = /`[^`]+`/gu
const marks = /\[\^[^\]]+\]/gu
const numbers = /[0-9]+(?:[.,\-/][0-9]+)*/gu
const latinWords = /(?<![\p{L}\p{M}])[A-Za-z][A-Za-z.-]*[A-Za-z](?![\p{L}\p{M}])/gu

/**
 * The anchors of a text.
 *
 * @param text inline Markdown
 * @param latinIsForeign whether Latin words stand out (Cyrillic, Arabic … text); in Latin script only
 *   words in capitals and with inner capitals or digits do
 */
export function anchorsOf(text: string, latinIsForeign: boolean): Anchors {
  const found = new Map<string, number>()
  const add = (kind: string, values: Iterable<string>, weight: number): void => {
    for (const value of values) found.set(`${kind}:${value}`, weight)
  }
  const latin = withLatinDigits(text)
  add('link', matches(latin, links), 3)
  add('code', matches(latin, code), 3)
  add('mark', matches(latin, marks), 3)
  const bare = latin.replaceAll(links, ' ').replaceAll(code, ' ').replaceAll(marks, ' ')
  add('number', matches(bare, numbers), 1)
  const words = matches(bare, latinWords).map((word) => word.toLowerCase())
  const telling = latinIsForeign
    ? words.filter((word) => word.length > 2)
    : matches(bare, latinWords)
        .filter((word) => /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(word))
        .map((word) => word.toLowerCase())
  add('word', telling, 1)
  return found
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
