import {present} from '../../../finding/assert.ts'
import {advances} from '../../label/advance.ts'
import {inlineText} from '../../inline/text.ts'
import type {Draft, ParagraphDraft, PointDraft} from '../draft/types.ts'
import {addressAt, type Branch, type PointBranch, type DraftSite} from './branch.ts'
import {demotedPoint} from './demote.ts'
import {withImpliedFirst, withImpliedFirsts} from './implied-first.ts'
import type {OpenList, Placing} from './levels.ts'
import {runEntries, type RunEntry} from './run.ts'
import {cheapestReading} from './search.ts'

type Nest = (drafts: readonly Draft[], site: DraftSite) => readonly Branch[]

/** The last point of an open list, while branches are put under it. */
type OpenPoint = {
  readonly address: readonly string[]
  readonly draft: PointDraft
  /** index of its entry */
  readonly index: number
  /** where its sub-points go */
  readonly branches: Branch[]
}

/** Put points, in order, under the points and beside the points that they belong to. */
export function placePoints(
  drafts: readonly Draft[],
  site: DraftSite,
  nest: Nest,
): readonly Branch[] {
  const entries = runEntries(drafts)
  const candidates = entries.flatMap(({candidate}) => (candidate ? [candidate] : []))
  const placings = cheapestReading(candidates, site)
  const placingOf = new Map(candidates.map(({index}, at) => [index, placings[at]]))
  const tree = new PointTree(site, nest)
  for (const [index, entry] of entries.entries()) {
    const placing = placingOf.get(index)
    const next = entries[index + 1]?.candidate
    const hasChain = next?.chainOf === index && placingOf.get(index + 1) !== undefined
    if (placing) tree.addPoint(entry, placing, {index, hasChain})
    else if (entry.candidate?.chainOf === undefined)
      tree.addText(entry, isBareCount([entries[index - 1], entry, entries[index + 1]]))
  }
  return tree.finish()
}

/** Whether a bare number that begins a paragraph is followed by the next, or follows the one before: `101 …`, `102 …`. */
function isBareCount([before, entry, after]: readonly (RunEntry | undefined)[]): boolean {
  const mark = entry?.candidate?.mark
  if (mark?.written.enclosure !== 'bare') return false
  const [last, next] = [before?.candidate?.mark, after?.candidate?.mark]
  return (
    (last !== undefined && advances(last, mark)) || (next !== undefined && advances(mark, next))
  )
}

/** Branches while they are put together, in document order. */
class PointTree {
  readonly #site: DraftSite
  readonly #nest: Nest
  readonly #root: Branch[] = []
  #open: readonly OpenPoint[] = []
  /** blocks since the last point: they go where the next one goes, so that the order is kept */
  #between: Branch[] = []
  /** how many of these end the sentence that the innermost list interrupts: the point above the list may have them */
  #tailLength = 0

  constructor(site: DraftSite, nest: Nest) {
    this.#site = site
    this.#nest = nest
  }

