import type {Catalog} from '../document/types.ts'
import type {Passage} from './types.ts'

/** The passages of a translated document that was parsed as its English would be. */
export function passagesOf(catalog: Catalog): readonly Passage[] {
  return catalog.units.map(({kind, number, label, depth, text, place}) => ({
    kind,
    depth,
    text,
    place,
    ...(number === undefined ? {} : {number}),
    ...(label === undefined ? {} : {label: label.text}),
  }))
}
