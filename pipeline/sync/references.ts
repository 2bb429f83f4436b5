import {valueOf} from '../finding/assert.ts'
import type {Unit} from '../document/model/types.ts'
import {readNumeral, printNumeral} from '../language/numerals.ts'
import {referencesIn} from '../language/references.ts'
import type {Language} from '../language/model/types.ts'
import type {Masks} from './unit-changes.ts'
import type {Pairs} from './match.ts'
import {numbersOfKey} from './key-number.ts'
import type {SnapshotUnit} from './types.ts'

/** Where each number of the old document is now; undefined where its point is gone or nobody can say. */
export type MovedNumbers = ReadonlyMap<string, string | undefined>

/**
 * Where the numbers of points went. A provision without a text of its own (`Article 3` above its
 * paragraphs) went where most of what stands in it went; a number that two points bear is left out.
 */
export function movedNumbers(
  old: readonly SnapshotUnit[],
  fresh: readonly Unit[],
  pairs: Pairs,
): MovedNumbers {
  const own = new Votes()
  const around = new Votes()
  const newIndexOf = new Map(pairs.map((oldIndex, newIndex) => [oldIndex, newIndex]))
  for (const [oldIndex, {key}] of old.entries()) {
    const numbers = numbersOfKey(key)
    const to = fresh[newIndexOf.get(oldIndex) ?? -1] // removed
    const now = to && numbersOfKey(to.key)
    if (numbers.own !== undefined) own.add(numbers.own, to?.number ?? now?.own)
    for (const [level, number] of numbers.around.entries()) around.add(number, now?.around[level])
  }
  const moved = new Map<string, string | undefined>()
  for (const number of around.names()) moved.set(number, around.mostOf(number))
  for (const number of own.names()) moved.set(number, own.onlyOf(number))
  return moved
}

/** Where what bore or held a number went, how often. */
class Votes {
  readonly #votes = new Map<string, Map<string | undefined, number>>()

  add(from: string, to: string | undefined): void {
    const votes = this.#votes.get(from) ?? new Map<string | undefined, number>()
    votes.set(to, (votes.get(to) ?? 0) + 1) // 0: not yet seen
    this.#votes.set(from, votes)
  }

  names(): Iterable<string> {
    return this.#votes.keys()
  }

  mostOf(from: string): string | undefined {
    const votes = [...valueOf(this.#votes, from)].toSorted(([, a], [, b]) => b - a)
    const [[most, count] = [undefined, 0], [, next] = [undefined, 0]] = votes
    return count > next ? most : undefined
  }

  /** The only place; where two points bore the number, nobody knows which one is meant. */
  onlyOf(from: string): string | undefined {
    const votes = [...valueOf(this.#votes, from)]
    return votes.length === 1 ? votes[0]?.[0] : undefined
  }
}

/**
 * Masks for old and new English texts: each number of a point in the old is that of today, so that a
 * reference that moved with its point compares equal.
 */
export function masksOf(moved: MovedNumbers, language: Language): Masks {
  return {
    old: (text) =>
      replaced(
        text,
        language,
        (number) => `{${moved.has(number) ? (moved.get(number) ?? `gone ${number}`) : number}}`,
      ),
    fresh: (text) => replaced(text, language, (number) => `{${number}}`),
  }
}

function replaced(
  text: string,
  language: Language,
  by: (number: string, printed: string) => string,
): string {
  let result = ''
  let at = 0
  for (const {number, start, end} of referencesIn(text, language)) {
    result += text.slice(at, start) + by(number, text.slice(start, end))
    at = end
  }
  return result + text.slice(at)
}

/** Where the numbers of points went, and in which languages to read and write them. */
export type RewriteInput = {
  readonly moved: MovedNumbers
  readonly source: Language
  readonly language: Language
}

/**
 * A translation with its references moved as the English's moved, in the numerals it was written in.
 *
 * @param english the English that the translation was made from
 * @returns undefined where the translation does not refer to the same points as the English did, so
 *   that nobody but a person can say what to write
 */
export function rewriteReferences(
  text: string,
  english: string,
  {moved, source, language}: RewriteInput,
): string | undefined {
  const before = referencesIn(english, source).map(({number}) => number)
  const here = referencesIn(text, language).map(({number}) => number)
  if (before.toSorted().join() !== here.toSorted().join()) return undefined
  return replaced(text, language, (number, printed) => {
    const now = moved.get(number)
    return now === undefined || now === number ? printed : inNumeralsOf(printed, now)
  })
}

/** A number in the digits of another: `9` as `٩` where `٨` stood. */
function inNumeralsOf(printed: string, number: string): string {
  const system = readNumeral(printed)?.system ?? 'latn'
  return number.replaceAll(/[0-9]+/gu, (digits) => printNumeral(Number(digits), system))
}
