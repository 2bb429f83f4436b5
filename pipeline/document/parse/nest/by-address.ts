import type {LabelReading} from '../../label/types.ts'
import {stemOf, type DraftSite} from './branch.ts'
import {beginCost, followCost, insertion as insertedCost, strayAddress} from './costs.ts'
import {goesBack, type Around, type LevelCandidate, type OpenList, type Placing} from './levels.ts'
import {isGroupingMark} from './restarting.ts'

/** Whether two addresses are the same. */
export const isSameAddress = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

/** `8.10.1` goes under `8.10`, wherever that is open. */
export function byAddress(
  candidate: LevelCandidate,
  {lists, site}: Around,
): readonly Placing[] | undefined {
  const {mark} = candidate
  const found = mark.readings.flatMap((printed) => {
    const reading = inAnnex(printed, site)
    const stem = reading.path.slice(0, -1)
    if (reading.path.length < 2) return []
    // `Section 3.2` under Article 3 does not belong to the point 3 of Section 3.1.
    const isOfSite = mark.sort !== undefined && isPrefix(stemOf(site.address), reading.path)
    const at = addressed(lists, stem, {shape: mark.shape, isOfSite})
    const outer = lists[at]
    if (outer) {
      const list = lists[at + 1]
      const isBeside = list && list.mark.shape !== mark.shape && list.last.path.length < 2
      return [
        isBeside
          ? insertedBeside(outer, reading)
          : inListBelow(candidate, reading, {above: outer, list}),
      ]
    }
    if (isPrefix(stemOf(site.address), reading.path))
      return [inListBelow(candidate, reading, {above: undefined, list: lists[0]})]
    const like = lists.find(({last}) => last.path.length === reading.path.length)
    if (!like) return []
    const cost = followCost(like, reading, {...candidate, column: candidate.draft.column})
    return [
      {
        above: like.above,
        reading,
        isRestart: false,
        cost:
          (cost ?? beginCost(reading, mark, true)) +
          (isSameAddress(like.last.path.slice(0, -1), stem) ? 0 : strayAddress), // no list of that stem is open
      },
    ]
  })
  return found.length > 0 ? found : undefined
}

/** `1.1.1` below section 1.1 of Annex II is that section's, and so 2.1.1.1. */
function inAnnex(reading: LabelReading, {annex = [], address}: DraftSite): LabelReading {
  return annex.length > 0 && isPrefix(address.slice(annex.length), reading.path)
    ? {...reading, path: [...annex, ...reading.path]}
    : reading
}

/** The open list whose last point has an address, in the document or as printed; -1 where none has. */
function addressed(
  lists: readonly OpenList[],
  stem: readonly string[],
  {shape, isOfSite}: {readonly shape: string; readonly isOfSite: boolean},
): number {
  const exact = lists.findLastIndex(({address}) => isSameAddress(address, stem))
  // Under a part, `3.1` is of section 3, not of its subsection (3).
  const alike = lists.findLastIndex(
    ({last, mark}) => isSameAddress(last.path, stem) && mark.shape === shape,
  )
  const owner = lists[exact]
  // Behind `1.` of Article 10.1, `1.1.` is of that `1.`, not of Chapter 1.
  if (owner && !isGroupingMark(owner.mark)) return exact
  if (alike >= 0 || (isOfSite && exact < 0)) return Math.max(exact, alike)
  return Math.max(
    exact,
    isOfSite ? -1 : lists.findLastIndex(({last}) => isSameAddress(last.path, stem)),
  )
}

/** `2.1` behind `2 (1)`, `2 (2)` is inserted behind section 2; it is not one of its subsections. */
function insertedBeside(list: OpenList, reading: LabelReading): Placing {
  const suffix = `-${reading.path.slice(-1).join('')}`
  const {value} = list.last
  return {
    above: list.above,
    reading: {...reading, value, suffix, path: [`${list.last.path.slice(-1).join('')}${suffix}`]},
    isRestart: false,
    cost: insertedCost,
  }
}

const isPrefix = (prefix: readonly string[], path: readonly string[]): boolean =>
  prefix.length > 0 && path.length > prefix.length && prefix.every((part, at) => part === path[at])

/** In the list right below a point, or as the first of one. */
function inListBelow(
  candidate: LevelCandidate,
  reading: LabelReading,
  {above, list}: {readonly above: OpenList | undefined; readonly list: OpenList | undefined},
): Placing {
  const {mark} = candidate
  const cost = list && followCost(list, reading, candidate)
  return {
    above,
    reading,
    isRestart: goesBack(list?.last, reading),
    cost: cost ?? beginCost(reading, mark, true), // no such list is open
  }
}
