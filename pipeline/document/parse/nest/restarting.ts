import type {LabelSort} from '../../../language/model/types.ts'
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
  for (const draft of drafts) {
    if (draft.kind !== 'heading' && !(draft.kind === 'point' && draft.mark?.sort)) continue
    // What stands under a heading is counted from heading to heading.
    if (draft.kind === 'heading') seenPoints.clear()
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
      const part = branch.kind === 'point' ? branch.reading?.path.join('.') : undefined
      if (part === undefined) return false
      const isKnown = seen.has(part)
      seen.add(part)
      return isKnown
    })
  return repeats(branches, false)
}
