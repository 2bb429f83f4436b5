import type {LabelFound} from '../label/types.ts'
import type {Mark} from './types.ts'

/** What a draft keeps of a label that was read. */
export const markOf = (found: LabelFound): Mark => ({
  text: found.text,
  readings: found.readings,
  ...(found.sort ? {sort: found.sort} : {}),
  shape: found.sort ?? found.enclosure,
})
