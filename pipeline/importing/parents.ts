import type {Candidate} from './types.ts'

/** For each item, the point that it stands in; undefined where it stands in none. */
export function parentsIn(items: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const parents = new Map<Candidate, Candidate>()
  let open: readonly Candidate[] = []
  for (const item of items) {
    open = open.filter(({depth}) => depth < item.depth && item.kind === 'point')
    const parent = open.at(-1)
    if (parent) parents.set(item, parent)
    if (item.kind === 'point') open = [...open, item]
    else open = []
  }
  return parents
}
