import {itemAt, present} from '../finding/assert.ts'

/** A place in each of two lists that may be matched, and how well the two fit: more than 0. */
export type CandidatePair = {
  readonly oldAt: number
  readonly newAt: number
  readonly score: number
}

/** A candidate with the greatest total of a chain that begins with it, and that of the chain behind it. */
type Link = CandidatePair & {readonly total: number; readonly rest: number}

/** Of more candidates none is taken: such lists are aligned by key alone. */
const mostCandidates = 4_000_000

/**
 * The candidates of greatest total score that keep the order of both lists, as Needleman and Wunsch (1970) find them in
 * a table of all pairs. Only the candidates are visited, as Hunt and Szymanski (1977) do for equal items, so that the
 * time grows with their number and not with the product of both lengths.
 *
 * @param candidates in the order of `oldAt`
 * @param newLength how long the list is that `newAt` counts in
 */
export function alignInOrder(
  candidates: readonly CandidatePair[],
  newLength: number,
): readonly CandidatePair[] {
  if (candidates.length > mostCandidates) return []
  const behind = new GreatestBehind(newLength)
  const byTotal = new Map<number, Link[]>()
  for (let end = candidates.length; end > 0;) {
    const begin = firstOfOldPlace(candidates, end)
    const links = candidates.slice(begin, end).map((candidate) => {
      const rest = behind.greatest(candidate.newAt)
      return {...candidate, total: candidate.score + rest, rest}
    })
    // Only now: candidates of one old place exclude each other.
    for (const link of links) {
      behind.raise(link.newAt, link.total)
      const equal = byTotal.get(link.total)
      if (equal) equal.push(link)
      else byTotal.set(link.total, [link])
    }
    end = begin
  }
  return traced(byTotal, behind.greatest(-1))
}

/** Where the candidates of the old place begin that the candidate before `end` has. */
function firstOfOldPlace(candidates: readonly CandidatePair[], end: number): number {
  const {oldAt} = itemAt(candidates, end - 1)
  let begin = end - 1
  while (begin > 0 && itemAt(candidates, begin - 1).oldAt === oldAt) begin--
  return begin
}

/** The greatest of the totals behind a place (Fenwick 1994, of maxima); in bounds: `newLength` places and one before. */
class GreatestBehind {
  readonly #most: Float64Array

  constructor(length: number) {
    this.#most = new Float64Array(length + 1)
  }

  /** The greatest total of a place behind `at`; 0 where there is none. */
  greatest(at: number): number {
    let most = 0
    for (let node = this.#most.length - 2 - at; node > 0; node -= node & -node)
      most = Math.max(most, this.#most[node] ?? 0) // in bounds
    return most
  }

  raise(at: number, total: number): void {
    for (let node = this.#most.length - 1 - at; node < this.#most.length; node += node & -node)
      this.#most[node] = Math.max(this.#most[node] ?? 0, total) // in bounds
  }
}

/** The chain of the greatest total. Of equal chains one that uses the next new place, then one that begins late. */
function traced(
  byTotal: ReadonlyMap<number, readonly Link[]>,
  greatest: number,
): readonly CandidatePair[] {
  const chain: CandidatePair[] = []
  let [oldFrom, newFrom, total] = [0, 0, greatest]
  while (total > 0) {
    let next: Link | undefined
    for (const link of present(byTotal.get(total), 'a chain of each total'))
      if (link.oldAt >= oldFrom && link.newAt >= newFrom && isBefore(link, next, newFrom))
        next = link
    const link = present(next, 'a chain that goes on')
    chain.push(link)
    ;[oldFrom, newFrom, total] = [link.oldAt + 1, link.newAt + 1, link.rest]
  }
  return chain
}

/** Whether a link is preferred to another of the same total, where the new list goes on at `newFrom`. */
function isBefore(a: Link, b: Link | undefined, newFrom: number): boolean {
  if (!b) return true
  const isNext = a.newAt === newFrom
  if (isNext !== (b.newAt === newFrom)) return isNext
  if (isNext) return a.oldAt < b.oldAt
  return a.oldAt === b.oldAt ? a.newAt < b.newAt : a.oldAt > b.oldAt
}
