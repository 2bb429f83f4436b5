import type {ElementId, StructureElement} from '../layout/model/frame.ts'

/** The elements of a file's structure; painting adds those that only the lines of a page need. */
export type TagTable = {
  readonly at: (id: ElementId) => StructureElement | undefined
  readonly add: (element: StructureElement) => ElementId
  /** whether painting added an element: it stands behind those of the layout, wherever its words are */
  readonly isAdded: (id: ElementId) => boolean
  readonly replace: (id: ElementId, element: StructureElement) => void
  readonly elements: () => readonly StructureElement[]
}

/** A book of tags that begins with what layout gave. */
export function createTagTable(laidOut: readonly StructureElement[]): TagTable {
  const elements = [...laidOut]
  return {
    at: (id) => elements[id],
    add: (element) => elements.push(element) - 1,
    isAdded: (id) => id >= laidOut.length,
    replace: (id, element) => void (elements[id] = element),
    elements: () => elements,
  }
}
