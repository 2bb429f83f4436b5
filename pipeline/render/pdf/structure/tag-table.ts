import {InternalError, itemAt} from '../../../finding/assert.ts'
import type {Tag} from '../layout/model/frame.ts'
import type {RunTag} from '../text/model/types.ts'

/** Index of an element in a file's structure, in reading order. */
export type ElementId = number

/** An element of the structure without those below it. */
export type StructureElement = Omit<Tag, 'children'>

/** The elements of a file's structure; painting adds those that only the lines of a page need. */
export type TagTable = {
  /** @throws InternalError for an element that is not in the structure */
  readonly idOf: (tag: RunTag) => ElementId
  readonly at: (id: ElementId) => StructureElement
  /** the element above; undefined for the first, which holds all. Parents come before children */
  readonly parentOf: (id: ElementId) => ElementId | undefined
  readonly add: (element: StructureElement, parent: ElementId) => ElementId
  /** whether painting added an element: it comes behind those of the layout, wherever its words are */
  readonly isAdded: (id: ElementId) => boolean
  readonly replace: (id: ElementId, element: StructureElement) => void
  readonly elements: () => readonly StructureElement[]
}

const noParent = -1

/** A table of tags that begins with the elements of a layout, in reading order. */
export function createTagTable(structure: Tag): TagTable {
  // The tags themselves, not copies: a document of 9,000 pages has a million of them.
  const elements: StructureElement[] = []
  const parents: ElementId[] = []
  const ids = new Map<RunTag, ElementId>()
  const addAll = (tag: Tag, parent: ElementId): void => {
    const id = elements.push(tag) - 1
    parents.push(parent)
    ids.set(tag, id)
    for (const child of tag.children) addAll(child, id)
  }
  addAll(structure, noParent)
  const laidOut = elements.length
  const idOf = (tag: RunTag): ElementId => {
    const id = ids.get(tag)
    if (id === undefined)
      throw new InternalError(`A ${tag.type} is painted that has no place in the structure`)
    return id
  }
  return {
    idOf,
    at: (id) => itemAt(elements, id),
    parentOf: (id) => {
      const parent = itemAt(parents, id)
      return parent === noParent ? undefined : parent
    },
    add: (element, parent) => {
      parents.push(parent)
      return elements.push(element) - 1
    },
    isAdded: (id) => id >= laidOut,
    replace: (id, element) => void (elements[id] = element),
    elements: () => elements,
  }
}
