import {isAlike, isNext, isSameSeries} from '../../label/advance.ts'
import type {LabelReading} from '../../label/types.ts'
import type {Mark} from '../draft/types.ts'
import {byAddress} from './by-address.ts'
import {byWord, wordRanks} from './by-word.ts'
import {
  beginCost,
  belowOther,
  belowTail,
  chained,
  followCost,
  goesOnBehind,
  insertion as insertedCost,
  lateBelowLike,
  strayAddress,
} from './costs.ts'
import {isLaterParagraph} from './implied-first.ts'
import {goesBack, type Around, type LevelCandidate, type OpenList, type Placing} from './levels.ts'
import {isNumberFirst} from './restarting.ts'

/** More lists within lists than this are not read as such. */
const deepest = 12

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

/** `3. (1) …`: the second label of a line begins a list below the first. */
const chainedTo = ({mark}: LevelCandidate, top: OpenList): readonly Placing[] =>
  mark.readings.map((reading) => ({
    above: top,
    reading,
    isRestart: false,
    // Behind the dash of an article it is hardly prose, and a number in a circle never is: `MADDE 1 – (1) …`, `제7조 ① …`.
    cost:
      beginCost(reading, mark, true) +
      (hasDash(top.mark) || mark.shape === 'circled' ? 0 : chained),
  }))

const hasDash = ({written: {enclosure, close}}: Mark): boolean =>
  enclosure === 'word' && /[-–—]$/u.test(close)

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
        isRestart: goesBack(same.last, reading),
        cost: cost ?? strayAddress,
      },
    ]
  }
  if (mates.length === 0 || mates.some(({last}) => isNext(last, reading))) return undefined
  const left = mates.findLast(({column}) => column < draft.column)
  const above = left ?? mates[0]?.above // further left than all of them
  return [{above, reading, isRestart: false, cost: beginCost(reading, mark, true)}]
}

/** `２` in an article of East Asian law and `Stk. 2.` in a Danish section, whose text is the first paragraph. */
function secondParagraph(
  {mark}: LevelCandidate,
  {lists, site}: Around,
): readonly Placing[] | undefined {
  const reading = mark.readings.find(({value}) => value === 2)
  if (!isLaterParagraph(mark) || !reading || lists.some((list) => isLaterParagraph(list.mark)))
    return undefined
  const above = lists.findLast(({mark: {sort}}) => sort === 'article' || sort === 'section')
  if (!above && (site.address.length === 0 || mark.shape !== 'wide')) return undefined
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
      const isRestart = goesBack(list.last, reading)
      found.push({above: list.above, reading, isRestart, cost})
    }
  if (top && top.depth >= deepest) return found
  for (const reading of mark.readings) {
    const like = lists.filter(
      (list) => isAlike(list.mark.shape, mark.shape) && isSameSeries(list.last, reading),
    )
    const isRepeated =
      like.some((list) => list.mark.shape === mark.shape) &&
      !isListBelowText(candidate, top) &&
      !isBelowDecimals(reading, top) &&
      !isBelowLeadIn(candidate, reading, top)
    const isBelowOther = isRepeated && isBelowOtherList(candidate, reading, top)
    if (isRepeated && !isBelowOther) continue
    const odd = like.length > 0 && reading.value > 1 ? lateBelowLike : isBelowOther ? belowOther : 0
    // `3.` below Part II goes on with the count of Part I.
    const goesOn = candidate.goesOn && top && wordRanks.includes(top.mark.shape)
    const cost = goesOn ? goesOnBehind : beginCost(reading, mark, top !== undefined) + odd
    // Behind the flush words that end a list, a list belongs to the point above it.
    const isBehindTail = candidate.isBehindTail === true && reading.value <= 1
    if (isBehindTail && top?.above) found.push({above: top.above, reading, isRestart: false, cost})
    found.push({above: top, reading, isRestart: false, cost: cost + (isBehindTail ? belowTail : 0)})
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

/** `(a)` right behind `(h) … means—` begins a list below it, not the list of (h) once more. */
const isBelowLeadIn = (
  {isInterrupted, draft}: LevelCandidate,
  {value, suffix}: LabelReading,
  top: OpenList | undefined,
): boolean =>
  top?.isLeadIn === true && !isInterrupted && draft.form === 'text' && value <= 1 && suffix === ''

/** `a.` right behind `5.` of a list that stands in an `a.` itself: letters, numbers and letters again. */
const isBelowOtherList = (
  {isInterrupted, draft}: LevelCandidate,
  reading: LabelReading,
  top: OpenList | undefined,
): boolean =>
  top !== undefined &&
  !isInterrupted &&
  draft.form === 'text' &&
  reading.value <= 1 &&
  reading.suffix === '' &&
  reading.series === 'letter' &&
  !isSameSeries(top.last, reading)

/** `1.` below `2.1.1.` is a list of its own, though `1.` and `2.` stand above; so is one below `3. §` under a subtitle. */
const isBelowDecimals = ({path, value}: LabelReading, top: OpenList | undefined): boolean =>
  value <= 1 &&
  path.length === 1 &&
  top !== undefined &&
  (top.last.path.length > 1 || (isNumberFirst(top.mark) && top.above?.mark.shape === 'stop'))
