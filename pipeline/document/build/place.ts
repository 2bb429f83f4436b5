import type {Draft, Mark, ParagraphDraft, PointDraft} from '../draft/types.ts'
import {isComment} from '../source/comment.ts'
import {isAlike, isNext} from '../label/advance.ts'
import type {LabelReading} from '../label/types.ts'
import type {Branch, PointBranch, Site} from './branch.ts'

/** Points of one depth that are open for more, outermost first. */
type Level = {
  readonly shape: string
  readonly list: number | undefined
  readonly column: number
  /** reading of the last point, as printed, all parts of its path included */
  readonly last: LabelReading
  /** address of the last point within the document */
  readonly address: readonly string[]
  /** where its sub-points go */
  readonly branches: Branch[]
}

type Nest = (drafts: readonly Draft[], site: Site) => readonly Branch[]

/** The choice of a place: how many levels stay open, and what the label means there. */
type Placing = {readonly depth: number; readonly reading: LabelReading; readonly isRestart: boolean}

/** Put points, in order, under the points and beside the points that they belong to. */
export function placePoints(drafts: readonly Draft[], site: Site, nest: Nest): readonly Branch[] {
  const root: Branch[] = []
  let levels: readonly Level[] = []
  let leaf: ParagraphDraft | undefined
  let isInterrupted = false
  const ahead = nextMarks(drafts)
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind === 'heading') continue
    if (draft.kind !== 'point') {
      root.push(draft.kind === 'quote' ? quoteOf(draft, site, nest) : {kind: 'leaf', draft})
      if (draft.kind === 'html' && isComment(draft.value)) continue
      leaf = draft.kind === 'paragraph' ? draft : undefined
      isInterrupted = true
      continue
    }
    const {mark} = draft
    if (!mark) {
      const home = bulletHome(draft, levels, isInterrupted)
      ;(home?.branches ?? root).push(pointOf(draft, {address: home?.address ?? site.address}, nest))
      continue
    }
    const placing = placeOf({draft, mark, next: ahead.get(at)}, levels, site)
    const {depth, reading} = placing
    const above = levels[depth - 1]
    const part = reading.path.at(-1) ?? ''
    const address = [...(above?.address ?? site.address), part]
    const restart = placing.isRestart && isInterrupted ? {restart: leaf ? {leadIn: leaf} : {}} : {}
    const isShallow = draft.list !== undefined && above?.list === draft.list
    const branch = {
      ...pointOf(draft, {address}, nest),
      reading: {...reading, path: [part]},
      ...restart,
      ...(isShallow ? {isShallow} : {}),
    }
    ;(above?.branches ?? root).push(branch)
    const level = {
      shape: mark.shape,
      list: draft.list,
      column: draft.column,
      last: reading,
      address,
      branches: branch.branches,
    }
    levels = [...levels.slice(0, depth), level]
    isInterrupted = false
  }
  return root
}

type OpenPoint = PointBranch & {readonly branches: Branch[]}

function pointOf(
  draft: PointDraft,
  {address}: {readonly address: readonly string[]},
  nest: Nest,
): OpenPoint {
  const branches = [...nest(draft.children, {address, underPoint: true})]
  const [first] = branches
  // A label taken back at the start of an item leaves the item's own text.
  if (draft.nodes.length === 0 && first?.kind === 'leaf' && first.draft.kind === 'paragraph')
    return {kind: 'point', draft: {...draft, nodes: first.draft.nodes}, branches: branches.slice(1)}
  return {kind: 'point', draft, branches}
}

const quoteOf = (draft: Extract<Draft, {kind: 'quote'}>, site: Site, nest: Nest): Branch => ({
  kind: 'quote',
  draft,
  branches: nest(draft.children, {...site, underPoint: false}),
})

/** The open point that a bullet at the margin belongs to: the one it follows at once. */
function bulletHome(
  draft: PointDraft,
  levels: readonly Level[],
  isInterrupted: boolean,
): Level | undefined {
  const last = levels.at(-1)
  if (!last || isInterrupted) return undefined
  const before = last.branches.at(-1)
  const isSameList =
    draft.list !== undefined && before?.kind === 'point' && before.draft.list === draft.list
  const follows = draft.isTight || draft.form === 'text' || last.list === undefined || isSameList
  return follows ? last : undefined
}

/** For each point with a label, the next label of the same look. */
function nextMarks(drafts: readonly Draft[]): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>()
  const last = new Map<string, Mark>()
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at]
    if (draft?.kind !== 'point' || !draft.mark) continue
    const next = last.get(draft.mark.shape)
    if (next) found.set(at, next)
    last.set(draft.mark.shape, draft.mark)
  }
  return found
}

