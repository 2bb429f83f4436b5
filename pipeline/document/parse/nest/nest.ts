import type {Draft, HeadingDraft, Mark} from '../draft/types.ts'
import type {LabelReading} from '../../label/types.ts'
import {documentRoot, type Branch, type DraftSite} from './branch.ts'
import {placePoints} from './place.ts'
import {isDocumentWord, isGroupingMark} from './restarting.ts'
import {settleHeadings} from './headings.ts'

/**
 * Put sibling drafts in their places: blocks under headings, sub-points under points. Labels are
 * settled here, for what a label means depends on its neighbours.
 */
export function nest(drafts: readonly Draft[], site: DraftSite = documentRoot): readonly Branch[] {
  const settled = settleHeadings(drafts)
  const first = settled.findIndex(({kind}) => kind === 'heading')
  if (first < 0) return placeIn(settled, site)
  const root: Branch[] = [...placeIn(settled.slice(0, first), site)]
  const open: OpenSection[] = []
  let before: DraftSection | undefined
  for (const section of sectionsOf(settled.slice(first))) {
    const {heading, body} = section
    const level = isSubtitle(heading, before) ? heading.level + 0.5 : heading.level
    before = section
    // Nothing is open at the start.
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)
    const reading = headingReading(heading.mark, above)
    const address = reading?.path ?? above?.address ?? site.address
    const mark = reading ? heading.mark : above?.mark
    const isAnnex = mark?.sort === 'annex'
    // A heading stands in the annex of the heading above.
    const annex = isAnnex ? address : ((above ?? site).annex ?? []) // elsewhere there is none
    const branches: Branch[] = [...placeIn(body, {address, underPoint: false, isAnnex, annex})]
    const taken = reading ? {reading} : {}
    ;(above?.branches ?? root).push({kind: 'section', draft: heading, ...taken, branches})
    open.push({level, address, annex, branches, ...(mark ? {mark} : {})})
  }
  return root
}

const placeIn = (drafts: readonly Draft[], site: DraftSite): readonly Branch[] =>
  placePoints(drafts, site, nest)

type DraftSection = {readonly heading: HeadingDraft; readonly body: readonly Draft[]}

/** Whether a heading is the title of the bare one right before it, at the same level: `Article 1`, `Subject matter`. */
const isSubtitle = (heading: HeadingDraft, before: DraftSection | undefined): boolean =>
  heading.mark === undefined &&
  before?.heading.mark?.sort !== undefined &&
  before.heading.level === heading.level &&
  before.heading.nodes.length === 0 &&
  before.body.length === 0

/** Part drafts that begin with a heading at their headings. */
function sectionsOf(drafts: readonly Draft[]): readonly DraftSection[] {
  const sections: {heading: HeadingDraft; body: Draft[]}[] = []
  for (const draft of drafts)
    if (draft.kind === 'heading') sections.push({heading: draft, body: []})
    else sections.at(-1)?.body.push(draft)
  return sections
}

/** A section that takes what follows. */
type OpenSection = {
  readonly level: number
  readonly address: readonly string[]
  /** address of the annex that it stands in; empty elsewhere */
  readonly annex: readonly string[]
  readonly branches: Branch[]
  /** label of the nearest numbered heading */
  readonly mark?: Mark
}

/**
 * What a heading's label means under the heading above: `8.3` under `8` as it stands, and `3`
 * under `8` or `Article 8` as `8.3`. Articles, and what stands under chapters, have numbers of
 * their own.
 */
function headingReading(
  mark: Mark | undefined,
  above: OpenSection | undefined,
): LabelReading | undefined {
  if (!mark) return undefined
  // The top has an empty address.
  const address = above?.address ?? []
  const annex = above?.annex ?? [] // the top is in none
  const inAnnex = address.slice(annex.length)
  const below =
    mark.readings.find(({path}) => isBelow(path, address)) ??
    (annex.length > 0 && inAnnex.length > 0 ? belowIn(annex, inAnnex, mark) : undefined)
  const [reading] = mark.readings
  if (below || !reading || mark.sort || isDocumentWord(mark.shape) || !above?.mark)
    return below ?? reading
  if (isGroupingMark(above.mark) || reading.path.length > 1) return reading
  // `2` under `1` goes on, as when headings of two levels are counted as one.
  const before = above.branches.findLast(({kind}) => kind === 'section')
  if (reading.value > 1 && !(before?.kind === 'section' && before.reading)) return reading
  return {...reading, path: [...address, ...reading.path]}
}

/** `1.1` under section 1 of Annex II is 2.1.1. */
function belowIn(
  annex: readonly string[],
  inAnnex: readonly string[],
  {readings}: Mark,
): LabelReading | undefined {
  const reading = readings.find(({path}) => isBelow(path, inAnnex))
  return reading && {...reading, path: [...annex, ...reading.path]}
}

const isBelow = (path: readonly string[], above: readonly string[]): boolean =>
  path.length === above.length + 1 && above.every((part, at) => part === path[at])
