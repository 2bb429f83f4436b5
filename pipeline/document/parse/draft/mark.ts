import type {LabelFound} from '../../label/types.ts'
import type {Mark} from './types.ts'

/** Numbers above this are years until their neighbours say otherwise. */
const highest = 999

/** What a draft keeps of a label that was read. */
export const markOf = (found: LabelFound): Mark => ({
  text: found.text,
  readings: found.readings,
  ...(found.sort ? {sort: found.sort} : {}),
  shape: shapeOf(found),
  isWeak: isWeak(found),
  isUnspaced: found.unspaced,
})

/** Alike in one sequence: the label's word, or what stands around its number. */
function shapeOf({sort, enclosure, text}: LabelFound): string {
  const close = text.at(-1) ?? ''
  // `§ 3` stands under articles in some laws and above none.
  if (text.includes('§')) return 'sign'
  return sort ?? (enclosure === 'stop' && close !== '.' ? `stop ${close}` : enclosure)
}

/** Whether a label needs neighbours to be believed: letters, bare numbers, years, words in prose. */
function isWeak({enclosure, closed, readings}: LabelFound): boolean {
  const [reading] = readings
  if (enclosure === 'word') return !closed
  if (enclosure === 'bare' || enclosure === 'dash') return true
  const isLettered = /^\p{L}/u.test(reading?.path[0] ?? '')
  return reading?.series !== 'decimal' || isLettered || reading.value > highest
}
