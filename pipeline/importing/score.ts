import type {Unit, UnitKind} from '../document/types.ts'
import {agreement, type Anchors} from './anchors.ts'
import {lengthFit, type LengthModel} from './length.ts'
import type {Passage, Reason} from './types.ts'

/** A unit or a passage as the alignment sees it. */
export type Side = {
  readonly kind: UnitKind
  readonly number?: string
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
  numberOnOneSide: -0.5,
  length: 1,
  anchors: 1.2,
  position: -1,
} as const

/** Cost of leaving a unit without a passage or a passage without a unit. */
export const gapScore = -0.7

/** How well a unit and a passage (or several of them taken together) fit. */
export function fit(unit: Side, passage: Side, lengths: LengthModel): Fit {
  const reasons: Reason[] = []
  const kind = kindFit(unit.kind, passage.kind)
  const levels = weights.depth * Math.abs(unit.depth - passage.depth)
  if (kind === weights.sameKind && levels === 0) reasons.push('structure')
  const number = numberFit(unit.number, passage.number)
  if (number === weights.sameNumber) reasons.push('number')
  const length = lengthFit(unit.length, passage.length, lengths)
  if (length > 0.6) reasons.push('length')
  const shared = agreement(unit.anchors, passage.anchors)
  if (shared > 0.3) reasons.push('anchors')
  const apart = Math.abs(unit.position - passage.position)
  if (apart < 0.05) reasons.push('position')
  const score =
    kind +
    levels +
    number +
    weights.length * (length - 0.4) +
    weights.anchors * shared +
    weights.position * apart
  return {score, reasons}
}

function kindFit(a: UnitKind, b: UnitKind): number {
  if (a === b) return weights.sameKind
  const loose = (kind: UnitKind): boolean => kind === 'point' || kind === 'paragraph'
  const named = (kind: UnitKind): boolean => kind === 'title' || kind === 'heading'
  return (loose(a) && loose(b)) || (named(a) && named(b)) ? weights.likeKind : weights.otherKind
}

function numberFit(a: string | undefined, b: string | undefined): number {
  if (a === undefined && b === undefined) return 0
  if (a === undefined || b === undefined) return weights.numberOnOneSide
  if (a === b) return weights.sameNumber
  return a.split('.').at(-1) === b.split('.').at(-1) ? weights.sameLastPart : weights.otherNumber
}

// Code is short of words and emphasis marks count as text; both are equal on either side.
const markup = /[*_`]/gu

/** Sides of units or passages, in document order. */
export function sidesOf(
  items: readonly (Unit | Passage)[],
  anchorsOf: (text: string) => Anchors,
): readonly Side[] {
  return items.map((item, index) => ({
    kind: item.kind,
    ...numbered(item),
    depth: item.depth,
    length: item.text.replaceAll(markup, '').length,
    position: items.length < 2 ? 0 : index / (items.length - 1),
    anchors: anchorsOf(item.text),
  }))
}

/** The printed number; in tables of numbered rules the number is a cell of its own. */
function numbered({number, kind, text}: Unit | Passage): {readonly number?: string} {
  if (number !== undefined) return {number}
  const alone = kind === 'cell' ? /^[0-9]+(?:\.[0-9]+)*$/u.exec(text.trim()) : null
  return alone ? {number: alone[0]} : {}
}
