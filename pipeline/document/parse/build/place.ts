import type {Draft, Mark, ParagraphDraft, PointDraft} from '../draft/types.ts'
import {isAlike, isNext} from '../../label/advance.ts'
import type {LabelReading} from '../../label/types.ts'
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
  /** blocks since the last point: they go where the next one goes, so that the order is kept */
  let between: readonly Branch[] = []
  const ahead = nextMarks(drafts)
  const put = (home: Branch[], ...branches: readonly Branch[]): void => {
    for (const branch of [...between, ...branches]) home.push(branch)
    between = []
  }
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind === 'heading') continue
    if (draft.kind !== 'point') {
      const leaf: Branch =
        draft.kind === 'quote' ? quoteOf(draft, site, nest) : {kind: 'leaf', draft}
      between = [...between, leaf]
    } else if (draft.mark) {
      const candidate = {draft, mark: draft.mark, next: ahead.get(at)}
      const {level, home, branch} = placeOne(candidate, {levels, site, between}, nest)
      put(home?.branches ?? root, branch)
      levels = level
    } else {
      const home = between.some(interrupts) ? undefined : bulletHome(draft, levels)
      const point = pointOf(draft, {address: home?.address ?? site.address}, nest)
      if (home) put(home.branches, point)
      else between = [...between, point]
    }
  }
  put(root)
  return root
}

/** Where the next point is to go. */
type PlacingState = {
  readonly levels: readonly Level[]
  readonly site: Site
  readonly between: readonly Branch[]
}

/** A point in its place, the point above it, and the levels then open. */
function placeOne(
  candidate: Candidate,
  {levels, site, between}: PlacingState,
  nest: Nest,
): {readonly level: readonly Level[]; readonly home: Level | undefined; readonly branch: Branch} {
  const {draft, mark} = candidate
  const {depth, reading, isRestart} = placeOf(candidate, levels, site)
  const above = levels[depth - 1]
  const part = reading.path.at(-1) ?? ''
  const address = [...(above?.address ?? site.address), part]
  const point = pointOf(draft, {address}, nest)
  const level = {
    shape: mark.shape,
    list: draft.list,
    column: draft.column,
    last: reading,
    address,
    branches: point.branches,
  }
  const isShallow = draft.list !== undefined && above?.list === draft.list
  const branch = {
    ...point,
    reading: {...reading, path: [part]},
    ...(isRestart && between.some(interrupts) ? {restart: leadInOf(between)} : {}),
    ...(isShallow ? {isShallow} : {}),
  }
  return {level: [...levels.slice(0, depth), level], home: above, branch}
}

/** Comments are nothing; all else between two points parts their lists. */
const interrupts = (branch: Branch): boolean =>
  !(branch.kind === 'leaf' && branch.draft.kind === 'html' && branch.draft.isComment)

/** The paragraph right before a list. */
function leadInOf(between: readonly Branch[]): {readonly leadIn?: ParagraphDraft} {
  const last = between.findLast(interrupts)
  return last?.kind === 'leaf' && last.draft.kind === 'paragraph' ? {leadIn: last.draft} : {}
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
function bulletHome(draft: PointDraft, levels: readonly Level[]): Level | undefined {
  const last = levels.at(-1)
  if (!last) return undefined
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
  const isKnown = levels.some(({shape}) => isAlike(shape, candidate.mark.shape))
  return (
    placeByPath(candidate, levels, site) ??
    placeByWord(candidate, levels) ??
    placeByList(candidate, levels) ??
    placeAsNext(candidate, levels, isAlike) ??
    placeAsFirst(candidate, levels) ??
    (isKnown ? undefined : placeAsNext(candidate, levels, () => true)) ??
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

/** Labels that lead provisions of their own: each may stand under those before it, never under points. */
const ranks = ['part', 'title', 'annex', 'chapter', 'section', 'article', 'sign']

/** `Article 7` goes beside the article before it, else under the chapter that is open, or under none. */
function placeByWord({mark}: Candidate, levels: readonly Level[]): Placing | undefined {
  const rank = ranks.indexOf(mark.shape)
  if (rank < 0) return undefined
  const same = levels.findLastIndex(({shape}) => shape === mark.shape)
  const last = levels[same]?.last
  const reading = mark.readings.find((next) => last && isNext(last, next)) ?? mark.readings[0]
  if (!reading) return undefined
  if (same >= 0) return {depth: same, reading, isRestart: isBehind(last, reading)}
  const above = levels.findLastIndex(
    ({shape}) => ranks.includes(shape) && ranks.indexOf(shape) < rank,
  )
  return {depth: above + 1, reading, isRestart: false}
}

/** Items of one Markdown list at one column are siblings; those further right are sub-points. */
function placeByList({draft, mark}: Candidate, levels: readonly Level[]): Placing | undefined {
  const [reading] = mark.readings
  if (draft.list === undefined || !reading) return undefined
  const same = levels.findIndex(({list, column}) => list === draft.list && column === draft.column)
  if (same >= 0) return {depth: same, reading, isRestart: isBehind(levels[same]?.last, reading)}
  const outermost = levels.findIndex(({list}) => list === draft.list)
  const isMate = ({list}: Level): boolean => list === draft.list
  if (outermost < 0 || levels.some((level) => isMate(level) && isNext(level.last, reading)))
    return undefined
  const left = levels.findLastIndex((level) => isMate(level) && level.column < draft.column)
  return {depth: Math.max(left + 1, outermost), reading, isRestart: false}
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
function placeAnyhow({draft, mark, next}: Candidate, levels: readonly Level[]): Placing {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth]
    if (!level || !isAlike(level.shape, mark.shape)) continue
    // A sequence further right is left for one at this margin.
    const isRight = (one: Level): boolean => one.column > draft.column
    const outer = levels
      .slice(0, depth)
      .some((one) => isAlike(one.shape, mark.shape) && !isRight(one))
    if (isRight(level) && outer) continue
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
