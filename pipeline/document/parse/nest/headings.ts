import {advances, groupOf, isAlike} from '../../label/advance.ts'
import type {Draft, HeadingDraft, Mark} from '../draft/types.ts'
import {demotedHeading} from './demote.ts'

type MarkedHeading = HeadingDraft & {readonly mark: Mark}

const isMarked = (draft: Draft): draft is MarkedHeading =>
  draft.kind === 'heading' && draft.mark !== undefined

/** How many headings before it may confirm a label. */
const lookBack = 32

/**
 * Turn the labels of headings back into text where no other heading confirms them: the initial of a name,
 * a year. A weak label needs one of the same look that it follows or that follows it, or one below it that
 * its number leads: `A.1` under `A`.
 */
export function settleHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const headings = drafts.filter(isMarked)
  if (!headings.some(({mark}) => mark.isWeak)) return drafts
  const ahead = confirmedFromBehind(headings)
  const earlier: Mark[] = []
  return drafts.map((draft) => {
    if (!isMarked(draft)) return draft
    const {mark} = draft
    const isLabel =
      !mark.isWeak ||
      ahead.has(draft) ||
      earlier.some((before) => advances(before, mark) || isKin(before, mark))
    if (!isLabel) return demotedHeading(draft)
    earlier.push(mark)
    if (earlier.length > lookBack) earlier.shift()
    return draft
  })
}

/** The headings whose label a later heading goes on with, of the same look or below it. */
function confirmedFromBehind(headings: readonly MarkedHeading[]): ReadonlySet<HeadingDraft> {
  const found = new Set<HeadingDraft>()
  const nextOf = new Map<string, Mark>()
  for (const [at, heading] of [...headings.entries()].toReversed()) {
    const {mark, level} = heading
    const shape = groupOf(mark.shape)
    const names = [shape, `${shape} ${level}`]
    const below = headings[at + 1]
    const isLed = below !== undefined && below.level > level && leads(mark, below.mark)
    const isNext = names.some((name) => {
      const next = nextOf.get(name)
      return next !== undefined && advances(mark, next)
    })
    if (isLed || isNext) found.add(heading)
    for (const name of names) nextOf.set(name, mark)
  }
  return found
}

/** Whether a number leads another: `A` in `A.0` and `A.1`. */
const leads = (mark: Mark, below: Mark): boolean =>
  below.readings.some(
    ({path, value}) =>
      value <= 1 &&
      path.length > 1 &&
      mark.readings.some((reading) => path.slice(0, -1).join('.') === reading.path.join('.')),
  )

/** `8` confirms `8.1`, `8.2` confirms `8.10`, and `2 -` or `2.` confirms `10 -`. */
function isKin(before: Mark, mark: Mark): boolean {
  const [reading] = mark.readings
  const [other] = before.readings
  if (!reading || !other || reading.series !== 'decimal' || reading.value > 999) return false
  const stem = reading.path.slice(0, -1).join('.')
  if (stem !== '' && stem === other.path.join('.')) return reading.value <= 1
  const isLater = stem === other.path.slice(0, -1).join('.') && reading.value > other.value
  return isLater && (stem !== '' || (mark.shape === 'dash' && isAlike(before.shape, mark.shape)))
}
