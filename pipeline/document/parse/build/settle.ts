import {advances, groupOf} from '../../label/advance.ts'
import type {Draft, HeadingDraft, Mark, PointDraft} from '../draft/types.ts'
import type {Site} from './branch.ts'

type Marked = (HeadingDraft | PointDraft) & {readonly mark: Mark}

const isMarked = (draft: Draft | undefined): draft is Marked =>
  (draft?.kind === 'heading' || draft?.kind === 'point') && draft.mark !== undefined

/** Settle the labels of headings alone. */
export const settleHeadings = (drafts: readonly Draft[]): readonly Draft[] =>
  settle(drafts, {address: [], underPoint: false}, (draft) => draft.kind === 'heading')

/** Settle the labels of points that stand together, between two headings or in one point. */
export const settlePoints = (drafts: readonly Draft[], site: Site): readonly Draft[] =>
  settle(drafts, site, (draft) => draft.kind === 'point')

/**
 * Take back the labels that nothing bears out: a year at the start of a paragraph, `(c)` for
 * copyright, the initial of a name. A weak label needs a neighbour that it follows or that
 * follows it, or to be the first under a point.
 *
 * @param site where the drafts stand
 */
function settle(
  drafts: readonly Draft[],
  site: Site,
  isMeant: (draft: Marked) => boolean,
): readonly Draft[] {
  const isOpen = (draft: Draft): draft is Marked => isMarked(draft) && isMeant(draft)
  if (!drafts.some((draft) => isOpen(draft) && isDoubtful(draft))) return drafts
  const settled: Draft[] = []
  const ahead = successors(drafts.map((draft) => (isOpen(draft) ? draft : undefined)))
  const earlier: Mark[] = []
  for (const [at, draft] of drafts.entries()) {
    if (!isOpen(draft)) settled.push(draft)
    else if (!isDoubtful(draft) || ahead.has(at) || isBorneOut(draft.mark, earlier, site)) {
      settled.push(draft)
      earlier.push(draft.mark)
      if (earlier.length > 32) earlier.shift()
    } else settled.push(...demoted(draft))
  }
  return settled
}

const isDoubtful = (draft: Marked): boolean =>
  draft.kind === 'point' && draft.form === 'list'
    ? (draft.mark.readings[0]?.value ?? 0) > 999
    : draft.mark.isWeak

/** Indices of the drafts whose label the next label of the same look goes on with. */
function successors(drafts: readonly (Marked | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>()
  const nextOf = new Map<string, Mark>()
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at]
    if (!draft) continue
    const shape = groupOf(draft.mark.shape)
    const next = nextOf.get(shape)
    if (next && advances(draft.mark, next)) found.add(at)
    nextOf.set(shape, draft.mark)
  }
  return found
}

function isBorneOut(mark: Mark, earlier: readonly Mark[], site: Site): boolean {
  if (earlier.some((before) => advances(before, mark) || isKin(before, mark))) return true
  const {address} = site
  const isOwn = mark.readings.some(
    ({path, value}) => value <= 1 && address.length > 0 && isSame(path.slice(0, -1), address),
  )
  const isFirst = mark.readings.some(({value, series}) => value === 1 && series !== 'decimal')
  return isOwn || (site.underPoint && isFirst && /^brackets?$/u.test(mark.shape))
}

/** `8` bears out `8.1`, `8.2` bears out `8.10`, and `2 -` bears out `10 -`. */
function isKin(before: Mark, mark: Mark): boolean {
  const [reading] = mark.readings
  const [other] = before.readings
  if (!reading || !other || reading.series !== 'decimal' || reading.value > 999) return false
  const stem = reading.path.slice(0, -1)
  if (stem.length > 0 && isSame(stem, other.path)) return reading.value <= 1
  const isLater = isSame(stem, other.path.slice(0, -1)) && reading.value > other.value
  return isLater && (stem.length > 0 || (mark.shape === 'dash' && before.shape === 'dash'))
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

/** The draft as the prose it is, label included. */
function demoted(draft: Marked): readonly Draft[] {
  const {span, mark, nodes} = draft
  const whole = draft.whole ?? [{type: 'text', value: `${mark.text} `} as const, ...nodes]
  if (draft.kind === 'heading') {
    const {level} = draft
    return [{kind: 'heading', level, nodes: whole, span}]
  }
  const year = draft.form === 'list' ? {loneNumber: mark.text} : {}
  return [{kind: 'paragraph', nodes: whole, column: draft.column, span, ...year}, ...draft.children]
}
