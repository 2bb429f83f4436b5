import {isAlike, isNext, isSameSeries} from '../../label/advance.ts'
import type {LabelReading} from '../../label/types.ts'
import {inlineText} from '../../inline/text.ts'
import {highestNumber} from '../draft/mark.ts'
import type {Mark, PointDraft} from '../draft/types.ts'

/*
 * What each way to read a label costs. The costs of a list add up, and the reading of the whole list that
 * costs least is taken; see `search.ts`. One unit is about what it takes to begin a list: a lone weak label
 * costs less as text, two that follow each other cost less as labels.
 */

/** To begin a list, at the top and below another point: a sub-list is what labels of another kind are for. */
const begin = 1
const beginBelow = 0.8
/** A list below a part or chapter that goes on with the count of those before. */
export const goesOnBehind = 0.5
/** A list whose first number is not the first, by how believable its labels are. */
const lateOfWords = 1.5
const lateOfLetters = 2.2
const late = 3
const lateByStep = 0.1
/** A number that skips some, that repeats one, that goes back; and one that goes back behind a paragraph. */
const gap = 2.2
const gapByStep = 0.1
const repeated = 5
const back = 4
const backToFirst = 3
const backBehindText = 1.6
/** `2a` behind `2`, `(aa)` behind `(a)`: rarer than going on. */
export const insertion = 0.2
/** Another style of marker in the same list: `2)` behind `1.`, and a style that no list of it could be in. */
const otherStyle = 0.3
const foreignStyle = 2
/** A sequence that stands at another margin. */
const otherMargin = 0.1

/** How much of a long gap or late start counts. */
const mostSteps = 10

const steps = (count: number): number => Math.min(count, mostSteps)

/** The cost of the first label of a list. */
export function beginCost(reading: LabelReading, mark: Mark, isBelow: boolean): number {
  const {value, path, suffix} = reading
  if (value <= 1)
    return (isBelow ? beginBelow : begin) + (suffix === '' && !reading.isDoubled ? 0 : insertion)
  const byWord =
    (mark.sort !== undefined && mark.sort !== 'point') || path.length > 1 || mark.shape === 'dash'
  const isStopped = mark.written.enclosure === 'stop' && reading.series === 'letter'
  const base = byWord ? lateOfWords : isStopped ? lateOfLetters : late
  return base + lateByStep * steps(value)
}

/** Where a label would stand: behind a label of an open list. */
type Behind = {
  readonly last: LabelReading
  readonly mark: Mark
  readonly column: number
}

/** What comes behind it. */
type Following = {
  readonly mark: Mark
  readonly column: number
  /** whether something that is not a point stands between */
  readonly isInterrupted: boolean
}

/** The cost of a reading as the next of an open list; undefined where it cannot be one. */
export function followCost(
  before: Behind,
  reading: LabelReading,
  now: Following,
): number | undefined {
  const {last} = before
  const isLike = isAlike(before.mark.shape, now.mark.shape)
  const style = !isLike ? foreignStyle : before.mark.shape === now.mark.shape ? 0 : otherStyle
  if (isNext(last, reading)) {
    const margin = before.column === now.column ? 0 : otherMargin
    return style + margin + (reading.value === last.value ? insertion : 0)
  }
  if (!isLike || !isSameSeries(last, reading)) return undefined
  // Only a range has a last value of its own.
  const skipped = reading.value - (last.until ?? last.value) - 1
  const isDash = before.mark.shape === 'dash' && now.mark.shape === 'dash'
  if (skipped > 0) return style + (isDash ? otherStyle : gap + gapByStep * steps(skipped))
  if (reading.value === last.value && reading.suffix === last.suffix) return style + repeated
  if (reading.value > 1) return style + back
  return style + (now.isInterrupted ? backBehindText : backToFirst)
}

/** The cost of taking a label for text: what speaks against a label, by what it looks like. */
export function textCost(draft: PointDraft, isChained: boolean): number {
  const {mark, isDate} = draft
  const reading = mark?.readings[0]
  if (!mark || !reading) return 0
  const isDecimal = reading.series === 'decimal' && /^\P{L}/u.test(reading.path.join('.'))
  const {length} = reading.path
  if (isDate || (isDecimal && length === 1 && reading.value > highestNumber)) return 0.5
  if (isChained) return isWithinProse(draft) ? 1.2 : 1.4
  switch (mark.written.enclosure) {
    case 'word':
      return mark.isWeak ? 0.9 : 8
    case 'sign':
      return mark.isWeak ? 0.9 : 6
    case 'brackets':
    case 'bracket':
    case 'circled':
      return isDecimal ? 5 : 1.9
    case 'stop':
      return isDecimal ? 5 : isInitial(reading, mark) ? 0.9 : 1.6
    case 'dash':
    case 'raised':
      return 0.9
    case 'bare':
      return mark.isWeak ? (length > 1 ? 0.9 : 0.6) : 5
  }
}

/** Whether a second label on a line goes on as prose, or with the next label: `§ 5 (1) gilt …`, `1. (1) A or (2) B`. */
function isWithinProse({nodes}: PointDraft): boolean {
  const text = inlineText(nodes)
  return /^\p{Ll}/u.test(text) || /[(（](?:2|b|B|ii|二)[)）]/u.test(text)
}

/** `A.` and `I.` begin names: A. Smith. */
const isInitial = ({path}: LabelReading, {written}: Mark): boolean =>
  path.length === 1 && /^\p{Lu}$/u.test(written.numeral)

/** The cost of taking the marker of a Markdown list for text: hardly ever right. */
export const itemAsText = 8
/** A label alone under the heading of an annex, which says where the annex belongs. */
export const referenceAsText = 1.1
/** A label that the numbers around it confirm costs more as text. */
export const confirmed = 3
/** A list behind the flush words that end another list, but below the last point of that. */
export const belowTail = 0.4
/** A list in a list of another kind, in a list of its own kind. */
export const belowOther = 1.2
/** A letter in brackets behind an earlier one of its list costs more as text. */
export const laterLetter = 1.2
/** A second label on the line of another needs a next one. */
export const chained = 0.5
/** A list that begins late below an open one of its look. */
export const lateBelowLike = 2
/** An address that fits nowhere: `4.2` where no 4 is open. */
export const strayAddress = 1