  addPoint(
    {draft}: RunEntry,
    {above, reading, isRestart}: Placing,
    {index, hasChain}: {readonly index: number; readonly hasChain: boolean},
  ): void {
    if (draft.kind !== 'point') return
    const open = this.#open.slice(0, above ? above.depth : 0)
    if (open.length < this.#open.length) this.#placeTail()
    const home = open.at(-1)
    const part = present(reading.path.at(-1), 'the last part of a number')
    const address = home ? [...home.address, part] : addressAt(this.#site.address, reading.path)
    const point = this.#pointOf(hasChain ? {...draft, nodes: draft.rubric ?? []} : draft, address) // nothing between the labels
    const branch = {
      ...point,
      reading: {...reading, path: [part]},
      ...((draft.mark?.sort ?? !home) && reading.path.length > 1 ? {whole: reading} : {}),
      ...(isRestart && this.#between.some(interrupts) ? {restart: leadInOf(this.#between)} : {}),
      ...(isShallow(draft, above) ? {isShallow: true} : {}),
    }
    this.#put(home ? home.branches : this.#root, branch)
    this.#open = [...open, {address, draft, index, branches: point.branches}]
  }

  /** A block without a number, or with a label that is not believed. */
  addText({draft, inside, isQuoted}: RunEntry, isCounted: boolean): void {
    const text = draft.kind === 'point' && draft.mark ? demotedPoint(draft, isCounted) : draft
    const branches = this.#branchesOf(text)
    const below = draft.kind === 'point' && text.kind !== 'point' ? draft.children : []
    const all = [...branches, ...this.#nest(below, this.#site)]
    const home = this.#homeOf(text, {inside, isQuoted: isQuoted === true})
    if (home && home === this.#open.at(-1)) {
      this.#put(home.branches, ...all)
      return
    }
    for (const branch of all) this.#between.push(branch)
    if (home) this.#tailLength = this.#between.length
  }

  finish(): readonly Branch[] {
    this.#placeTail()
    this.#put(this.#root)
    const branches = withImpliedFirsts(this.#root)
    return this.#site.address.length > 0 ? withImpliedFirst(branches) : branches
  }

  #put(home: Branch[], ...branches: readonly Branch[]): void {
    for (const branch of this.#between) home.push(branch)
    for (const branch of branches) home.push(branch)
    this.#between = []
    this.#tailLength = 0
  }

  /** Nothing more goes to the innermost point, so the tail goes to the point above: the order is kept. */
  #placeTail(): void {
    const tail = this.#between.splice(0, this.#tailLength)
    this.#tailLength = 0
    const home = this.#open.at(-2)
    for (const branch of tail) present(home, 'the point above a list').branches.push(branch)
  }

  #branchesOf(draft: Draft): readonly Branch[] {
    switch (draft.kind) {
      case 'heading':
        return []
      case 'point': {
        const home = this.#bulletHome(draft)
        return [this.#pointOf(draft, home ? home.address : this.#site.address)]
      }
      case 'quote': {
        const site = {...this.#site, underPoint: false}
        return [{kind: 'quote', draft, branches: this.#nest(draft.children, site)}]
      }
      case 'paragraph':
      case 'table':
      case 'code':
      case 'image':
      case 'html':
      case 'rule':
        return [{kind: 'leaf', draft}]
    }
  }

  #pointOf(
    draft: PointDraft,
    address: readonly string[],
  ): PointBranch & {readonly branches: Branch[]} {
    const branches = [...this.#nest(draft.children, {address, underPoint: true})]
    const [first] = branches
    // A label taken back at the start of an item leaves the item's own text.
    if (draft.nodes.length === 0 && first?.kind === 'leaf' && first.draft.kind === 'paragraph') {
      const {nodes} = first.draft
      return {kind: 'point', draft: {...draft, nodes}, branches: branches.slice(1)}
    }
    return {kind: 'point', draft, branches}
  }

  /**
   * The open point that a block belongs to, where it does not go where the next point goes. What belongs to the point
   * above the innermost list is placed there only when no deeper point comes next.
   */
  #homeOf(
    draft: Draft,
    {inside, isQuoted}: {readonly inside: number | undefined; readonly isQuoted: boolean},
  ): OpenPoint | undefined {
    if (draft.kind === 'heading') return undefined
    const last = this.#open.at(-1)
    if (isQuoted || (inside !== undefined && this.#open.some(({index}) => index === inside)))
      return last
    if (draft.kind === 'point') return this.#bulletHome(draft)
    if (last && isBareProvision(last.draft) && !this.#between.some(interrupts)) return last
    if (this.#between.slice(this.#tailLength).some(interrupts)) return undefined
    return last && draft.kind === 'paragraph' && isTail(draft, last.draft)
      ? this.#open.at(-2)
      : undefined
  }

  /** The open point that a bullet at the margin belongs to: the one it follows at once. */
  #bulletHome(draft: PointDraft): OpenPoint | undefined {
    const last = this.#open.at(-1)
    if (!last || this.#between.some(interrupts)) return undefined
    const before = last.branches.at(-1)
    const isSameList =
      draft.list !== undefined && before?.kind === 'point' && before.draft.list === draft.list
    const isTextAbove = last.draft.list === undefined
    return draft.isTight || draft.form === 'text' || isTextAbove || isSameList ? last : undefined
  }
}

/** `Article 4` alone in a paragraph: what comes behind it is its text. */
const isBareProvision = ({mark, nodes, form}: PointDraft): boolean =>
  form === 'text' && mark?.sort !== undefined && mark.sort !== 'point' && nodes.length === 0

/** Sub-points by number and column that Markdown reads as items of the same list. */
const isShallow = ({list}: PointDraft, above: OpenList | undefined): boolean =>
  list !== undefined && above?.list === list

/** Whether a paragraph is the flush end of the sentence that a list interrupts. */
function isTail(paragraph: ParagraphDraft, last: PointDraft): boolean {
  const text = inlineText([...last.nodes]).trimEnd()
  return /^\p{Ll}/u.test(inlineText([...paragraph.nodes])) && !/[.!?。！？۔։።][\p{P}]*$/u.test(text)
}

/** Comments are nothing; all else between two points parts their lists. */
const interrupts = (branch: Branch): boolean =>
  !(branch.kind === 'leaf' && branch.draft.kind === 'html' && branch.draft.isComment)

/** The paragraph right before a list. */
function leadInOf(between: readonly Branch[]): {readonly leadIn?: ParagraphDraft} {
  const last = between.findLast(interrupts)
  return last?.kind === 'leaf' && last.draft.kind === 'paragraph' ? {leadIn: last.draft} : {}
}
