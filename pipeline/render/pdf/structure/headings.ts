import {itemAt} from '../../../finding/assert.ts'
import type {StructureElement} from './tag-table.ts'
import type {ElementType} from '../layout/model/frame.ts'

const levels: readonly ElementType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/**
 * Heading levels in reading order with none left out, as ISO 14289-1, 7.4.2 asks: a document that
 * goes from its first level to its third is tagged H1, H2. What lies deeper than six is an H6.
 *
 * @returns the type of each element that is a heading, by its id
 */
export function headingTypes(
  elements: readonly StructureElement[],
): ReadonlyMap<number, ElementType> {
  const types = new Map<number, ElementType>()
  const open: number[] = []
  for (const [id, {type}] of elements.entries()) {
    const level = levels.indexOf(type)
    if (level < 0) continue
    while (open.length > 0 && itemAt(open, open.length - 1) >= level) open.pop()
    open.push(level)
    types.set(id, levels[Math.min(open.length, levels.length) - 1] ?? 'H6')
  }
  return types
}
