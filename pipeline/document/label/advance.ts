import type {LabelReading} from './types.ts'

/** What a label may mean, and what it looks like. */
type Marked = {readonly readings: readonly LabelReading[]; readonly shape: string}

const isSamePath = (a: LabelReading, b: LabelReading): boolean =>
  a.path.length === b.path.length && a.path.slice(0, -1).every((part, at) => part === b.path[at])

/** Whether one reading is the next after another: `3` after `2`, `2a` after `2`, `4` after `2–3`. */
export function isNext(before: LabelReading, reading: LabelReading): boolean {
  if (before.series !== reading.series || !isSamePath(before, reading)) return false
  if (reading.value === (before.until ?? before.value) + 1) return true
  return reading.value === before.value && reading.suffix !== before.suffix && reading.suffix !== ''
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
  return mixed.has(shape.split(' ', 1)[0] ?? '') ? 'mixed' : shape
}
