import type {Align, Pt} from '../model/types.ts'
import {loosest, ratioOf} from './expansion.ts'
import {placeKind, type Places} from './places.ts'

// In bounds: places and the columns of the search have one length; starts and ends are places.

/**
 * Costs of Knuth and Plass (Breaking Paragraphs into Lines, 1981), with one difference: lines may
 * be as loose as they must, at a price, so that there is always a way through.
 */
const linePenalty = 10
/** A hyphen costs as much as spaces half as wide again: in narrow columns it is the lesser evil. */
const hyphenPenalty = 180
/** A number without its unit, a word of one letter: worse than a ladder of hyphens, better than torn spaces. */
const tiePenalty = 4000
/** Squares of the penalties by `placeKind`. */
const placeCosts = Float64Array.of(0, hyphenPenalty ** 2, 5000 ** 2, 0, tiePenalty ** 2)
/** Times the square of how many hyphens stand right above: ladders of four hardly ever pay. */
const consecutiveHyphens = 30_000
/** A divided word before the last line. */
const hyphenBeforeLast = 150_000
/** The rest of a word alone on the last line: only spaces far too wide are worse. */
const fragmentAlone = 12_000_000
/** The same where the paragraph is set once more to avoid it: only a line that does not fit is worse. */
const fragmentForbidden = 1e12
/** A line is rather left short before a whole last word than its spaces stretched by more than this. */
const loosestBeforeLastWord = 3
/** What a line left short costs: as much as one stretched that far, and what it lacks. */
const shortLineCost = 7_300_000
const classJump = 4000
/** A last line shorter than this share of the measure looks lost. */
const shortLast = 0.12
const shortLastCost = 40_000
/** In ragged setting: the share of the measure that counts as one full stretch. */
const raggedStretch = 0.12
/** The badness of a line that is stretched as far as it may be; looser ones are left short, which is as bad. */
const worst = 100 * loosest ** 3
/** What a line costs besides that is left short, for the share of the measure that it lacks. */
const shortOfMeasure = 3e8
/** What a line costs that does not fit at all. */
const overfullCost = 1e13

/** What lines are to fill, and how. */
export type FitOptions = {
  readonly measure: Pt
  readonly indent: Pt
  readonly align: Align
  readonly justifyLast: boolean
  /** share by which signs may be drawn wider or narrower */
  readonly expansion: number
}

/** The cheapest way to each place; `active` are those from which a line may still begin. */
type BreakSearch = {
  readonly cost: Float64Array
  readonly previous: Int32Array
  readonly fitness: Uint8Array
  /** hyphens in lines right above one another, up to the place */
  readonly ladder: Uint16Array
  readonly active: Int32Array
  activeCount: number
  /** the place before the last word where it must stay whole, else -1 */
  readonly lastWord: number
}

/** Where the lines of a paragraph end. */
export type LineEnds = {
  /** indices of places, ascending, without the beginning */
  readonly ends: readonly number[]
  /** the place at which a line ends that is left short, so that the last word stays whole; -1 where there is none */
  readonly short: number
}

/**
 * The cheapest way to break a paragraph. Its last line is never the rest of a divided word, unless the word is wider
 * than the measure: where the cheapest way would leave one, the paragraph is set once more with the last word whole,
 * and the line before it is left short rather than stretched too far.
 *
 * @param places from the paragraph's beginning to its end
 */
export function totalFit(places: Places, fit: FitOptions): LineEnds {
  const ends = cheapest(places, fit, -1)
  if (!hasFragment(places, ends, fit)) return {ends, short: -1}
  const lastWord = lastWordOf(places)
  const whole = cheapest(places, fit, lastWord)
  if (hasFragment(places, whole, fit)) return {ends, short: -1}
  const before = whole.at(-2)
  const isShort =
    before === lastWord && isTooLoose(looseAt(places, whole.at(-3) ?? 0, lastWord, fit), fit)
  return {ends: whole, short: isShort ? lastWord : -1}
}

