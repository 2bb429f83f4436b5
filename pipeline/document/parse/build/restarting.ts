import type {Draft} from '../draft/types.ts'
import type {SectionSort} from '../../model/types.ts'
import type {Branch, SectionBranch} from './branch.ts'

/**
 * Sorts of headings whose numbers stand more than once: articles that begin anew in each chapter.
 * They are addressed within what they stand in; all others by themselves.
 */
export function restartingSorts(drafts: readonly Draft[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const restarting = new Set<string>()
  for (const draft of drafts) {
    const [reading] = (draft.kind === 'heading' && draft.mark?.readings) || []
    if (draft.kind !== 'heading' || !reading || reading.path.length > 1) continue
    const sort = draft.mark?.sort ?? 'section'
    const name = `${sort} ${reading.path.join('.')}`
    if (seen.has(name)) restarting.add(sort)
    seen.add(name)
  }
  return restarting
}

/** Whether a heading only gathers provisions that are counted through the document. */
export const isLoftySort = (sort: SectionSort | undefined): boolean =>
  sort === 'chapter' || sort === 'part' || sort === 'title'

/** Whether a branch is such a heading, with a number. */
export const isLofty = ({draft, reading}: SectionBranch): boolean =>
  reading !== undefined && isLoftySort(draft.mark?.sort)

/** Whether the points that stand directly under chapters, parts or nothing repeat their numbers. */
export function loftyPointsRestart(branches: readonly Branch[]): boolean {
  const seen = new Set<string>()
  const repeats = (siblings: readonly Branch[]): boolean =>
    siblings.some((branch) => {
      if (branch.kind === 'section') return isLofty(branch) && repeats(branch.branches)
      const part = branch.kind === 'point' ? branch.reading?.path.join('.') : undefined
      if (part === undefined) return false
      const isKnown = seen.has(part)
      seen.add(part)
      return isKnown
    })
  return repeats(branches)
}
