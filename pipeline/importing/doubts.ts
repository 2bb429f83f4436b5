import type {Key} from '../document/model/types.ts'
import {lengthFit} from './likeness.ts'
import {rounded, type Sources} from './sources.ts'
import type {Match, Passage} from './types.ts'

/** Where the numbers disagree only a person can say which is right. */
export const doubtful = 0.45

/** What may be wrong with a match lowers its confidence, so that a person looks at it. */
export function withDoubts(
  matches: readonly Match[],
  {english, likeness}: Sources,
): readonly Match[] {
  const matched = new Set(matches.map(({unit}) => unit.key))
  const indexOf = new Map(english.map(({unit}, index) => [unit?.key, index]))
  return matches.map((match) => {
    const {unit, passages, confidence, reasons} = match
    const [passage, ...others] = passages
    if (!passage || others.length > 0 || reasons.includes('joined')) return match
    const below = missingBelow(english, indexOf.get(unit.key) ?? -1, matched)
    const translatedLength = passage.text.length
    const isLonger =
      below > 0 &&
      lengthFit(unit.text.length + below, translatedLength, likeness) >
        lengthFit(unit.text.length, translatedLength, likeness)
    if (isLonger)
      return {
        ...match,
        confidence: rounded(Math.min(confidence, doubtful)),
        reasons: [...reasons, 'covers-sub-points'],
      }
    return match
  })
}

/** Length of the sub-points of a point, where all of them are missing. */
function missingBelow(
  english: readonly Passage[],
  index: number,
  matched: ReadonlySet<Key>,
): number {
  const own = english[index]
  if (own?.kind !== 'point') return 0
  let length = 0
  for (const {depth, unit, text} of english.slice(index + 1)) {
    if (depth <= own.depth) break
    if (unit && matched.has(unit.key)) return 0
    length += text.length
  }
  return length
}
