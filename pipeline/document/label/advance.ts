import type {LabelReading} from './types.ts'

/** What a label may mean, and what it looks like. */
type Marked = {readonly readings: readonly LabelReading[]; readonly shape: string}

const isSameStem = (a: LabelReading, b: LabelReading): boolean =>
  a.path.length === b.path.length && a.path.slice(0, -1).every((part, at) => part === b.path[at])

const isUpper = ({path}: LabelReading): boolean => /\p{Lu}/u.test(path.at(-1)?.charAt(0) ?? '') // no part, no case

/** Whether two readings count in the same way: `a` and `c`, but not `a` and `C`, nor `i` and `1`. */
export const isSameSeries = (a: LabelReading, b: LabelReading): boolean =>
  a.series === b.series &&
  a.isDoubled === b.isDoubled &&
  (a.series === 'decimal' || isUpper(a) === isUpper(b))

/** Whether one reading is the next after another: `3` after `2`, `2a` after `2`, `4` after `2–3`. */
export function isNext(before: LabelReading, reading: LabelReading): boolean {
  if (!isSameSeries(before, reading) || !isSameStem(before, reading)) return false
  // Only a range has a last value of its own.
  const last = before.until ?? before.value
  if (reading.value === last + 1) return true
  return reading.value === last && reading.suffix !== before.suffix && reading.suffix !== ''
}

/** Whether a label can be the next one after another in the same sequence. */
export const advances = (before: Marked, mark: Marked): boolean =>
  isAlike(before.shape, mark.shape) &&
  mark.readings.some((reading) => before.readings.some((earlier) => isNext(earlier, reading)))

/** Markers that authors mix in one sequence: `2.` then `3)`. */
const mixed = new Set(['stop', 'bracket', 'dash', 'bare', 'point'])

/** Whether two shapes may stand in one sequence. */
export const isAlike = (a: string, b: string): boolean => groupOf(a) === groupOf(b)

/** The one name of all shapes that may stand in one sequence. */
export function groupOf(shape: string): string {
  const known = groups.get(shape)
  if (known !== undefined) return known
  const [first] = shape.split(' ', 1)
  const group = first !== undefined && mixed.has(first) ? 'mixed' : shape
  groups.set(shape, group)
  return group
}

/** There are few shapes, and each is asked for many times. */
const groups = new Map<string, string>()
