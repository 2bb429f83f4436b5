import {itemAt} from '../finding/assert.ts'
import type {Key} from '../document/model/types.ts'
import type {Bead} from './align.ts'
import {rounded, type AlignmentInput} from './alignment-input.ts'
import {isText, lengthFit} from './likeness.ts'
import {parentsIn} from './parents.ts'
import {perhapsRenumbered} from './renumbered.ts'
import {fit} from './score.ts'
import type {Candidate, Match} from './types.ts'

/** Where the numbers disagree only a person can say which is right. */
export const doubtful = 0.45

/** What may be wrong with a match lowers its confidence, so that a person looks at it. */
export function withDoubts(
  matches: readonly Match[],
  beads: readonly Bead[],
  input: AlignmentInput,
): readonly Match[] {
  const doubts = new Set([...contradicted(matches, input), ...behindGaps(beads, input)])
  const renumbered = new Set(perhapsRenumbered(beads, input))
  const covering = coversSubPoints(matches, input)
  return matches.map((match) => {
    if (covering.has(match.unit.key)) return doubted(match, ['covers-sub-points'])
    if (renumbered.has(match.unit.key)) return doubted(match, ['other-count'])
    return doubts.has(match.unit.key) ? doubted(match, []) : match
  })
}

const doubted = (match: Match, reasons: Match['reasons']): Match => ({
  ...match,
  confidence: rounded(Math.min(match.confidence, doubtful)),
  reasons: [...match.reasons, ...reasons],
})

/** Units whose text is as long as theirs and that of their sub-points, which are missing. */
function coversSubPoints(
  matches: readonly Match[],
  {english, likeness}: AlignmentInput,
): ReadonlySet<Key> {
  const matched = new Set(matches.map(({unit}) => unit.key))
  const indexOf = new Map(english.map(({unit}, index) => [unit?.key, index]))
  const found = matches.filter(({unit, passages, reasons}) => {
    const [passage, ...others] = passages
    const index = indexOf.get(unit.key)
    if (!passage || index === undefined || others.length > 0 || reasons.includes('joined'))
      return false
    const below = missingBelow(english, index, matched)
    const {length} = passage.text
    return (
      below > 0 &&
      lengthFit(unit.text.length + below, length, likeness) >
        lengthFit(unit.text.length, length, likeness)
    )
  })
  return new Set(found.map(({unit}) => unit.key))
}

