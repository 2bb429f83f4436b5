import type {Mark} from '../draft/types.ts'
import type {Branch, PointBranch} from './branch.ts'

/**
 * The points of an article of East Asian law whose first paragraph bears no number: `第二条 …`, its items 一 and 二, then
 * `２ …`. The items belong to the first paragraph: they are 2.1.1 and 2.1.2, and `２` is 2.2.
 */
export function withImpliedFirst(branches: readonly Branch[]): readonly Branch[] {
  const first = branches.findIndex(isWide)
  const second = branches[first]
  if (second?.kind !== 'point' || second.reading?.value !== 2) return branches
  return branches.map((branch, at) => {
    if (branch.kind !== 'point' || !branch.reading || at > first) return branch
    if (at === first) return {...branch, isSecond: true}
    return {...branch, reading: {...branch.reading, path: ['1', ...branch.reading.path]}}
  })
}

/** The same for what stands under each article among some points. */
export const withImpliedFirsts = (branches: readonly Branch[]): readonly Branch[] =>
  branches.map((branch) =>
    branch.kind === 'point' && /^(?:article|section)$/u.test(branch.draft.mark?.sort ?? '') // none has none
      ? {...branch, branches: withImpliedFirst(branch.branches)}
      : branch,
  )

const isWide = (branch: Branch): branch is PointBranch =>
  branch.kind === 'point' &&
  branch.reading !== undefined &&
  branch.draft.mark !== undefined &&
  isLaterParagraph(branch.draft.mark)

/** Labels of paragraphs of which the first bears none: `２`, `Stk. 2.` */
export const isLaterParagraph = ({shape, written}: Mark): boolean =>
  shape === 'wide' || (written.word === 'paragraph' && /^stk/iu.test(written.before))
