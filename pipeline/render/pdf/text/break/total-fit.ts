import type {Align, Pt} from '../types.ts'
import type {Candidate} from './candidates.ts'

/**
 * Costs of Knuth and Plass (Breaking Paragraphs into Lines, 1981), with one difference: lines may
 * be as loose as they must, at a price, so that there is always a way through.
 */
const penalties = {space: 0, hyphen: 60, emergency: 5000, forced: 0} as const
const linePenalty = 10
const consecutiveHyphens = 6000
const hyphenBeforeLast = 4000
const classJump = 4000
/** A last line shorter than this share of the measure looks lost. */
const shortLast = 0.12
const shortLastCost = 3000
/** In ragged setting: the share of the measure that counts as one full stretch. */
const raggedStretch = 0.12

export type Fit = {
  readonly measure: Pt
  readonly indent: Pt
  readonly align: Align
  readonly justifyLast: boolean
}

type Node = {
  readonly candidate: number
  readonly cost: number
  readonly fitness: number
  readonly previous: Node | undefined
}

/**
 * The cheapest way to break a paragraph.
 *
 * @param candidates from the paragraph's beginning to its end
 * @returns indices of the candidates that end a line, ascending, without the beginning
 */
export function totalFit(candidates: readonly Candidate[], fit: Fit): readonly number[] {
  let active: Node[] = [{candidate: 0, cost: 0, fitness: 1, previous: undefined}]
  for (let index = 1; index < candidates.length; index++) {
    const end = candidates[index]
    if (!end) break
    const {best, alive} = bestWayTo(candidates, index, active, fit)
    active = end.kind === 'forced' ? [] : alive
    if (best) active.push(best)
  }
  const ends: number[] = []
  for (let node = active.at(-1); node && node.candidate > 0; node = node.previous)
    ends.push(node.candidate)
  return ends.toReversed()
}

function bestWayTo(
  candidates: readonly Candidate[],
  index: number,
  active: readonly Node[],
  fit: Fit,
): {readonly best: Node | undefined; readonly alive: Node[]} {
  const alive: Node[] = []
  let best: Node | undefined
  let cost = Infinity
  for (const node of active) {
    const found = line(candidates, node, index, fit)
    if (!found.isTooLong) alive.push(node)
    const total = node.cost + found.cost
    if (found.cost < Infinity && total < cost) {
      cost = total
      best = {candidate: index, cost: total, fitness: found.fitness, previous: node}
    }
  }
  if (best || (alive.length > 0 && candidates[index]?.kind !== 'forced')) return {best, alive}
  // Nothing fits, not even the shortest line: take it all the same, and go on from there.
  const last = active.at(-1)
  return {
    best: last && {candidate: index, cost: last.cost + 1e12, fitness: 1, previous: last},
    alive,
  }
}

type Judged = {readonly cost: number; readonly fitness: number; readonly isTooLong: boolean}

const tooLong: Judged = {cost: Infinity, fitness: 1, isTooLong: true}
const unfit: Judged = {...tooLong, isTooLong: false}

const shrinkOf = (start: Candidate, end: Candidate): Pt => end.endShrink - start.startShrink

function line(candidates: readonly Candidate[], node: Node, index: number, fit: Fit): Judged {
  const start = candidates[node.candidate]
  const end = candidates[index]
  if (!start || !end) return tooLong
  const room = fit.measure - (node.candidate === 0 ? fit.indent : 0)
  const slack = room - (end.endWidth - start.startWidth) + end.endHang + start.startHang
  const isLast = end.kind === 'forced' && !fit.justifyLast
  const ratio = ratioOf(slack, {start, end, fit, isLast})
  // Rounding must not make a line too long that is as wide as the measure.
  // And one too long because of its hyphen may fit at a later place, where there is none.
  if (ratio < -1 - 1e-6) return slack + end.hyphen < -1e-3 - shrinkOf(start, end) ? tooLong : unfit
  return {
    cost: demerits(ratio, slack, node, {start, end, isLast, fit}),
    fitness: ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3,
    isTooLong: false,
  }
}

type Judging = {
  readonly start: Candidate
  readonly end: Candidate
  readonly isLast: boolean
  readonly fit: Fit
}

function ratioOf(slack: Pt, {start, end, isLast, fit}: Judging): number {
  if (fit.align !== 'justified')
    return slack < -1e-4 ? -2 : isLast ? 0 : slack / (fit.measure * raggedStretch)
  if (slack >= 0) {
    if (isLast) return 0
    const stretch = end.endStretch - start.startStretch
    return slack / Math.max(stretch, 0.01)
  }
  const shrink = shrinkOf(start, end)
  return shrink > 0 ? slack / shrink : slack < -1e-4 ? -Infinity : 0
}

function demerits(
  ratio: number,
  slack: Pt,
  node: Node,
  {start, end, isLast, fit}: Judging,
): number {
  const badness = Math.min(100 * Math.abs(ratio) ** 3, 1e6)
  let cost = (linePenalty + badness) ** 2 + penalties[end.kind] ** 2
  if (end.kind === 'hyphen' && start.kind === 'hyphen') cost += consecutiveHyphens
  if (isLast && start.kind === 'hyphen') cost += hyphenBeforeLast
  if (isLast && fit.measure - slack < fit.measure * shortLast && node.candidate > 0)
    cost += shortLastCost
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  if (Math.abs(fitness - node.fitness) > 1) cost += classJump
  return cost
}
