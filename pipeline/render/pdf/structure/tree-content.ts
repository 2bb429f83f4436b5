import type {ElementId} from './tag-table.ts'
import type {Box, LinkFrame} from '../layout/model/frame.ts'
import type {PageContent} from './page-content.ts'

// In bounds: every list and array has a place for each element, or each sequence.

/** What of a page the structure needs. */
export type PageTags = Pick<PageContent, 'elements' | 'links' | 'boxes'>

/** A link on a page. */
export type PageLink = {
  readonly frame: LinkFrame
  readonly element: ElementId
  readonly page: number
}

/** Content of all pages by element: marked sequences in reading order, links, places of pictures. */
export type TreeContent = {
  /** numbers of the marked sequences of an element, rising */
  readonly sequences: (id: ElementId) => readonly number[]
  readonly pageOf: (sequence: number) => number
  readonly mcidOf: (sequence: number) => number
  /** the first sequence of an element's own, Infinity where it has none */
  readonly first: Float64Array
  readonly links: readonly PageLink[]
  readonly linksOf: (id: ElementId) => readonly number[]
  readonly boxes: ReadonlyMap<ElementId, Box>
}

/** Gather the content of pages, each under the element that `owner` names for it. */
export function gatherContent(
  count: number,
  pages: readonly PageTags[],
  owner: (id: ElementId) => ElementId,
): TreeContent {
  const sequences = chains(count)
  const pageOf: number[] = []
  const mcidOf: number[] = []
  const ofLinks = chains(count)
  const links: PageLink[] = []
  const boxes = new Map<ElementId, Box>()
  const first = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  for (const [page, tags] of pages.entries()) {
    for (const [mcid, id] of tags.elements.entries()) {
      const element = owner(id)
      const sequence = sequences.add(element)
      first[element] = Math.min(first[element] ?? 0, sequence)
      pageOf.push(page)
      mcidOf.push(mcid)
    }
    for (const {frame, element: id} of tags.links) {
      const element = owner(id)
      ofLinks.add(element)
      links.push({frame, element, page})
    }
    for (const [id, box] of tags.boxes) boxes.set(owner(id), box)
  }
  return {
    sequences: sequences.of,
    pageOf: (sequence) => pageOf[sequence] ?? 0,
    mcidOf: (sequence) => mcidOf[sequence] ?? 0,
    first,
    links,
    linksOf: ofLinks.of,
    boxes,
  }
}

/** Lists of numbers by element, counted up from 0 over all, without an array for each. */
export type Chains = {
  readonly add: (id: ElementId) => number
  readonly of: (id: ElementId) => readonly number[]
}

/** Empty lists for `count` elements. */
export function chains(count: number): Chains {
  const first = new Int32Array(count).fill(-1)
  const last = new Int32Array(count).fill(-1)
  const next: number[] = []
  return {
    add: (id) => {
      const entry = next.push(-1) - 1
      const before = last[id] ?? -1
      if (before < 0) first[id] = entry
      else next[before] = entry
      last[id] = entry
      return entry
    },
    of: (id) => {
      const entries: number[] = []
      for (let at = first[id] ?? -1; at >= 0; at = next[at] ?? -1) entries.push(at)
      return entries
    },
  }
}
