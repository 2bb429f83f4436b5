import type {Uid, Unit} from '../document/types.ts'
import {readNumeral, printNumeral} from '../language/numerals.ts'
import {referencesIn} from '../language/references.ts'
import type {Language} from '../language/types.ts'
import type {Masks} from './fates.ts'
import type {Pairs} from './match.ts'
import {numberOfKey} from './key-number.ts'
import type {Fate, Fates, Known} from './types.ts'

/** What masks are made from. */
export type MaskInput = {
  readonly old: readonly Known[]
  readonly fresh: readonly Unit[]
  readonly pairs: Pairs
  readonly language: Language
}

/**
 * Masks for old and new English texts: the number in "see point 8" is replaced by the uid of what
 * was point 8 then, so that a reference that moved with its point compares equal.
 */
export function masksOf({old, fresh, pairs, language}: MaskInput): Masks {
  const oldUids = new Map<string, Uid>()
  for (const {key, uid} of old) {
    const number = numberOfKey(key)
    if (number !== undefined) oldUids.set(number, uid)
  }
  const newUids = new Map<string, Uid>()
  for (const [index, unit] of fresh.entries()) {
    const number = unit.number ?? numberOfKey(unit.key)
    const oldIndex = pairs[index]
    if (number !== undefined)
      newUids.set(number, (oldIndex === undefined ? undefined : old[oldIndex])?.uid ?? unit.uid)
  }
  return {
    old: (text) => masked(text, oldUids, language),
    fresh: (text) => masked(text, newUids, language),
  }
}

function masked(text: string, uids: ReadonlyMap<string, Uid>, language: Language): string {
  return replaced(text, language, (number) => `{${uids.get(number) ?? number}}`)
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
  readonly fates: Fates
  readonly source: Language
  readonly language: Language
}

/**
 * A translation with its references moved as the English's moved, in the numerals it was written in.
 *
 * @returns undefined where the translation does not refer to the same points as the English did, so
 *   that nobody but a person can say what to write
 */
export function rewriteReferences(
  text: string,
  fate: Fate,
  {fates, source, language}: RewriteInput,
): string | undefined {
  if (fate.kind !== 'reworded') return undefined
  const before = referencesIn(fate.from.text, source).map(({number}) => number)
  const here = referencesIn(text, language).map(({number}) => number)
  if (before.toSorted().join() !== here.toSorted().join()) return undefined
  const moved = movedNumbers(fates)
  return replaced(text, language, (number, printed) => {
    const now = moved.get(number)
    return now === undefined || now === number ? printed : inNumeralsOf(printed, now)
  })
}

function movedNumbers(fates: Fates): ReadonlyMap<string, string> {
  const moved = new Map<string, string>()
  for (const fate of fates) {
    if (fate.kind === 'added' || fate.kind === 'removed') continue
    const from = numberOfKey(fate.from.key)
    const to = fate.to.number ?? numberOfKey(fate.to.key)
    if (from !== undefined && to !== undefined) moved.set(from, to)
  }
  return moved
}

/** A number in the digits of another: `9` as `٩` where `٨` stood. */
function inNumeralsOf(printed: string, number: string): string {
  const system = readNumeral(printed)?.system ?? 'latn'
  return number.replaceAll(/[0-9]+/gu, (digits) => printNumeral(Number(digits), system))
}
