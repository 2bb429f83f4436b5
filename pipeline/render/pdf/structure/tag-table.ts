import {InternalError, itemAt} from '../../../finding/assert.ts'
import type {Tag} from '../layout/model/frame.ts'
import type {RunTag} from '../text/model/types.ts'

/** Index of an element in a file's structure, in reading order. */
export type ElementId = number

/** An element of the structure without those below it; parents come before children. */
export type StructureElement = Omit<Tag, 'children'> & {readonly parent?: ElementId}

/** The elements of a file's structure; painting adds those that only the lines of a page need. */
export type TagTable = {
  /** @throws InternalError for an element that is not in the structure */
  readonly idOf: (tag: RunTag) => ElementId
  readonly at: (id: ElementId) => StructureElement
  readonly add: (element: StructureElement) => ElementId
  /** whether painting added an element: it comes behind those of the layout, wherever its words are */
  readonly isAdded: (id: ElementId) => boolean
  readonly replace: (id: ElementId, element: StructureElement) => void
  readonly elements: () => readonly StructureElement[]
}

/** A table of tags that begins with the elements of a layout, in reading order. */
export function createTagTable(structure: Tag): TagTable {
  const elements: StructureElement[] = []
  const ids = new Map<RunTag, ElementId>()
  const addAll = (tag: Tag, parent: ElementId | undefined): void => {
    const {children, ...element} = tag
    const id = elements.push(parent === undefined ? element : {...element, parent}) - 1
    ids.set(tag, id)
    for (const child of children) addAll(child, id)
  }
  addAll(structure, undefined)
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
    add: (element) => elements.push(element) - 1,
    isAdded: (id) => id >= laidOut,
    replace: (id, element) => void (elements[id] = element),
    elements: () => elements,
  }
}
