import {itemAt} from '../finding/assert.ts'
import type {Key} from '../document/model/types.ts'
import {anchorsOfBoth, type TermTest} from './anchors.ts'
import {alignSides, type Bead} from './align.ts'
import {withLearnedLabels} from './label-series.ts'
import {labelPairs} from './labels.ts'
import {firstLikeness, refined, type Likeness, type PairLengths} from './likeness.ts'
import {numbersOf, turnedRound} from './numbers.ts'
import {doubtful, restartedBeads, withDoubts} from './doubts.ts'
import {exchanged, movedOf} from './moved.ts'
import {confidenceOf, rounded, type AlignmentInput} from './alignment-input.ts'
import {fit, gapScore, sidesOf, type Alignable} from './score.ts'
import type {Alignment, Extra, Match, Candidate} from './types.ts'

/**
 * Align a translated document with its English: printed numbers (in any script), structure, position,
 * length and shared anchors are weighed together, so that a wrong number cannot mislead it and a
 * missing point does not shift the rest.
 *
 * @param english passages of the source, each with its unit
 * @param translated passages of the translated document, in its order
 */
export function alignTranslation(
  english: readonly Candidate[],
  translated: readonly Candidate[],
  terms: Terms = {english: [], translated: []},
): Alignment {
  const labelled = withLearnedLabels(translated, english)
  const numbers = numbersOf(english, labelled)
  const read = numbers === 'reversed' ? turnedRound(labelled) : labelled
  const anchors = anchorsOfBoth(textsOf(english), textsOf(labelled), terms)
  const units = sidesOf(english, anchors.english)
  const sides = sidesOf(read, anchors.translated)
  const {beads, likeness} = fitted(units, sides)
  const input: AlignmentInput = {english, translated: labelled, units, sides, likeness, numbers}
  return settled(exchanged(beads, input), input)
}

/** The glossary's terms in both languages, as tests of a text. */
type Terms = {readonly english: readonly TermTest[]; readonly translated: readonly TermTest[]}

/**
 * The alignment with the lengths that it shows itself: the first guess compares whole documents, of
 * which one may lack a half.
 */
function fitted(
  units: readonly Alignable[],
  sides: readonly Alignable[],
): {readonly beads: readonly Bead[]; readonly likeness: Likeness} {
  const first = firstLikeness(lengthsOf(units), lengthsOf(sides))
  const pairs = pairsOf(alignSides(units, sides, first), units, sides)
  const likeness = refined(first, pairs)
  return {beads: alignSides(units, sides, likeness).flatMap(withoutUnlikely), likeness}
}

// A pair that scores less was made because both had nothing better, not because they are alike.
const unlikely = -0.15

function withoutUnlikely(bead: Bead): readonly Bead[] {
  const {units, passages, fit: found} = bead
  if (units.length === 0 || passages.length === 0 || found.score >= unlikely) return [bead]
  const nothing = {score: gapScore, reasons: []}
  return [
    {units, passages: [], fit: nothing},
    {units: [], passages, fit: nothing},
  ]
}

function pairsOf(
  beads: readonly Bead[],
  units: readonly Alignable[],
  sides: readonly Alignable[],
): readonly PairLengths[] {
  return beads.flatMap((bead) => {
    const [unit, ...others] = bead.units.map((index) => itemAt(units, index))
    const [side, ...more] = bead.passages.map((index) => itemAt(sides, index))
    if (!unit || !side || others.length + more.length > 0) return []
    return [{english: unit.length, translated: side.length, kinds: [unit.kind, side.kind]} as const]
  })
}

const lengthsOf = (sides: readonly Alignable[]): readonly number[] =>
  sides.filter(({kind}) => kind !== 'code').map(({length}) => length)

/** What the beads say of units and of texts; bare labels have done their work. */
function settled(beads: readonly Bead[], input: AlignmentInput): Alignment {
  const {english, translated, numbers} = input
  const restarted = restartedBeads(beads, input)
  const inOrder = beads.flatMap((bead) => matchesOf(bead, restarted.has(bead), input))
  const matches = withDoubts([...inOrder, ...movedOf(beads, input)], beads, input)
  const matched = new Set(matches.map(({unit}) => unit.key))
  const placed = new Set(matches.flatMap(({passages}) => passages))
  const missing = english.flatMap(({unit}) => (unit && !matched.has(unit.key) ? [unit] : []))
  const extra = extrasOf(beads, input, placed).map((found) => ({
    ...found,
    perhaps: likelyUnits(
      found.passage,
      missing.map(({key}) => key),
      input,
    ),
  }))
  const labels = labelPairs(matches, beads, input)
  return {matches, missing, extra, numbers, labels, passages: translated}
}