/** Whether the last line is the rest of a divided word. */
function hasFragment(places: Places, ends: readonly number[], fit: FitOptions): boolean {
  const start = ends.at(-2) ?? 0 // a paragraph of one line begins at the first place
  const end = places.count - 1
  return isInside(places, start) && isLoose(places, end, fit) && isOneWord(places, start, end)
}

/** Whether a line that begins here begins with the rest of a word. */
const isInside = (places: Places, place: number): boolean =>
  places.kind[place] === placeKind.hyphen || (places.offset[place] ?? 0) > 0

/** The place before the last word. */
function lastWordOf(places: Places): number {
  let place = places.count - 2
  while (place > 0 && isInside(places, place)) place--
  return place
}

const isTooLoose = (ratio: number, {align}: FitOptions): boolean =>
  align === 'justified' && ratio > loosestBeforeLastWord

function looseAt(places: Places, start: number, end: number, fit: FitOptions): number {
  return looseOf(places, start, end, {slack: slackOf(places, start, end, fit), fit})
}

/** Indices of the places that end a line. */
function cheapest(places: Places, fit: FitOptions, lastWord: number): readonly number[] {
  const {count} = places
  const search: BreakSearch = {
    cost: new Float64Array(count),
    previous: new Int32Array(count).fill(-1),
    fitness: new Uint8Array(count).fill(1),
    ladder: new Uint16Array(count),
    active: new Int32Array(count),
    activeCount: 1,
    lastWord,
  }
  for (let end = 1; end < count; end++) extend(places, end, search, fit)
  const ends: number[] = []
  for (let place = count - 1; place > 0; place = search.previous[place] ?? -1) ends.push(place)
  return ends.toReversed()
}

/** Find the best line that ends at a place, and drop beginnings from which no line can reach it. */
function extend(places: Places, end: number, search: BreakSearch, fit: FitOptions): void {
  const {active, cost, previous, fitness, ladder, lastWord} = search
  let best = -1
  let lowest = Infinity
  let bestFitness = 1
  let kept = 0
  const {activeCount} = search
  const last = active[activeCount - 1] ?? 0
  // What every line to this place costs.
  const placeCost = placeCosts[places.kind[end] ?? 0] ?? 0
  // A bound from below, worked out when it is first asked for.
  let least = -1
  for (let index = 0; index < activeCount; index++) {
    const start = active[index] ?? 0
    const slack = slackOf(places, start, end, fit)
    const ratio = looseOf(places, start, end, {slack, fit})
    if (ratio < -1 - 1e-6) {
      // One that is too long because of its hyphen may fit at a later place, where there is none.
      const room = shrinkOf(places, start, end) + fit.expansion * widthOf(places, start, end)
      if (slack + (places.hyphen[end] ?? 0) >= -room - 1e-3) active[kept++] = start
      continue
    }
    active[kept++] = start
    // Later beginnings make still looser lines: none of them can be better.
    if (ratio > 1 && lowest < Infinity && least < 0 && end !== lastWord) least = leastCost(search)
    if (ratio > 1 && least >= 0 && least + (looseness(ratio) + placeCost) >= lowest) {
      while (++index < activeCount) active[kept++] = active[index] ?? 0
      break
    }
    const total = (cost[start] ?? 0) + demerits(places, start, end, {ratio, slack, fit, search})
    if (total < lowest) {
      lowest = total
      best = start
      bestFitness = fitnessOf(ratio)
    }
  }
  const isForced = places.kind[end] === placeKind.forced
  if (best < 0 && (kept === 0 || isForced)) {
    // Nothing fits, not even the shortest line: take it all the same, and go on from there.
    best = last
    lowest = (cost[last] ?? 0) + overfullCost
  }
  search.activeCount = isForced ? 0 : kept
  if (best < 0) return
  cost[end] = lowest
  previous[end] = best
  fitness[end] = bestFitness
  if (places.kind[end] === placeKind.hyphen) ladder[end] = (ladder[best] ?? 0) + 1
  active[search.activeCount++] = end
}

