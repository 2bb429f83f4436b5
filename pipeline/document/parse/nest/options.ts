import {isAlike, isNext, isSameSeries} from '../../label/advance.ts'
import type {LabelReading} from '../../label/types.ts'
import type {Mark, PointDraft} from '../draft/types.ts'
import {stemOf, type DraftSite} from './branch.ts'
import {
  beginCost,
  chained,
  confirmed,
  followCost,
  goesOnBehind,
  insertion as insertedCost,
  itemAsText,
  lateBelowLike,
  referenceAsText,
  strayAddress,
  textCost,
} from './costs.ts'
import type {LevelCandidate, OpenList, Placing} from './levels.ts'

/** More lists within lists than this are not read as such. */
const deepest = 12

/** What a candidate is read against. */
type Around = {readonly lists: readonly OpenList[]; readonly site: DraftSite}

/** All ways to read a candidate as a label where some lists are open, none of them absurd. */
export function placingsOf(candidate: LevelCandidate, around: Around): readonly Placing[] {
  const {chainOf, inside, draft} = candidate
  const top = around.lists.at(-1)
  if (chainOf !== undefined) return top?.index === chainOf ? chainedTo(candidate, top) : []
  const found =
    byAddress(candidate, around) ??
    byWord(candidate, around) ??
    (draft.isBullet ? undefined : byMarkdownList(candidate, around)) ??
    secondParagraph(candidate, around) ??
    byKind(candidate, around)
  const container = around.lists.find(({index}) => index === inside)
  if (!container) return found
  return found.filter(({above}) => above !== undefined && above.depth >= container.depth)
}

/** The cost of a candidate as text; more where the open lists wait for just this label. */
export function costAsText(candidate: LevelCandidate, {lists, site}: Around): number {
  const {draft, mark, chainOf} = candidate
  if (chainOf !== undefined && lists.at(-1)?.index !== chainOf) return 0
  if (site.isAnnex === true && lists.length === 0 && isWhereFrom(draft)) return referenceAsText
  const cost = textCost(draft, chainOf !== undefined)
  if (draft.form === 'list' && cost > 0.5) return itemAsText
  return isConfirmed(candidate, {lists, site}) ||
    (draft.isBullet && mark.readings.some(({path}) => path.length > 2))
    ? cost + confirmed
    : cost
}

/** `Section 6` alone below the heading of a schedule: the provision that the schedule belongs to. */
const isWhereFrom = ({mark, nodes}: PointDraft): boolean =>
  mark?.written.enclosure === 'word' &&
  nodes.length === 0 &&
  mark.readings.every(({value}) => value > 1)

/** `8` confirms `8.1`, `8.2` confirms `8.10`, and `2 -` confirms `10 -`. */
function isConfirmed({mark}: LevelCandidate, {lists, site}: Around): boolean {
  const [reading] = mark.readings
  if (!reading || reading.series !== 'decimal' || reading.value > 999) return false
  const stem = reading.path.slice(0, -1)
  if (stem.length === 0)
    return (
      mark.shape === 'dash' &&
      lists.some(({mark: {shape}, last}) => shape === 'dash' && reading.value > last.value)
    )
  if (
    reading.value <= 1 &&
    [stemOf(site.address), ...lists.map(({address}) => address)].some((one) => isSame(one, stem))
  )
    return true
  return lists.some(({last}) => isSame(last.path.slice(0, -1), stem) && reading.value > last.value)
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

/** `3. (1) …`: the second label of a line begins a list below the first. */
const chainedTo = ({mark}: LevelCandidate, top: OpenList): readonly Placing[] =>
  mark.readings.map((reading) => ({
    above: top,
    reading,
    isRestart: false,
    // Behind the dash of an article it is hardly prose: `MADDE 1 – (1) …`.
    cost: beginCost(reading, mark, true) + (hasDash(top.mark) ? 0 : chained),
  }))

const hasDash = ({written: {enclosure, close}}: Mark): boolean =>
  enclosure === 'word' && /[-–—]$/u.test(close)

/** `8.10.1` goes under `8.10`, wherever that is open. */
function byAddress(
  candidate: LevelCandidate,
  {lists, site}: Around,
): readonly Placing[] | undefined {
  const {mark} = candidate
  const found = mark.readings.flatMap((reading) => {
    if (reading.path.length < 2) return []
    const stem = reading.path.slice(0, -1)
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
          (isSame(like.last.path.slice(0, -1), stem) ? 0 : strayAddress), // no list of that stem is open
      },
    ]
  })
  return found.length > 0 ? found : undefined
}

/** The open list whose last point has an address, in the document or as printed; -1 where none has. */
function addressed(
  lists: readonly OpenList[],
  stem: readonly string[],
  {shape, isOfSite}: {readonly shape: string; readonly isOfSite: boolean},
): number {
  const exact = lists.findLastIndex(({address}) => isSame(address, stem))
  if (exact >= 0) return exact
  // Under a part, `3.1` is of section 3, not of its subsection (3).
  const alike = lists.findLastIndex(
    ({last, mark}) => isSame(last.path, stem) && mark.shape === shape,
  )
  if (alike >= 0 || isOfSite) return alike
  return lists.findLastIndex(({last}) => isSame(last.path, stem))
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
    isRestart: isBehind(list?.last, reading),
    cost: cost ?? beginCost(reading, mark, true), // no such list is open
  }
}

