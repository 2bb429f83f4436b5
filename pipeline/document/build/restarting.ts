import type {Draft} from '../draft/types.ts'

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
