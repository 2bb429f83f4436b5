import type {Catalog, Key, Unit} from '../document/types.ts'
import type {Language} from '../language/types.ts'
import {anchorsOf} from './anchors.ts'
import {alignSides, type Bead} from './align.ts'
import {lengthModel} from './length.ts'
import {numbersOf, turnedRound} from './numbers.ts'
import {fit, sidesOf, type Side} from './score.ts'
import type {Alignment, Extra, Match, Passage} from './types.ts'

/**
 * Align a translated document with its English: printed numbers (in any script), structure, position,
 * length and shared anchors are weighed together, so that a wrong number cannot mislead it and a
 * missing point does not shift the rest.
 *
 * @param passages of the translated document, in its order
 */
export function alignTranslation(
  catalog: Catalog,
  passages: readonly Passage[],
  language: Language,
): Alignment {
  const numbers = numbersOf(catalog.units, passages)
  const read = numbers === 'reversed' ? turnedRound(passages) : passages
  const foreign = language.script !== 'Latn'
  const units = sidesOf(catalog.units, (text) => anchorsOf(text, foreign))
  const sides = sidesOf(read, (text) => anchorsOf(text, foreign))
  const lengths = lengthModel(textsOf(catalog.units), textsOf(passages))
  const beads = alignSides(units, sides, lengths)
  const matches = beads.flatMap((bead) => matchesOf(bead, catalog.units, passages, numbers))
  const missing = beads
    .filter(({passages: found}) => found.length === 0)
    .flatMap((bead) => unitsOf(bead, catalog.units))
  const extra = extrasOf(beads, catalog.units, passages).map((found) => ({
    ...found,
    candidates: candidatesFor(
      found.passage,
      missing,
      (a, b) => fit(sideIn(units, catalog.units, a), sideIn(sides, passages, b), lengths).score,
    ),
  }))
  return {matches, missing, extra, numbers}
}

function matchesOf(
  {units, passages, fit: {score, reasons}}: Bead,
  all: readonly Unit[],
  found: readonly Passage[],
  numbers: Alignment['numbers'],
): readonly Match[] {
  const [first, ...others] = units.flatMap((index) => all[index] ?? [])
  const texts = passages.flatMap((index) => found[index] ?? [])
  if (!first || texts.length === 0) return []
  const joined = units.length + passages.length > 2
  const why =
    numbers === 'reversed' && reasons.includes('number')
      ? [...reasons, 'reversed-number' as const]
      : reasons
  const confidence = confidenceOf(score) * (joined ? 0.6 : 1)
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

/** A score as a confidence from 0 to 1: about one half at 0.7, nine tenths at 2.5. */
function confidenceOf(score: number): number {
  const confidence = 1 / (1 + Math.exp(-1.25 * (score - 0.7)))
  return Math.round(confidence * 100) / 100
}

function extrasOf(
  beads: readonly Bead[],
  units: readonly Unit[],
  passages: readonly Passage[],
): readonly Omit<Extra, 'candidates'>[] {
  const extras: Omit<Extra, 'candidates'>[] = []
  let after: Key | undefined
  for (const bead of beads) {
    const last = units[bead.units.at(-1) ?? -1]
    if (bead.units.length === 0)
      for (const index of bead.passages) {
        const passage = passages[index]
        if (passage) extras.push({passage, ...(after === undefined ? {} : {after})})
      }
    else if (bead.passages.length > 0 && last) after = last.key
  }
  return extras
}

// Below this a moved passage is only a guess among many.
const candidateScore = 0.8
const mostCandidates = 3

/** Missing units that an extra passage may be the text of, the likeliest first. */
function candidatesFor(
  passage: Passage,
  missing: readonly Unit[],
  score: (unit: Unit, passage: Passage) => number,
): readonly Key[] {
  return missing
    .filter(({kind}) => kind === passage.kind)
    .slice(0, 200)
    .map((unit) => ({key: unit.key, score: score(unit, passage)}))
    .filter((found) => found.score >= candidateScore)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostCandidates)
    .map(({key}) => key)
}

function sideIn<Item>(sides: readonly Side[], items: readonly Item[], item: Item): Side {
  const side = sides[items.indexOf(item)]
  return side ?? {kind: 'paragraph', depth: 0, length: 0, position: 0, anchors: new Map()}
}

function unitsOf(bead: Bead, units: readonly Unit[]): readonly Unit[] {
  return bead.units.flatMap((index) => units[index] ?? [])
}

function textsOf(items: readonly {readonly text: string}[]): readonly string[] {
  return items.map(({text}) => text)
}
