import {freeKey} from '../locale/free-key.ts'
import {mergedOrder, type KeyById} from './merge-order.ts'
import {isSame} from './merge-records.ts'
import type {MergeSides} from './merge-version.ts'

type Members = ReadonlyMap<string, unknown>

/**
 * Merge two versions of a JSON object whose members are kept for a person or for later: an attic, or open conflicts.
 * Of a member that both sides changed both stay, theirs under a key with `-other` behind it.
 */
export function mergeJsonObjects({
  base,
  ours,
  theirs,
}: MergeSides<Members>): readonly (readonly [key: string, value: unknown])[] {
  const entries = new Map<string, unknown>()
  const beside: [string, unknown][] = []
  for (const key of mergedOrder(sameKeys(ours), sameKeys(theirs))) {
    const [old, own, other] = [base.get(key), ours.get(key), theirs.get(key)]
    const isTheirs = !isSame(other, old) && (own === undefined || isSame(own, old))
    const value = isTheirs ? other : own
    if (value !== undefined) entries.set(key, value)
    const isBoth = !isTheirs && !isSame(other, old) && !isSame(other, own)
    if (isBoth && other !== undefined) beside.push([key, other])
  }
  for (const [key, value] of beside) entries.set(freeKey(`${key}-other`, entries), value)
  return [...entries]
}

const sameKeys = (members: Members): KeyById =>
  new Map(Array.from(members.keys(), (key) => [key, key]))
