import type {LabelFound} from '../label/types.ts'
import type {Mark} from './types.ts'

/** Numbers above this are years until their neighbours say otherwise. */
const highest = 999

/** What a draft keeps of a label that was read. */
export const markOf = (found: LabelFound): Mark => ({
  text: found.text,
  readings: found.readings,
  ...(found.sort ? {sort: found.sort} : {}),
  shape: found.sort ?? found.enclosure,
  isWeak: isWeak(found),
  isUnspaced: found.unspaced,
})

/** Whether a label needs neighbours to be believed: letters, bare numbers, years, words in prose. */
function isWeak({enclosure, closed, readings}: LabelFound): boolean {
  const [reading] = readings
  if (enclosure === 'word') return !closed
  if (enclosure === 'bare' || enclosure === 'dash') return true
  return reading?.series !== 'decimal' || reading.value > highest
}