type Candidate = {
  readonly draft: PointDraft
  readonly mark: Mark
  readonly next: Mark | undefined
}

function placeOf(candidate: Candidate, levels: readonly Level[], site: Site): Placing {
  return (
    placeByPath(candidate, levels, site) ??
    placeByList(candidate, levels) ??
    placeAsNext(candidate, levels, isAlike) ??
    placeAsFirst(candidate, levels) ??
    placeAsNext(candidate, levels, () => true) ??
    placeAnyhow(candidate, levels)
  )
}

const isPrefix = (prefix: readonly string[], path: readonly string[]): boolean =>
  path.length > prefix.length && prefix.every((part, at) => part === path[at])

/** `8.10.1` goes under `8.10`, wherever that is open. */
function placeByPath({mark}: Candidate, levels: readonly Level[], site: Site): Placing | undefined {
  const reading = mark.readings.find(({path}) => path.length > 1)
  if (!reading) return undefined
  for (let depth = levels.length; depth > 0; depth--) {
    const address = levels[depth - 1]?.address ?? []
    if (isPrefix(address, reading.path) && address.length === reading.path.length - 1)
      return {depth, reading, isRestart: isBehind(levels[depth]?.last, reading)}
  }
  if (site.address.length > 0 && isPrefix(site.address, reading.path))
    return {depth: 0, reading, isRestart: false}
  const alike = levels.findIndex(({last}) => last.path.length === reading.path.length)
  return alike < 0 ? undefined : {depth: alike, reading, isRestart: false}
}

/** Items of one Markdown list at one column are siblings; those further right are sub-points. */
function placeByList({draft, mark}: Candidate, levels: readonly Level[]): Placing | undefined {
  const [reading] = mark.readings
  if (draft.list === undefined || !reading) return undefined
  const same = levels.findIndex(({list, column}) => list === draft.list && column === draft.column)
  if (same >= 0) return {depth: same, reading, isRestart: false}
  const mates = levels.filter(({list}) => list === draft.list)
  if (mates.length === 0 || mates.some(({last}) => isNext(last, reading))) return undefined
  const left = levels.findLastIndex(
    ({list, column}) => list === draft.list && column < draft.column,
  )
  return {depth: left + 1, reading, isRestart: false}
}

/** The innermost sequence that the label goes on with. */
function placeAsNext(
  {mark, next}: Candidate,
  levels: readonly Level[],
  isLike: (a: string, b: string) => boolean,
): Placing | undefined {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth]
    if (!level || !isLike(level.shape, mark.shape)) continue
    const reading = mark.readings.find((candidate) => isNext(level.last, candidate))
    if (reading && !startsInstead(mark, reading, next)) return {depth, reading, isRestart: false}
  }
  return undefined
}

/** `(i)` behind `(h)` is the ninth letter, unless `(ii)` comes next. */
function startsInstead(mark: Mark, reading: LabelReading, next: Mark | undefined): boolean {
  if (!next || next.readings.some((later) => isNext(reading, later))) return false
  return mark.readings.some(
    (other) =>
      other !== reading && other.value === 1 && next.readings.some((later) => isNext(other, later)),
  )
}

/** A label that begins a count: again in an open sequence of its look, else one level down. */
function placeAsFirst({mark, next}: Candidate, levels: readonly Level[]): Placing | undefined {
  const firsts = mark.readings.filter(({value}) => value === 1 || value === 0)
  const reading =
    firsts.find((first) => next?.readings.some((later) => isNext(first, later))) ?? firsts[0]
  if (!reading) return undefined
  const again = levels.findLastIndex(
    ({shape, last}) => last.series === reading.series && shape === mark.shape,
  )
  return again < 0
    ? {depth: levels.length, reading, isRestart: false}
    : {depth: again, reading, isRestart: true}
}

/** Gaps, disorder and counts that begin late: the sequence of the same look, else one level down. */
function placeAnyhow({mark, next}: Candidate, levels: readonly Level[]): Placing {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth]
    if (!level || !isAlike(level.shape, mark.shape)) continue
    const reading = mark.readings.find(({series}) => series === level.last.series)
    if (reading) return {depth, reading, isRestart: isBehind(level.last, reading)}
  }
  const follows = (candidate: LabelReading): boolean =>
    next?.readings.some((later) => isNext(candidate, later)) ?? false
  const reading = mark.readings.find(follows) ?? mark.readings[0] ?? noReading
  return {depth: levels.length, reading, isRestart: false}
}

const noReading: LabelReading = {series: 'decimal', value: 0, path: ['0'], suffix: ''}

const isBehind = (last: LabelReading | undefined, reading: LabelReading): boolean =>
  last !== undefined && reading.value <= last.value && reading.suffix === ''