function matchesOf(
  {units, passages, fit: {score, reasons}}: Bead,
  isRestarted: boolean,
  {english, translated, numbers}: AlignmentInput,
): readonly Match[] {
  const [first, ...others] = units.flatMap((index) => english[index]?.unit ?? []) // a bare label has no unit
  const texts = passages.map((index) => itemAt(translated, index)).filter(({text}) => text !== '')
  if (!first || texts.length === 0) return []
  const joined = units.length + passages.length > 2
  const isOther = isOtherNumber(units, passages, {english, translated})
  const why = [
    ...reasons,
    ...(numbers === 'reversed' && reasons.includes('number') ? ['reversed-number' as const] : []),
    ...(isOther ? ['other-number' as const] : []),
  ]
  const isDoubtful = (isOther && !isRestarted) || (joined && !reasons.includes('number'))
  const likely = confidenceOf(score)
  const confidence = rounded(isDoubtful ? Math.min(likely, doubtful) : likely)
  return [
    {unit: first, passages: texts, confidence, reasons: why},
    ...others.map((unit) => ({
      unit,
      passages: texts,
      confidence,
      reasons: why,
      joinedInto: first.key,
    })),
  ]
}

function isOtherNumber(
  units: readonly number[],
  passages: readonly number[],
  {english, translated}: Pick<AlignmentInput, 'english' | 'translated'>,
): boolean {
  const [unit, ...others] = units.map((index) => english[index])
  const [passage, ...further] = passages.map((index) => translated[index])
  if (others.length + further.length > 0) return false
  if (unit?.number === undefined || passage?.number === undefined) return false
  return unit.kind === 'point' && lastPart(unit.number) !== lastPart(passage.number)
}

const lastPart = (number: string): string => number.split('.').at(-1) ?? number

function extrasOf(
  beads: readonly Bead[],
  {english, translated}: AlignmentInput,
  placed: ReadonlySet<Candidate>,
): readonly Omit<Extra, 'perhaps'>[] {
  const extras: Omit<Extra, 'perhaps'>[] = []
  let after: Key | undefined
  for (const {units, passages} of beads) {
    for (const index of passages) {
      const passage = translated[index]
      const isBare = units.length > 0 && units.every((unit) => english[unit]?.text === '')
      const left = passage && !placed.has(passage) ? unplaced(passage, isBare) : undefined
      if (left) extras.push({passage: left, ...(after === undefined ? {} : {after})})
    }
    const last = units.findLast((index) => english[index]?.unit)
    if (passages.length > 0 && last !== undefined) after = english[last]?.unit?.key ?? after
  }
  return extras
}

/**
 * What is left of a passage that no unit took: its text; and where a heading was taken for a bare label, but
 * is not opposite one, its words.
 */
function unplaced(passage: Candidate, isOppositeBareLabel: boolean): Candidate | undefined {
  if (passage.text !== '') return passage
  const {learned, label, number} = passage
  return learned && label !== undefined && number === undefined && !isOppositeBareLabel
    ? {...passage, text: label}
    : undefined
}

// Below this a moved passage is only a guess among many.
const candidateScore = 0.8
const mostCandidates = 3

/** Missing units that an extra passage may be the text of, the likeliest first. */
function likelyUnits(
  passage: Candidate,
  missing: readonly Key[],
  {english, translated, units, sides, likeness}: AlignmentInput,
): readonly Key[] {
  const wanted = new Set(missing.slice(0, 200))
  const side = sides[translated.indexOf(passage)]
  if (!side) return []
  return english
    .flatMap(({unit}, index) => {
      const own = units[index]
      if (!unit || !own || !wanted.has(unit.key) || unit.kind !== passage.kind) return []
      return [{key: unit.key, score: fit(own, side, likeness)}]
    })
    .filter(({score}) => score >= candidateScore)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostCandidates)
    .map(({key}) => key)
}

function textsOf(items: readonly {readonly text: string}[]): readonly string[] {
  return items.map(({text}) => text)
}
