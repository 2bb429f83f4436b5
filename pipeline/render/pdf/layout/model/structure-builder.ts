import type {ElementId, StructureElement} from './frame.ts'

/** Elements of the logical structure as they are made, in reading order. */
export type StructureBuilder = {
  readonly elements: readonly StructureElement[]
  readonly add: (element: StructureElement) => ElementId
}

/** An empty structure. */
export function createStructure(): StructureBuilder {
  const elements: StructureElement[] = []
  return {
    elements,
    add(element) {
      elements.push(element)
      return elements.length - 1
    },
  }
}
