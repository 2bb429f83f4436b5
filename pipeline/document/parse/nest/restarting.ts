import type {LabelSort} from '../../../language/model/types.ts'
import {inlineText} from '../../inline/text.ts'
import type {Draft, Mark} from '../draft/types.ts'
import type {Branch, SectionBranch} from './branch.ts'

/**
 * Sorts of headings whose numbers stand more than once: articles that begin again in each chapter.
 * They are addressed within what they stand in; all others by themselves.
 */
export function restartingSorts(drafts: readonly Draft[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const seenPoints = new Set<string>()
  const restarting = new Set<string>()
  let annexLevel = Infinity
  let groupLevel = Infinity
  for (const draft of drafts) {
    if (isSupplement(draft)) {
      seen.clear()
      seenPoints.clear()
    }
    if (draft.kind !== 'heading' && !(draft.kind === 'point' && draft.mark?.sort)) continue
    // What stands under a heading is counted from heading to heading, but under chapters through them all.
    if (draft.kind === 'heading') {
      const isGrouping = draft.mark !== undefined && isGroupingMark(draft.mark)
      if (isGrouping) groupLevel = Math.min(groupLevel, draft.level)
      else if (draft.level <= groupLevel) groupLevel = Infinity
      if (groupLevel === Infinity) seenPoints.clear()
    }
    if (draft.kind === 'heading' && draft.level <= annexLevel)
      annexLevel = draft.mark?.sort === 'annex' ? draft.level : Infinity
    // What stands in an annex is counted there alone.
    const isInAnnex = draft.kind === 'heading' ? draft.level > annexLevel : annexLevel < Infinity
    if (!draft.mark || isInAnnex) continue
    const [reading] = draft.mark.readings
    if (!reading || reading.path.length > 1) continue
    const sort = restartingSort(draft.kind, draft.mark)
    const name = `${sort} ${reading.path.join('.')}`
    const known = draft.kind === 'heading' ? seen : seenPoints
    if (known.has(name)) restarting.add(sort)
    known.add(name)
  }
  return restarting
}

/** The supplementary provisions of Japanese and Korean laws, whose articles are counted from the first. */
const isSupplement = (draft: Draft): boolean =>
  (draft.kind === 'heading' || draft.kind === 'paragraph') &&
  /^(?:附\s?則|부\s?칙)(?!\p{L})/u.test(inlineText(draft.nodes.slice(0, 1)))

/** What a heading counts as: `§ 3` and `Section 3` are two sequences. */
export const countedSort = ({sort, shape}: Mark): string =>
  shape === 'sign' || isDocumentWord(shape) ? shape : (sort ?? 'section') // a number alone is a section's

/** Whether a label's word is the document's own, `Standard 3`: no language knows what it names. */
export const isDocumentWord = (shape: string): boolean => shape.startsWith('named ')

/** What may begin again: in some languages a chapter and an article bear words that others use for one sort. */
export function restartingSort(kind: 'heading' | 'point', mark: Mark): string {
  const {before, after} = mark.written
  return `${kind} ${countedSort(mark)} ${`${before} ${after}`.toLowerCase().replaceAll(/[^\p{L}\p{M}]/gu, '')}`
}

/** Whether headings of a sort only group provisions that are counted through the document. */
const isGroupingSort = (sort: LabelSort | undefined): boolean =>
  sort === 'chapter' || sort === 'part' || sort === 'title' || sort === 'book'

/** Words of English law that no table of labels has: what stands under them is counted through the document. */
const groupingWords = /^named (?:sub-?)?(?:division|part|chapter|title|group)$/u

/** The same of a label as it is written: `Division 2` groups as well as `Chapter 2` does. */
export const isGroupingMark = ({sort, shape}: Mark): boolean =>
  isGroupingSort(sort) || groupingWords.test(shape)

/** Whether a section's sign stands behind its number, as in Hungarian and Swedish laws: `1. §`, `1 §`. */
export const isNumberFirst = ({shape, sort, written}: Mark): boolean =>
  shape === 'sign' && sort === 'section' && written.before === ''

/** Whether a branch is such a heading, with a number. */
export const isGroupingHeading = ({draft, reading}: SectionBranch): boolean =>
  reading !== undefined && draft.mark !== undefined && isGroupingMark(draft.mark)

/** Whether the points that stand directly under chapters, parts or nothing repeat their numbers. */
export function sharedPointsRestart(branches: readonly Branch[]): boolean {
  const seen = new Set<string>()
  const repeats = (siblings: readonly Branch[], isBelow: boolean): boolean =>
    siblings.some((branch) => {
      if (branch.kind === 'section')
        return (isGroupingHeading(branch) || isBelow) && branch.draft.mark?.sort !== 'annex'
          ? (isGroupingHeading(branch) || !branch.reading) && repeats(branch.branches, true)
          : false
      if (branch.kind !== 'point') return false
      const {mark} = branch.draft
      if (mark && isGroupingMark(mark)) return repeats(branch.branches, true)
      const isProvision = mark?.sort !== undefined && mark.sort !== 'point'
      const part = isProvision ? undefined : branch.reading?.path.join('.')
      if (part === undefined) return false
      const isKnown = seen.has(part)
      seen.add(part)
      return isKnown
    })
  return repeats(branches, false)
}
