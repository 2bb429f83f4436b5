import {itemAt} from '../finding/assert.ts'
import {withLatinDigits} from '../language/numerals.ts'
import type {UnitKind} from '../document/model/types.ts'
import {agreement, type Anchors} from './anchors.ts'
import {isText, lengthFit, type Likeness} from './likeness.ts'
import {printedNumber, type PrintedNumber} from './numbers.ts'
import type {Candidate, Reason} from './types.ts'

/** A unit or a passage as the alignment sees it. */
export type Alignable = {
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
  /** blocks between it and the heading before it, and the heading behind it: a far section moves nothing */
  readonly fromStart: number
  readonly fromEnd: number
  /** short and without an end, or all in bold: a line that may be meant as a heading */
  readonly isHeadingLike: boolean
  /** numbers of two digits and more in the text */
  readonly figures: ReadonlySet<string>
  readonly anchors: Anchors
}

/** How well two sides fit, and the reasons for it. Above 0 they may be the same, about 4 they surely are. */
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
  otherFigures: -0.5,
  lineAsHeading: -0.4,
  position: -0.1,
} as const

/** Cost of leaving a unit without a passage or a passage without a unit. */
export const gapScore = -0.7

/** How well a unit and a passage (or several of them taken together) fit. */
export function fit(unit: Alignable, passage: Alignable, likeness: Likeness): number {
  const isLoose = likeness.isLoose && isText(unit.kind) && isText(passage.kind)
  return (
    (isLoose
      ? weights.sameKind + Math.max(0, numberFit(unit, passage))
      : kindFit(unit, passage) +
        weights.depth * Math.abs(unit.depth - passage.depth) +
        numberFit(unit, passage)) +
    withinFit(unit, passage) +
    (unit.bare === passage.bare ? 0 : weights.bareAgainstText) +
    (unit.aside === passage.aside ? 0 : weights.asideAgainstText) +
    textFit(unit, passage, likeness) +
    weights.position * positionGap(unit, passage)
  )
}

/** The part of `fit` that the texts alone tell, whatever their numbers and places are. */
export function textFit(unit: Alignable, passage: Alignable, likeness: Likeness): number {
  const length = lengthFit(unit.length, passage.length, likeness)
  return (
    weights.length * (length - 0.4) +
    weights.anchors * agreement(unit.anchors, passage.anchors) +
    figuresFit(unit, passage)
  )
}

/** The reasons for taking a unit and a passage for the same. */
export function reasonsOf(
  unit: Alignable,
  passage: Alignable,
  likeness: Likeness,
): readonly Reason[] {
  const reasons: Reason[] = []
  if (unit.number !== undefined && unit.number === passage.number) reasons.push('number')
  const isAlike = unit.kind === passage.kind && unit.depth === passage.depth
  if (isAlike && withinFit(unit, passage) >= 0) reasons.push('structure')
  if (lengthFit(unit.length, passage.length, likeness) > 0.6) reasons.push('length')
  if (agreement(unit.anchors, passage.anchors) > 0.3) reasons.push('anchors')
  if (positionGap(unit, passage) === 0) reasons.push('position')
  return reasons
}

function kindFit(unit: Alignable, passage: Alignable): number {
  const [a, b] = [unit.kind, passage.kind]
  if (a === b) return weights.sameKind
  if ((isText(a) && isText(b)) || (isNamed(a) && isNamed(b))) return weights.likeKind
  // Conversions from Word and PDF leave small headings as plain or bold lines.
  const isLine = (isNamed(a) && passage.isHeadingLike) || (isNamed(b) && unit.isHeadingLike)
  return isLine && isText(isNamed(a) ? b : a) ? weights.lineAsHeading : weights.otherKind
}

const isNamed = (kind: UnitKind): boolean => kind === 'title' || kind === 'heading'

/** Numbers on both sides, none of them the same. */
function figuresFit({figures: a}: Alignable, {figures: b}: Alignable): number {
  if (a.size === 0 || b.size === 0) return 0
  for (const figure of a) if (b.has(figure)) return 0
  return weights.otherFigures
}

