import {isSameSeries} from '../../label/advance.ts'
import type {Mark, PointDraft} from '../draft/types.ts'
import {stemOf} from './branch.ts'
import {isSameAddress} from './by-address.ts'
import {confirmed, itemAsText, laterLetter, referenceAsText, textCost} from './costs.ts'
import type {Around, LevelCandidate, OpenList} from './levels.ts'

/** The cost of a candidate as text; more where the open lists wait for just this label. */
export function costAsText(candidate: LevelCandidate, {lists, site}: Around): number {
  const {draft, mark, chainOf} = candidate
  if (chainOf !== undefined && lists.at(-1)?.index !== chainOf) return 0
  const isInAnnex = lists.length === 0 ? site.isAnnex : lists.at(-1)?.mark.shape === 'annex'
  if (isInAnnex === true && isWhereFrom(draft)) return referenceAsText
  const cost =
    textCost(draft, chainOf !== undefined) + (isLaterLetter(mark, lists) ? laterLetter : 0)
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

/** `(h)` behind `(b)`: the letters between were repealed, or left out. */
const isLaterLetter = ({shape, readings}: Mark, lists: readonly OpenList[]): boolean =>
  /^brackets?$/u.test(shape) &&
  readings.some(
    (reading) =>
      reading.series === 'letter' &&
      lists.some(
        ({mark, last}) =>
          mark.shape === shape && isSameSeries(last, reading) && reading.value > last.value,
      ),
  )

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
    [stemOf(site.address), ...lists.map(({address}) => address)].some((one) =>
      isSameAddress(one, stem),
    )
  )
    return true
  return lists.some(
    ({last}) => isSameAddress(last.path.slice(0, -1), stem) && reading.value > last.value,
  )
}
