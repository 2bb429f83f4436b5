import {itemAt} from '../../../finding/assert.ts'
import type {ElementId, StructureElement, TagTable} from './tag-table.ts'
import type {PageContent} from './page-content.ts'

// In bounds: one place for each element.

/** Which element stands for each, once paragraphs that say nothing of their own are folded away. */
export type Folding = {
  readonly owner: (id: ElementId) => ElementId
  /** what an element says for the paragraph folded into it */
  readonly spoken: ReadonlyMap<ElementId, string>
}

const holders: ReadonlySet<string> = new Set(['TD', 'TH', 'LBody', 'Note'])

/**
 * Fold the only paragraph of a cell, list body or note into it. Its content is the cell's own then
 * (ISO 32000-1, 14.8.4.3.4): nothing is lost, and the tree of a long table is half as large.
 */
export function foldParagraphs(
  tags: Pick<TagTable, 'elements' | 'parentOf'>,
  pages: readonly Pick<PageContent, 'elements'>[],
): Folding {
  const elements = tags.elements()
  const children = new Int32Array(elements.length)
  for (let id = 0; id < elements.length; id++) {
    const parent = tags.parentOf(id)
    if (parent !== undefined) children[parent] = (children[parent] ?? 0) + 1
  }
  // Content of its own counts as a child: it would mix with the paragraph's.
  for (const page of pages)
    for (const id of page.elements)
      if (holders.has(itemAt(elements, id).type)) children[id] = (children[id] ?? 0) + 1
  const owners = new Int32Array(elements.length)
  const spoken = new Map<ElementId, string>()
  for (const [id, element] of elements.entries()) {
    const parent = tags.parentOf(id)
    const holder = parent === undefined ? undefined : elements[parent]
    const isFolded =
      parent !== undefined && holder && children[parent] === 1 && mayFold(element, holder)
    owners[id] = isFolded ? parent : id
    if (isFolded && element.actualText !== undefined) spoken.set(parent, element.actualText)
  }
  return {owner: (id) => owners[id] ?? id, spoken}
}

function mayFold(element: StructureElement, holder: StructureElement): boolean {
  return (
    element.type === 'P' &&
    element.id === undefined &&
    element.alt === undefined &&
    (element.language ?? holder.language) === holder.language &&
    (element.actualText === undefined || holder.actualText === undefined) &&
    holders.has(holder.type)
  )
}
