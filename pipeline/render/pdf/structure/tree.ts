import {itemAt} from '../../../finding/assert.ts'
import type {Box, ElementType} from '../layout/model/frame.ts'
import {foldParagraphs} from './fold.ts'
import {headingTypes} from './headings.ts'
import type {ElementId, StructureElement, TagTable} from './tag-table.ts'
import {
  chains,
  gatherContent,
  type PageLink,
  type PageTags,
  type TreeContent,
} from './tree-content.ts'

// In bounds: every array has a place for each element.

/** A child of an element. */
export type Kid =
  | {readonly kind: 'element'; readonly id: ElementId}
  | {readonly kind: 'content'; readonly page: number; readonly mcid: number}
  /** by its place among the tree's links */
  | {readonly kind: 'link'; readonly page: number; readonly link: number}

/** An element as it is written, its children in reading order. */
export type TreeNode = {
  readonly element: StructureElement
  /** what it is written as: headings leave out no level, a link without a target is a span */
  readonly type: ElementType
  /** its own, or that of the paragraph that is folded into it */
  readonly actualText: string | undefined
  readonly parent: ElementId | undefined
  readonly kids: readonly Kid[]
  readonly box: Box | undefined
}

/** The structure of a file. */
export type StructureTree = {
  /** ids are below it */
  readonly count: number
  /** whether an element is written: not folded into another, not empty */
  readonly has: (id: ElementId) => boolean
  /** undefined for what is folded into another element, and for what holds nothing */
  readonly node: (id: ElementId) => TreeNode | undefined
  /** the element that stands for another */
  readonly owner: (id: ElementId) => ElementId
  readonly links: readonly PageLink[]
}

/** Join the elements that layout gave with the content of the pages. */
export function structureTree(tags: TagTable, pages: readonly PageTags[]): StructureTree {
  const elements = tags.elements()
  const {owner, spoken} = foldParagraphs(tags, pages)
  const content = gatherContent(elements.length, pages, owner)
  const headings = headingTypes(elements)
  const branches = branchesOf(tags, owner, content)
  const has = (id: ElementId): boolean => owner(id) === id && !branches.isEmpty(id)
  return {
    count: elements.length,
    has,
    owner,
    links: content.links,
    node: (id) => {
      const element = elements[id]
      if (!element || !has(id)) return undefined
      const kids = kidsOf(id, branches, content)
      const parent = tags.parentOf(id)
      return {
        element,
        type: headings.get(id) ?? linkOrSpan(element, kids),
        actualText: element.actualText ?? spoken.get(id),
        parent: parent === undefined ? undefined : owner(parent),
        kids,
        box: content.boxes.get(id),
      }
    },
  }
}

type Branches = {
  /** in reading order */
  readonly children: (id: ElementId) => readonly ElementId[]
  /** the first content of an element and all below it, Infinity where there is none */
  readonly begin: (id: ElementId) => number
  readonly isEmpty: (id: ElementId) => boolean
}

/** Cells keep their place in a row even if nothing stands in them. */
const mayBeEmpty: ReadonlySet<string> = new Set(['TD', 'TH', 'TR', 'Document'])

function branchesOf(
  tags: TagTable,
  owner: (id: ElementId) => ElementId,
  content: TreeContent,
): Branches {
  const elements = tags.elements()
  const begins = content.first.slice()
  const children = chains(elements.length)
  const child: ElementId[] = []
  const isKept = new Uint8Array(elements.length)
  // Parents stand before their children: from the end, every child is known before its parent.
  for (let id = elements.length - 1; id >= 0; id--) {
    const element = elements[id]
    if (!element || owner(id) !== id) continue
    if ((begins[id] ?? 0) < Number.POSITIVE_INFINITY || mayBeEmpty.has(element.type)) isKept[id] = 1
    const above = tags.parentOf(id)
    if (above === undefined || isKept[id] === 0) continue
    const parent = owner(above)
    isKept[parent] = 1
    begins[parent] = Math.min(begins[parent] ?? 0, begins[id] ?? 0)
  }
  for (let id = 0; id < elements.length; id++) {
    const parent = tags.parentOf(id)
    if (parent === undefined || owner(id) !== id || isKept[id] === 0) continue
    children.add(owner(parent))
    child.push(id)
  }
  return {
    children: (id) => {
      const inner = children.of(id).map((entry) => itemAt(child, entry))
      // Elements that painting added come last; they belong where their words stand.
      return tags.isAdded(inner.at(-1) ?? 0)
        ? inner.toSorted((a, b) => (begins[a] ?? 0) - (begins[b] ?? 0))
        : inner
    },
    begin: (id) => begins[id] ?? Number.POSITIVE_INFINITY,
    isEmpty: (id) => isKept[id] === 0,
  }
}

/** Elements as layout ordered them, and content of the element's own between them where it stands. */
function kidsOf(
  id: ElementId,
  {children, begin}: Branches,
  {sequences, pageOf, mcidOf, links, linksOf}: TreeContent,
): readonly Kid[] {
  const kids: Kid[] = []
  const own = sequences(id)
  let at = 0
  const takeUntil = (end: number): void => {
    for (let next = own[at]; next !== undefined && next < end; next = own[++at])
      kids.push({kind: 'content', page: pageOf(next), mcid: mcidOf(next)})
  }
  for (const child of children(id)) {
    if (own.length > 0 && begin(child) < Number.POSITIVE_INFINITY) takeUntil(begin(child))
    kids.push({kind: 'element', id: child})
  }
  takeUntil(Number.POSITIVE_INFINITY)
  for (const link of linksOf(id)) kids.push({kind: 'link', page: itemAt(links, link).page, link})
  return kids
}

/** A link whose target is not in the file is not tagged as a link. */
function linkOrSpan({type}: StructureElement, kids: readonly Kid[]): StructureElement['type'] {
  return type === 'Link' && !kids.some(({kind}) => kind === 'link') ? 'Span' : type
}
