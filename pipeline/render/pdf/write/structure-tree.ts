import type {PDFContext, PDFRef} from 'pdf-lib'
import type {ElementId, StructureElement} from '../layout/frame.ts'
import type {PageContent} from '../structure/page-content.ts'
import {dictionary, type Value} from './objects.ts'

/** What the structure tree is written from. */
export type StructureInput = {
  /** the reference that the catalog gives to the tree's root */
  readonly tree: PDFRef
  readonly elements: readonly StructureElement[]
  readonly contents: readonly PageContent[]
  readonly pages: readonly PDFRef[]
}

/** Marked content of an element: which page, which MCID. */
type Marked = {readonly page: number; readonly id: number}

/** Write the structure tree and its parent tree (ISO 32000-1, 14.7). */
export function writeStructure(
  {tree, elements, contents, pages}: StructureInput,
  context: PDFContext,
): void {
  const refs = elements.map(() => context.nextRef())
  const children = new Map<ElementId, ElementId[]>()
  for (const [id, {parent}] of elements.entries())
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id])
  const marked = markedContent(contents)
  for (const [id, element] of elements.entries()) {
    const ref = refs[id]
    if (!ref) continue
    const content = marked.get(id) ?? []
    const page = content[0]?.page
    const kids: readonly Value[] = [
      ...content.map((mark) => kidOf(mark, page, pages)),
      ...(children.get(id) ?? []).flatMap((child) => refs[child] ?? []),
    ]
    const parent = element.parent === undefined ? tree : (refs[element.parent] ?? tree)
    context.assign(
      ref,
      dictionary(
        entriesOf(element, {parent, kids, page: page === undefined ? undefined : pages[page]}),
        context,
      ),
    )
  }
  const numbers = contents.flatMap((content, index): readonly Value[] => [
    index,
    content.elements.map((id) => refs[id] ?? tree),
  ])
  const root = {
    Type: '/StructTreeRoot',
    K: refs[0],
    ParentTree: {Nums: numbers},
    ParentTreeNextKey: contents.length,
  }
  context.assign(tree, dictionary(root, context))
}

function markedContent(
  contents: readonly PageContent[],
): ReadonlyMap<ElementId, readonly Marked[]> {
  const marked = new Map<ElementId, Marked[]>()
  for (const [page, {elements}] of contents.entries())
    for (const [id, element] of elements.entries()) {
      const list = marked.get(element)
      if (list) list.push({page, id})
      else marked.set(element, [{page, id}])
    }
  return marked
}

/** Content on the element's own page is a bare number; on a later page it names the page. */
function kidOf(mark: Marked, page: number | undefined, pages: readonly PDFRef[]): Value {
  if (mark.page === page) return mark.id
  return {Type: '/MCR', Pg: pages[mark.page], MCID: mark.id}
}

type Place = {
  readonly parent: PDFRef
  readonly kids: readonly Value[]
  readonly page: PDFRef | undefined
}

function entriesOf(
  {type, language, actualText, scope, id}: StructureElement,
  {parent, kids, page}: Place,
): Record<string, Value | undefined> {
  return {
    S: `/${type}`,
    P: parent,
    Pg: page,
    Lang: language,
    ActualText: actualText,
    ID: id,
    A: scope === undefined ? undefined : {O: '/Table', Scope: `/${scope}`},
    K: kids.length === 1 ? kids[0] : kids,
  }
}
