import {differInTypography} from '../language/same-words.ts'
import type {Unit} from '../document/model/types.ts'
import {countWords, containment, likeness} from './likeness.ts'
import type {Pairs} from './match.ts'
import type {UnitChange, UnitChanges, SnapshotUnit, Rewording} from './types.ts'

// A part of a cut text, or a text taken into another, keeps nearly all of its words.
const partOfAnother = 0.8

/**
 * Tell what became of each unit between the snapshot and the source.
 *
 * @param old the snapshot's units in document order
 * @param fresh the source's units in document order
 * @param pairs which continues which
 * @param masks a text with the numbers of the points it refers to replaced by those of today, so that
 *   a reference that moved with its point compares equal
 */
export function unitChangesOf(
  old: readonly SnapshotUnit[],
  fresh: readonly Unit[],
  pairs: Pairs,
  masks: Masks,
): UnitChanges {
  const changes: UnitChange[] = []
  const taken = new Set<number>()
  for (const [newIndex, to] of fresh.entries()) {
    const oldIndex = pairs[newIndex]
    const from = oldIndex === undefined ? undefined : old[oldIndex]
    if (oldIndex === undefined || !from) changes.push(added(to, old, fresh, pairs))
    else {
      taken.add(oldIndex)
      changes.push(continued(from, to, masks))
    }
  }
  for (const [index, from] of old.entries())
    if (!taken.has(index)) changes.push(removed(from, fresh, pairs, old))
  return changes
}

/** Texts with their references made comparable; see `references.ts`. */
export type Masks = {
  readonly old: (text: string) => string
  readonly fresh: (text: string) => string
}

function continued(from: SnapshotUnit, to: Unit, masks: Masks): UnitChange {
  if (from.text === to.text)
    return from.key === to.key ? {kind: 'kept', from, to} : {kind: 'renumbered', from, to}
  const rewording = rewordingOf(from.text, to.text, masks)
  return {
    kind: 'reworded',
    from,
    to,
    rewording,
    likeness: likeness(countWords(from.text), countWords(to.text)),
  }
}

/** How far apart two wordings are. */
function rewordingOf(from: string, to: string, masks: Masks): Rewording {
  if (differInTypography(from, to)) return 'typography'
  if (masks.old(from) === masks.fresh(to)) return 'references'
  return 'wording'
}

/** So far the parts of a cut text stand from each other. */
const nearby = 20

function added(
  to: Unit,
  old: readonly SnapshotUnit[],
  fresh: readonly Unit[],
  pairs: Pairs,
): UnitChange {
  const words = countWords(to.text)
  const index = fresh.indexOf(to)
  for (const step of [-1, 1]) {
    const neighbour = nearest(index, step, (at) => pairs[at] !== undefined)
    const from = old[pairs[neighbour] ?? -1] // no neighbour that was there before on this side
    if (
      from &&
      from.text !== fresh[neighbour]?.text &&
      containment(words, countWords(from.text)) >= partOfAnother
    )
      return {kind: 'added', to, cutFrom: from}
  }
  return {kind: 'added', to}
}

function removed(
  from: SnapshotUnit,
  fresh: readonly Unit[],
  pairs: Pairs,
  old: readonly SnapshotUnit[],
): UnitChange {
  const words = countWords(from.text)
  const index = old.indexOf(from)
  for (const step of [-1, 1]) {
    const neighbour = nearest(index, step, (at) => pairs.includes(at))
    const to = fresh[pairs.indexOf(neighbour)]
    if (
      to &&
      to.text !== old[neighbour]?.text &&
      containment(words, countWords(to.text)) >= partOfAnother
    )
      return {kind: 'removed', from, joinedInto: to}
  }
  return {kind: 'removed', from}
}

/** The nearest index on one side that has a pair. */
function nearest(index: number, step: number, isPaired: (at: number) => boolean): number {
  for (let at = index + step; at >= 0 && Math.abs(at - index) <= nearby; at += step)
    if (isPaired(at)) return at
  return -1
}
