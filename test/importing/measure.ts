import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {alignTranslation} from '../../pipeline/importing/alignment.ts'
import {importCandidates} from '../../pipeline/importing/candidates.ts'
import type {Alignment, Candidate} from '../../pipeline/importing/types.ts'

/** A Markdown text as passages. */
export function passagesIn(text: string, language: string): readonly Candidate[] {
  const {value} = parseDocument(text, {id: 'text', file: 'text.md', language})
  return importCandidates(value, unitsOf(value))
}

/** A translation aligned with its English. */
export function aligned(english: string, translated: string, language: string): Alignment {
  return alignTranslation(passagesIn(english, 'en'), passagesIn(translated, language))
}

/** How many of the pairs that were made are right, and how many of the right ones were made. */
export type Score = {
  right: number
  made: number
  /** lines of translations that have a counterpart, and of these the ones that found it */
  expected: number
  found: number
  readonly wrong: string[]
}

export const noScore = (): Score => ({right: 0, made: 0, expected: 0, found: 0, wrong: []})

export const precisionOf = ({right, made}: Score): number => right / Math.max(1, made)
export const recallOf = ({found, expected}: Score): number => found / Math.max(1, expected)

/**
 * Add one alignment to a score.
 *
 * @param gold for each line of the translation that has a counterpart: the lines of its English
 */
export function count(
  score: Score,
  {matches}: Alignment,
  gold: ReadonlyMap<number, readonly number[]>,
  ignored: ReadonlySet<number> = new Set(),
): void {
  const found = new Set<number>()
  for (const {unit, passages} of matches)
    for (const {place} of passages) {
      if (ignored.has(place.line) || ignored.has(-unit.place.line)) continue
      const isRight = gold.get(place.line)?.includes(unit.place.line) ?? false
      score.made++
      if (isRight) found.add(place.line)
      if (isRight) score.right++
      else score.wrong.push(`${unit.key} ← line ${place.line}: ${unit.text.slice(0, 40)}`)
    }
  score.expected += [...gold].filter(
    ([line, english]) => !ignored.has(line) && !english.some((own) => ignored.has(-own)),
  ).length
  score.found += found.size
}