/** Length of the sub-points of a point, where all of them are missing. */
function missingBelow(
  english: readonly Candidate[],
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

/**
 * Units whose sub-points are matched to those of one point while they themselves are matched to another;
 * and the unit that has taken that point.
 */
function contradicted(
  matches: readonly Match[],
  {english, translated}: AlignmentInput,
): readonly Key[] {
  const parentOf = {unit: parentsIn(english), passage: parentsIn(translated)}
  const candidateOf = new Map(english.flatMap((one) => (one.unit ? [[one.unit.key, one]] : [])))
  const passageOf = new Map(matches.map(({unit, passages}) => [unit.key, passages[0]]))
  const unitOf = new Map(matches.map(({unit, passages}) => [passages[0], unit.key]))
  const reasonsOf = new Map(matches.map(({unit, reasons}) => [unit.key, reasons]))
  return matches.flatMap(({unit, passages}) => {
    const own = candidateOf.get(unit.key)
    const [passage] = passages
    const above = own && parentOf.unit.get(own)?.unit
    const expected = above && passageOf.get(above.key)
    const found = passage && parentOf.passage.get(passage)
    const taker = found && unitOf.get(found)
    if (!above || !found || expected === found || (!expected && taker === undefined)) return []
    const shifted = pointsBefore(candidateOf.get(above.key), english, parentOf.unit)
    const guessed = shifted.filter((key) => !reasonsOf.get(key)?.includes('anchors'))
    return [above.key, ...guessed, ...(taker === undefined ? [] : [taker])]
  })
}

/** The points before one in its list. */
function pointsBefore(
  own: Candidate | undefined,
  english: readonly Candidate[],
  parentOf: ReadonlyMap<Candidate, Candidate>,
): readonly Key[] {
  if (!own) return []
  const parent = parentOf.get(own)
  const keys: Key[] = []
  for (let at = english.indexOf(own) - 1; at >= 0; at--) {
    const one = itemAt(english, at)
    if (one === parent || one.kind !== 'point' || one.depth < own.depth) break
    if (one.depth === own.depth && one.unit) keys.push(one.unit.key)
  }
  return keys
}

/** A pair must fit this much better than its neighbours to be sure in a list that lost an item. */
const margin = 0.8

/**
 * Units of lists without numbers of which one side has more: behind the gap, wherever that is, only a pair
 * that fits much better than with its neighbours is sure, or one that shares numbers, names or links.
 */
function behindGaps(beads: readonly Bead[], input: AlignmentInput): readonly Key[] {
  return unnumberedRuns(beads, input)
    .filter((run) => run.some(isGap) && run.some((bead) => !isGap(bead)))
    .flatMap((run) => {
      const units = run.flatMap((bead) => bead.units)
      const passages = run.flatMap((bead) => bead.passages)
      return run.flatMap((bead) => {
        const [unit, ...more] = bead.units
        const [passage, ...others] = bead.passages
        if (unit === undefined || passage === undefined || more.length + others.length > 0)
          return []
        const key = input.english[unit]?.unit?.key
        const isSure =
          bead.fit.reasons.includes('anchors') ||
          isDecisive([unit, passage], [units, passages], input)
        return key === undefined || isSure ? [] : [key]
      })
    })
}

const isGap = ({units, passages}: Bead): boolean => units.length === 0 || passages.length === 0

function isDecisive(
  [unit, passage]: readonly [number, number],
  [units, passages]: readonly [readonly number[], readonly number[]],
  {units: english, sides, likeness}: AlignmentInput,
): boolean {
  const own = fit(itemAt(english, unit), itemAt(sides, passage), likeness)
  const rivals = [
    ...passages
      .filter((other) => Math.abs(other - passage) === 1)
      .map((other) => fit(itemAt(english, unit), itemAt(sides, other), likeness)),
    ...units
      .filter((other) => Math.abs(other - unit) === 1)
      .map((other) => fit(itemAt(english, other), itemAt(sides, passage), likeness)),
  ]
  return rivals.every((rival) => own - rival >= margin)
}

/** Stretches of beads that no label and no heading interrupts. */
function unnumberedRuns(
  beads: readonly Bead[],
  {english, translated}: AlignmentInput,
): readonly (readonly Bead[])[] {
  const isPlain = (one: Candidate | undefined): boolean =>
    one !== undefined && isText(one.kind) && one.label === undefined && one.depth > 0
  const runs: Bead[][] = [[]]
  for (const bead of beads) {
    const plain =
      bead.units.every((index) => isPlain(english[index])) &&
      bead.passages.every((index) => isPlain(translated[index]))
    if (plain) runs.at(-1)?.push(bead)
    else runs.push([])
  }
  return runs
}

/** This many points in a row whose numbers differ by the same are a list that begins again. */
const fewestRestarted = 3

/**
 * Beads of points whose numbers differ, but all by the same, from the first of a list on: the translation
 * counts again where the English goes on.
 */
export function restartedBeads(
  beads: readonly Bead[],
  {english, translated}: AlignmentInput,
): ReadonlySet<Bead> {
  const found = new Set<Bead>()
  let run: readonly Bead[] = []
  let last = {offset: 0, value: 0}
  const close = (): void => {
    if (run.length >= fewestRestarted) for (const bead of run) found.add(bead)
    run = []
  }
  for (const bead of beads) {
    const now = offsetOf(bead, english, translated)
    const continues = now && now.offset === last.offset && now.value === last.value + 1
    if (!continues) close()
    if (now && (continues ? run.length > 0 : now.value === 1)) run = [...run, bead]
    last = now ?? {offset: 0, value: 0} // no numbers, no run
  }
  close()
  return found
}

/** What a passage's number is and by how much its unit's differs; undefined where they are not plain numbers. */
function offsetOf(
  {units, passages}: Bead,
  english: readonly Candidate[],
  translated: readonly Candidate[],
): {readonly offset: number; readonly value: number} | undefined {
  if (units.length !== 1 || passages.length !== 1) return undefined
  const [own, other] = [english[units[0] ?? -1], translated[passages[0] ?? -1]] // both are there
  const [wanted, value] = [own, other].map((one) => Number(one?.number?.split('.').at(-1)))
  if (own?.kind !== 'point' || other?.kind !== 'point') return undefined
  return wanted === undefined || value === undefined || Number.isNaN(wanted - value)
    ? undefined
    : {offset: wanted - value, value}
}