/** Labels that lead provisions of their own: each may stand under those before it, never under points. */
const ranks = ['book', 'part', 'title', 'annex', 'chapter', 'section', 'article', 'sign']

/** `Article 7` goes beside the article before it, else under the chapter that is open, or under none. */
function byWord(candidate: LevelCandidate, {lists}: Around): readonly Placing[] | undefined {
  const {mark} = candidate
  const rank = ranks.indexOf(mark.shape)
  if (rank < 0) return undefined
  const same = lists.findLast((list) => list.mark.shape === mark.shape)
  const above = lists.findLast(
    (list) => ranks.includes(list.mark.shape) && ranks.indexOf(list.mark.shape) < rank,
  )
  return mark.readings.flatMap((reading): readonly Placing[] => {
    if (!same) {
      const cost =
        candidate.goesOn && above ? goesOnBehind : beginCost(reading, mark, above !== undefined)
      return [{above, reading, isRestart: false, cost}]
    }
    const cost = followCost(same, reading, candidate)
    // Another way of counting in the list of its sort.
    const odd = cost ?? beginCost(reading, mark, true) + strayAddress
    return [{above: same.above, reading, isRestart: isBehind(same.last, reading), cost: odd}]
  })
}

/** Items of one Markdown list at one column are siblings; those further right are sub-points. */
function byMarkdownList(
  candidate: LevelCandidate,
  {lists}: Around,
): readonly Placing[] | undefined {
  const {draft, mark} = candidate
  const [reading] = mark.readings
  if (draft.list === undefined || !reading) return undefined
  const mates = lists.filter(({list}) => list === draft.list)
  const same = mates.find(({column}) => column === draft.column)
  if (same) {
    const cost = followCost(same, reading, candidate)
    // Markdown itself says that it is of this list.
    return [
      {
        above: same.above,
        reading,
        isRestart: isBehind(same.last, reading),
        cost: cost ?? strayAddress,
      },
    ]
  }
  if (mates.length === 0 || mates.some(({last}) => isNext(last, reading))) return undefined
  const left = mates.findLast(({column}) => column < draft.column)
  const above = left ?? mates[0]?.above // further left than all of them
  return [{above, reading, isRestart: false, cost: beginCost(reading, mark, true)}]
}

/** `２` in an article of East Asian law, whose text is the first paragraph. */
function secondParagraph(
  {mark}: LevelCandidate,
  {lists, site}: Around,
): readonly Placing[] | undefined {
  const reading = mark.readings.find(({value}) => value === 2)
  if (mark.shape !== 'wide' || !reading || lists.some((list) => list.mark.shape === 'wide'))
    return undefined
  const above = lists.findLast(({mark: {sort}}) => sort === 'article')
  if (!above && site.address.length === 0) return undefined
  const cost = above ? insertedCost : beginCost(reading, mark, false)
  return [{above, reading, isRestart: false, cost}]
}

/** Any open list of the same kind, and a new one below the innermost. */
function byKind(candidate: LevelCandidate, {lists}: Around): readonly Placing[] {
  const {mark} = candidate
  const top = lists.at(-1)
  const isKnown = lists.some((list) => isAlike(list.mark.shape, mark.shape))
  const found: Placing[] = []
  for (const list of lists.toReversed())
    for (const reading of mark.readings) {
      const cost = followCost(list, reading, candidate)
      if (cost === undefined || (isKnown && !isAlike(list.mark.shape, mark.shape))) continue
      const isRestart = isBehind(list.last, reading)
      found.push({above: list.above, reading, isRestart, cost})
    }
  if (top && top.depth >= deepest) return found
  for (const reading of mark.readings) {
    const like = lists.filter(
      (list) => isAlike(list.mark.shape, mark.shape) && isSameSeries(list.last, reading),
    )
    if (like.some((list) => list.mark.shape === mark.shape) && !isListBelowText(candidate, top))
      continue
    const odd = like.length > 0 && reading.value > 1 ? lateBelowLike : 0
    const cost = beginCost(reading, mark, top !== undefined) + odd
    found.push({above: top, reading, isRestart: false, cost})
  }
  return found
}

/** A list of Markdown's that begins further right than the label in a paragraph before it: `**1. Aims.**`, then `  1. …`. */
const isListBelowText = (
  {draft, column, isInterrupted}: LevelCandidate,
  top: OpenList | undefined,
): boolean =>
  top !== undefined &&
  top.list === undefined &&
  draft.list !== undefined &&
  !isInterrupted &&
  column > top.column

const isBehind = (last: LabelReading | undefined, reading: LabelReading): boolean =>
  last !== undefined && reading.value <= last.value && reading.suffix === ''