function numberFit({printed: a}: Alignable, {printed: b}: Alignable): number {
  if (!a && !b) return 0
  if (!a || !b) return weights.numberOnOneSide
  if (a.isRange || b.isRange) {
    // `2to3` for one passage that is printed as points 2 and 3: joining the two is certain.
    if (a.whole === b.whole) return weights.sameRange
    const overlap = a.prefix === b.prefix && a.from <= b.to && b.from <= a.to
    return overlap ? weights.withinRange : weights.otherNumber
  }
  if (a.whole === b.whole) return weights.sameNumber
  return a.last === b.last ? weights.sameLastPart : weights.otherNumber
}

/** Points bear the number of what they stand in; paragraphs do not. */
function withinFit(unit: Alignable, passage: Alignable): number {
  if (unit.number !== undefined && passage.number !== undefined) return 0
  if (unit.within === undefined || passage.within === undefined) return 0
  if (unit.within !== passage.within) return weights.otherWithin
  return weights.sameWithin + (unit.ordinal === passage.ordinal ? weights.sameOrdinal : 0)
}

const aside = /^(?:[(（[【].*[)）\]】]\.?|[*_](?![*_]).*[^*_][*_])$/su

// Code is short of words and emphasis marks count as text; both are equal on either side.
const markup = /[*_`]/gu

/** Sides of units or passages, in document order. */
export function sidesOf(
  items: readonly Candidate[],
  anchors: readonly Anchors[],
): readonly Alignable[] {
  const counts = new Map<string, number>()
  const ordinalOf = ({kind, within}: Candidate): number => {
    // Outside any provision.
    const group = `${kind} ${within ?? ''}`
    // No entry: none was counted yet.
    const ordinal = counts.get(group) ?? 0
    counts.set(group, ordinal + 1)
    return ordinal
  }
  const positions = positionsIn(items)
  return items.map((item, index) => ({
    ordinal: ordinalOf(item),
    kind: item.kind,
    ...numbered(item),
    ...(item.within === undefined ? {} : {within: item.within}),
    bare: item.text === '',
    aside: aside.test(item.text),
    depth: item.depth,
    length: item.text.replaceAll(markup, '').length,
    ...itemAt(positions, index),
    isHeadingLike: isHeadingLike(item),
    figures: new Set(withLatinDigits(item.text).match(/[0-9]{2,}/gu)),
    anchors: itemAt(anchors, index),
  }))
}

/** The place of each item between the heading before it and the next. */
function positionsIn(
  items: readonly Candidate[],
): readonly Pick<Alignable, 'fromStart' | 'fromEnd'>[] {
  const positions: Pick<Alignable, 'fromStart' | 'fromEnd'>[] = []
  let from = 0
  for (let at = 1; at <= items.length; at++) {
    const next = items[at]
    if (next && next.kind !== 'heading' && next.kind !== 'title') continue
    for (let inside = from; inside < at; inside++)
      positions.push({fromStart: inside - from, fromEnd: at - 1 - inside})
    from = at
  }
  return positions
}

/** A greater distance than this, in blocks, counts as this. */
const mostApart = 5

/** How many blocks two places in a section are apart, counted from its start or its end, whichever is less. */
const positionGap = (a: Alignable, b: Alignable): number =>
  Math.min(mostApart, Math.abs(a.fromStart - b.fromStart), Math.abs(a.fromEnd - b.fromEnd))

/** A line of few words that does not end as a sentence does, or that is all in bold. */
function isHeadingLike({kind, text, label}: Candidate): boolean {
  if (kind !== 'paragraph' || label !== undefined || text.length > 90) return false
  return (
    /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(text) || !/[.!?;,。！？؟।።]["”»’)*_]*$/u.test(text)
  )
}

/** The printed number; in tables of numbered rules the number is a cell of its own. */
function numbered({number, kind, text}: Candidate): Pick<Alignable, 'number' | 'printed'> {
  if (number !== undefined) return {number, printed: printedNumber(number)}
  const alone =
    kind === 'cell' ? /^[0-9]+(?:\.[0-9]+)*$/u.exec(text.replaceAll(/[*_\s]/gu, '')) : null
  return alone ? {number: alone[0], printed: printedNumber(alone[0])} : {}
}
