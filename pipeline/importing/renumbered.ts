import type {Key} from '../document/model/types.ts'
import {itemAt} from '../finding/assert.ts'
import type {Bead} from './align.ts'
import type {AlignmentInput} from './alignment-input.ts'
import {parentsIn} from './parents.ts'
import {textFit} from './score.ts'
import type {Candidate} from './types.ts'

/** By how much the texts of a list must fit better as they are numbered than with an item lost, so that its pairs are sure. */
const margin = 0.4
/** More items than this are hardly lost before a list is numbered again. */
const mostLost = 4

/** Indices of the points of one list, on both sides: the first of each bear the same numbers. */
type ListPair = {readonly units: readonly number[]; readonly passages: readonly number[]}

/**
 * Units of numbered lists of which one side has more items, though both count from the first on: the shorter side may have
 * lost an item anywhere and been numbered again, or the longer one got one, so that behind that place the numbers
 * are those of other items. Only lengths, names and figures of the texts tell.
 *
 * @returns the keys of units whose texts fit nearly as well with the items of the other side that follow
 */
export function perhapsRenumbered(beads: readonly Bead[], input: AlignmentInput): readonly Key[] {
  return listPairs(beads, input).flatMap((lists) => {
    const common = Math.min(lists.units.length, lists.passages.length)
    const first = firstDoubtful(lists, common, input)
    return lists.units
      .slice(first, common)
      .flatMap((index) => itemAt(input.english, index).unit?.key ?? []) // a bare label has no unit
  })
}

/** The first place of a list from which on its items may be those of other numbers; `common` where there is none. */
function firstDoubtful(
  {units, passages}: ListPair,
  common: number,
  {units: english, sides, likeness}: AlignmentInput,
): number {
  const lost = units.length - passages.length
  const fitOf = (unit: number, passage: number): number =>
    textFit(itemAt(english, unit), itemAt(sides, passage), likeness)
  let first = common
  for (let by = 1; by <= Math.min(mostLost, Math.abs(lost)); by++) {
    let gain = 0
    for (let at = common - 1; at >= 0; at--) {
      const [unit, passage] = [itemAt(units, at), itemAt(passages, at)]
      const moved =
        lost > 0 ? fitOf(itemAt(units, at + by), passage) : fitOf(unit, itemAt(passages, at + by))
      gain += moved - fitOf(unit, passage)
      if (gain > -margin) first = Math.min(first, at)
    }
  }
  return first
}

/** Lists of points that are paired one to one by their numbers, and of which one side goes on. */
function listPairs(beads: readonly Bead[], input: AlignmentInput): readonly ListPair[] {
  const {english, translated} = input
  const [listOf, otherListOf] = [listsIn(english), listsIn(translated)]
  const pairs = new Map(
    beads.flatMap(({units, passages}) => {
      const [unit, ...more] = units
      const [passage, ...others] = passages
      const isPair = unit !== undefined && passage !== undefined
      return isPair && more.length + others.length === 0 ? [[unit, passage] as const] : []
    }),
  )
  return Array.from(new Set(listOf.values())).flatMap((units) => {
    const [first = -1] = units // a list has an item
    const passage = pairs.get(first)
    const passages = passage === undefined ? undefined : otherListOf.get(passage)
    if (passages === undefined || passages.length === units.length) return []
    const isCounted = units.slice(0, passages.length).every((unit, at) => {
      const passage = itemAt(passages, at)
      const {number} = itemAt(english, unit)
      return (
        number !== undefined &&
        number === itemAt(translated, passage).number &&
        pairs.get(unit) === passage
      )
    })
    return isCounted ? [{units, passages}] : []
  })
}

/** For each point, by index, the points of its list: those of one depth in one point or between two headings. */
function listsIn(items: readonly Candidate[]): ReadonlyMap<number, readonly number[]> {
  const parents = parentsIn(items)
  const lists = new Map<number, number[]>()
  const open = new Map<Candidate | undefined, Map<number, number[]>>()
  let heading: Candidate | undefined
  for (const [index, item] of items.entries()) {
    if (item.kind === 'heading' || item.kind === 'title') heading = item
    if (item.kind !== 'point') continue
    const place = parents.get(item) ?? heading // before the first heading
    const byDepth = open.get(place) ?? new Map<number, number[]>() // the first there
    const list = byDepth.get(item.depth) ?? [] // the first of its list
    list.push(index)
    open.set(place, byDepth.set(item.depth, list))
    lists.set(index, list)
  }
  return lists
}
