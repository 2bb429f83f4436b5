import {beginCost, followCost, goesOnBehind, strayAddress} from './costs.ts'
import {goesBack, type Around, type LevelCandidate, type OpenList, type Placing} from './levels.ts'
import {isNumberFirst} from './restarting.ts'

/** Labels that lead provisions of their own: each may stand under those before it, never under points. */
export const wordRanks: readonly string[] = [
  'book',
  'part',
  'title',
  'annex',
  'chapter',
  'section',
  'article',
  'sign',
]

/** `Article 7` goes beside the article before it, else under the chapter that is open, or under none. */
export function byWord(candidate: LevelCandidate, {lists}: Around): readonly Placing[] | undefined {
  const {mark} = candidate
  const rank = wordRanks.indexOf(mark.shape)
  if (rank < 0) return undefined
  const same = lists.findLast((list) => list.mark.shape === mark.shape)
  const ranked = lists.filter(
    (list) => wordRanks.includes(list.mark.shape) && wordRanks.indexOf(list.mark.shape) < rank,
  )
  const above = ranked.at(-1)
  const special = [
    ...belowAnnex(candidate, lists, same),
    ...(same ? [] : belowSubtitle(candidate, lists)),
    ...(same ? [] : besideArticles(candidate, lists)),
  ]
  if (special.length > 0) return special
  return mark.readings.flatMap((reading): readonly Placing[] => {
    if (!same) {
      const cost =
        candidate.goesOn && above ? goesOnBehind : beginCost(reading, mark, above !== undefined)
      return [{above, reading, isRestart: false, cost}]
    }
    const cost = followCost(same, reading, candidate)
    // Another way of counting in the list of its sort.
    const odd = cost ?? beginCost(reading, mark, true) + strayAddress
    return [{above: same.above, reading, isRestart: goesBack(same.last, reading), cost: odd}]
  })
}

/** `PART 1` behind `SCHEDULE 1` begins the parts of the schedule, whatever parts stand before it. */
function belowAnnex(
  {mark}: LevelCandidate,
  lists: readonly OpenList[],
  same: OpenList | undefined,
): readonly Placing[] {
  const annex = lists.findLast((list) => list.mark.shape === 'annex')
  if (!annex || !/^(?:book|part|title)$/u.test(mark.shape) || (same && same.depth > annex.depth))
    return []
  return mark.readings.flatMap((reading) =>
    reading.value > 1
      ? []
      : [{above: annex, reading, isRestart: false, cost: beginCost(reading, mark, true)}],
  )
}

/** `1. §` right below the subtitle `1. …` of a Hungarian law. */
function belowSubtitle(
  {mark, goesOn}: LevelCandidate,
  lists: readonly OpenList[],
): readonly Placing[] {
  const above = lists.at(-1)
  if (!isNumberFirst(mark) || above?.mark.shape !== 'stop') return []
  return mark.readings.map((reading) => ({
    above,
    reading,
    isRestart: false,
    cost: goesOn ? goesOnBehind : beginCost(reading, mark, true),
  }))
}

/** `§ 1.` behind `(2)` of an article, as in the closing provisions of Bulgarian laws: an article has one sort of paragraphs. */
function besideArticles({mark}: LevelCandidate, lists: readonly OpenList[]): readonly Placing[] {
  const hasParagraphs = lists.some(
    ({above, mark: {shape}, last}) =>
      shape === 'brackets' && last.series === 'decimal' && above?.mark.shape === 'article',
  )
  if (mark.shape !== 'sign' || !hasParagraphs) return []
  return mark.readings.map((reading) => ({
    above: undefined,
    reading,
    isRestart: false,
    cost: beginCost(reading, mark, false),
  }))
}
