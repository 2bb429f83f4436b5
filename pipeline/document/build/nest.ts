import type {Draft, HeadingDraft} from '../draft/types.ts'
import type {Branch} from './branch.ts'

/** Put sibling drafts in their places: blocks under headings, sub-points under points. */
export function nest(drafts: readonly Draft[]): readonly Branch[] {
  type Open = {readonly heading: HeadingDraft; readonly branches: Branch[]}
  const root: Branch[] = []
  const open: Open[] = []
  const add = (branch: Branch): void => {
    ;(open.at(-1)?.branches ?? root).push(branch)
  }
  for (const draft of drafts) {
    if (draft.kind === 'heading') {
      while ((open.at(-1)?.heading.level ?? 0) >= draft.level) open.pop()
      const branches: Branch[] = []
      const reading = draft.mark?.readings[0]
      add({kind: 'section', draft, ...(reading ? {reading} : {}), branches})
      open.push({heading: draft, branches})
    } else if (draft.kind === 'point') {
      const reading = draft.mark?.readings[0]
      add({kind: 'point', draft, ...(reading ? {reading} : {}), branches: nest(draft.children)})
    } else if (draft.kind === 'quote') {
      add({kind: 'quote', draft, branches: nest(draft.children)})
    } else add({kind: 'leaf', draft})
  }
  return root
}