function leastCost({active, activeCount, cost}: BreakSearch): number {
  let least = Infinity
  for (let index = 0; index < activeCount; index++)
    least = Math.min(least, cost[active[index] ?? 0] ?? 0)
  return least
}

/** What looseness alone costs (Knuth and Plass: the square of badness and line penalty). */
function looseness(ratio: number): number {
  const badness = linePenalty + Math.min(100 * Math.abs(ratio * ratio * ratio), worst)
  return badness * badness
}

function slackOf(places: Places, start: number, end: number, fit: FitOptions): Pt {
  return (
    fit.measure -
    (start === 0 ? fit.indent : 0) -
    widthOf(places, start, end) +
    (places.endHang[end] ?? 0) +
    (places.startHang[start] ?? 0)
  )
}

const widthOf = (places: Places, start: number, end: number): Pt =>
  (places.endWidth[end] ?? 0) - (places.startWidth[start] ?? 0)

const shrinkOf = (places: Places, start: number, end: number): Pt =>
  (places.endShrink[end] ?? 0) - (places.startShrink[start] ?? 0)

const isLoose = (places: Places, end: number, fit: FitOptions): boolean =>
  places.kind[end] === placeKind.forced && !fit.justifyLast

type LineSlack = {readonly slack: Pt; readonly fit: FitOptions}

function looseOf(places: Places, start: number, end: number, {slack, fit}: LineSlack): number {
  if (fit.align !== 'justified') {
    if (slack < -1e-4) return -2
    return isLoose(places, end, fit) ? 0 : slack / (fit.measure * raggedStretch)
  }
  if (slack >= 0 && isLoose(places, end, fit)) return 0
  const stretch = (places.endStretch[end] ?? 0) - (places.startStretch[start] ?? 0)
  return ratioOf({
    slack,
    width: widthOf(places, start, end),
    stretch: stretch > 0.01 ? stretch : 0.01,
    shrink: shrinkOf(places, start, end),
    expansion: fit.expansion,
  })
}

const fitnessOf = (ratio: number): number =>
  ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3

/** Whether a line has no space, and so nothing that stretches. */
const isOneWord = (places: Places, start: number, end: number): boolean =>
  (places.endStretch[end] ?? 0) - (places.startStretch[start] ?? 0) < 0.01

/** What a last line costs that begins with the rest of a word. */
const restCost = ({lastWord}: BreakSearch, isAlone: boolean): number =>
  !isAlone ? hyphenBeforeLast : lastWord < 0 ? fragmentAlone : fragmentForbidden

type Judged = {
  readonly ratio: number
  readonly slack: Pt
  readonly fit: FitOptions
  readonly search: BreakSearch
}

function demerits(
  places: Places,
  start: number,
  end: number,
  {ratio, slack, fit, search}: Judged,
): number {
  const isShort = end === search.lastWord && isTooLoose(ratio, fit)
  let cost = isShort
    ? shortLineCost + looseness(slack / (fit.measure * raggedStretch))
    : looseness(ratio)
  if (ratio > loosest && !isShort) cost += (shortOfMeasure * slack) / fit.measure
  cost += placeCosts[places.kind[end] ?? 0] ?? 0
  const ladder = search.ladder[start] ?? 0
  if (places.kind[end] === placeKind.hyphen) cost += consecutiveHyphens * ladder * ladder
  if (isLoose(places, end, fit)) {
    const share = 1 - slack / fit.measure
    if (isInside(places, start)) cost += restCost(search, isOneWord(places, start, end))
    if (start > 0 && share < shortLast) cost += shortLastCost
  }
  return Math.abs(fitnessOf(ratio) - (search.fitness[start] ?? 1)) > 1 ? cost + classJump : cost
}
