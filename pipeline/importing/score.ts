import type {UnitKind} from '../document/model/types.ts'
import {agreement, type Anchors} from './anchors.ts'
import {isText, lengthFit, type Likeness} from './likeness.ts'
import {printedNumber, type PrintedNumber} from './numbers.ts'
import type {Passage, Reason} from './types.ts'

/** A unit or a passage as the alignment sees it. */
export type Side = {
  readonly kind: UnitKind
  readonly number?: string
  readonly printed?: PrintedNumber
  /** the numbered provision around it */
  readonly within?: string
  /** place among its like in that provision, from 0 */
  readonly ordinal: number
  /** whether all of it stands in brackets or italics, like a translator's note */
  readonly aside: boolean
  /** whether it is a label without text */
  readonly bare: boolean
  readonly depth: number
  readonly length: number
  /** where it stands in its document, 0 to 1 */
  readonly position: number
  readonly anchors: Anchors
}

/** How well two sides fit, and what speaks for it. Above 0 they may be the same, about 4 they surely are. */
export type Fit = {readonly score: number; readonly reasons: readonly Reason[]}

// Weights tried on UDHR in 40 languages and semver in eight (test/importing/): the number weighs most
// where it agrees and little where it does not, because real translations print wrong numbers.
const weights = {
  sameKind: 1,
  likeKind: 0.2,
  otherKind: -3,
  depth: -0.4,
  sameNumber: 1.6,
  sameLastPart: 0.7,
  otherNumber: -0.7,
  withinRange: -0.2,
  sameRange: 2.6,
  numberOnOneSide: -0.5,
  sameWithin: 0.8,
  otherWithin: -0.6,
  sameOrdinal: 0.2,
  bareAgainstText: -0.6,
  asideAgainstText: -0.6,
  length: 1,
  anchors: 1.2,
  position: -1,
} as const

/** Cost of leaving a unit without a passage or a passage without a unit. */
export const gapScore = -0.7

/** How well a unit and a passage (or several of them taken together) fit. */
export function fit(unit: Side, passage: Side, likeness: Likeness): number {
  const length = lengthFit(unit.length, passage.length, likeness)
  const isLoose = likeness.isLoose && isText(unit.kind) && isText(passage.kind)
  return (
    (isLoose
      ? weights.sameKind + Math.max(0, numberFit(unit, passage))
      : kindFit(unit.kind, passage.kind) +
        weights.depth * Math.abs(unit.depth - passage.depth) +
        numberFit(unit, passage)) +
    withinFit(unit, passage) +
    (unit.bare === passage.bare ? 0 : weights.bareAgainstText) +
    (unit.aside === passage.aside ? 0 : weights.asideAgainstText) +
    weights.length * (length - 0.4) +
    weights.anchors * agreement(unit.anchors, passage.anchors) +
    weights.position * Math.abs(unit.position - passage.position)
  )
}

/** What speaks for taking a unit and a passage for the same. */
export function reasonsOf(unit: Side, passage: Side, likeness: Likeness): readonly Reason[] {
  const reasons: Reason[] = []
  if (unit.number !== undefined && unit.number === passage.number) reasons.push('number')
  const isAlike = unit.kind === passage.kind && unit.depth === passage.depth
  if (isAlike && withinFit(unit, passage) >= 0) reasons.push('structure')
  if (lengthFit(unit.length, passage.length, likeness) > 0.6) reasons.push('length')
  if (agreement(unit.anchors, passage.anchors) > 0.3) reasons.push('anchors')
  if (Math.abs(unit.position - passage.position) < 0.05) reasons.push('position')
  return reasons
}

function kindFit(a: UnitKind, b: UnitKind): number {
  if (a === b) return weights.sameKind
  const named = (kind: UnitKind): boolean => kind === 'title' || kind === 'heading'
  return (isText(a) && isText(b)) || (named(a) && named(b)) ? weights.likeKind : weights.otherKind
}

function numberFit({printed: a}: Side, {printed: b}: Side): number {
  if (!a && !b) return 0
  if (!a || !b) return weights.numberOnOneSide
  if (a.isRange || b.isRange) {
    // `2to3` for one passage that is printed as points 2 and 3: joining the two is no guess.
    if (a.whole === b.whole) return weights.sameRange
    const overlap = a.prefix === b.prefix && a.from <= b.to && b.from <= a.to
    return overlap ? weights.withinRange : weights.otherNumber
  }
  if (a.whole === b.whole) return weights.sameNumber
  return a.last === b.last ? weights.sameLastPart : weights.otherNumber
}

/** Points bear the number of what they stand in; paragraphs do not. */
function withinFit(unit: Side, passage: Side): number {
  if (unit.number !== undefined && passage.number !== undefined) return 0
  if (unit.within === undefined || passage.within === undefined) return 0
  if (unit.within !== passage.within) return weights.otherWithin
  return weights.sameWithin + (unit.ordinal === passage.ordinal ? weights.sameOrdinal : 0)
}

const aside = /^(?:[(（[【].*[)）\]】]\.?|[*_](?![*_]).*[^*_][*_])$/su

// Code is short of words and emphasis marks count as text; both are equal on either side.
const markup = /[*_`]/gu

/** Sides of units or passages, in document order. */
export function sidesOf(items: readonly Passage[], anchors: readonly Anchors[]): readonly Side[] {
  const counts = new Map<string, number>()
  const ordinalOf = ({kind, within}: Passage): number => {
    const group = `${kind} ${within ?? ''}`
    const ordinal = counts.get(group) ?? 0
    counts.set(group, ordinal + 1)
    return ordinal
  }
  return items.map((item, index) => ({
    ordinal: ordinalOf(item),
    kind: item.kind,
    ...numbered(item),
    ...(item.within === undefined ? {} : {within: item.within}),
    bare: item.text === '',
    aside: aside.test(item.text),
    depth: item.depth,
    length: item.text.replaceAll(markup, '').length,
    position: items.length < 2 ? 0 : index / (items.length - 1),
    anchors: anchors[index] ?? new Map(),
  }))
}

/** The printed number; in tables of numbered rules the number is a cell of its own. */
function numbered({number, kind, text}: Passage): Pick<Side, 'number' | 'printed'> {
  if (number !== undefined) return {number, printed: printedNumber(number)}
  const alone = kind === 'cell' ? /^[0-9]+(?:\.[0-9]+)*$/u.exec(text.trim()) : null
  return alone ? {number: alone[0], printed: printedNumber(alone[0])} : {}
}
