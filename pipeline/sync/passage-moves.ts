import type {SourceHash, Unit} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import {bindingOf, type Passage} from '../locale/passage.ts'
import type {SnapshotUnit, UnitChange, UnitChanges} from './types.ts'

/** A passage as the last sync left it, bound to the English of the snapshot. */
export type SnapshotPassage = Passage<SnapshotUnit>

/** Where the sync puts a passage that has a text. */
export type PassageMove = {
  readonly passage: SnapshotPassage
  /** the unit under whose key the text will be; undefined where none of its units is left */
  readonly home: Unit | undefined
  /** the units that it covers from now on, in document order */
  readonly units: readonly Unit[]
  /** what became of the units that it covered, and the units that were added to it */
  readonly changes: UnitChanges
}

/** What moves are planned from. */
export type MoveInput = {
  readonly passages: readonly SnapshotPassage[]
  readonly changes: UnitChanges
  /** whether no text of this language is there for an added unit */
  readonly isFree: (to: Unit) => boolean
  /** whether an added unit was removed by an earlier sync and has come back */
  readonly isReturning: (to: Unit) => boolean
}

type AddedUnit = Extract<UnitChange, {kind: 'added'}>
type ContinuedUnit = Exclude<UnitChange, {kind: 'added'}>

/**
 * Where each passage with a text goes. A passage stays with its units. Where its own unit is removed but not all
 * that it covers, it goes to the first unit that is left. Units cut from a passage of several units belong to it;
 * a unit that comes back belongs to the passage whose English is complete with it.
 */
export function movesOf(input: MoveInput): readonly PassageMove[] {
  const {passages, changes} = input
  const order = new Map<Unit, number>()
  const changeOf = new Map<string, ContinuedUnit>()
  const free: AddedUnit[] = []
  for (const change of changes) {
    if (change.kind !== 'removed') order.set(change.to, order.size)
    if (change.kind !== 'added') changeOf.set(change.from.key, change)
    else if (input.isFree(change.to)) free.push(change)
  }
  const fresh = new FreeUnits(free, order)
  return passages
    .filter(({standing}) => standing !== 'missing')
    .map((passage) => moveOf(passage, changeOf, fresh, input))
}

function moveOf(
  passage: SnapshotPassage,
  changeOf: ReadonlyMap<string, ContinuedUnit>,
  fresh: FreeUnits,
  {isReturning}: MoveInput,
): PassageMove {
  const own = passage.units.flatMap(({key}) => changeOf.get(key) ?? []) // always there: the snapshot is whole
  const left = own.flatMap((change) => (change.kind === 'removed' ? [] : [change.to]))
  const ownChange = own.find(({from}) => from === passage.unit)
  const [first] = left
  if (!first) return {passage, home: undefined, units: [], changes: own}
  const home = ownChange && ownChange.kind !== 'removed' ? ownChange.to : first
  const added = [
    ...fresh.takeCutFrom(passage),
    ...fresh.takeCompleting(left, passage.madeFrom, isReturning),
  ]
  const units = fresh.inOrder([...left, ...added.map(({to}) => to)])
  return {passage, home, units, changes: [...own, ...added]}
}

/** How many units that came back may be missing on either side of a passage. */
const mostReturning = 3

/** Added units that no text of the language is for; each goes to one passage. */
class FreeUnits {
  readonly #free: Set<AddedUnit>
  readonly #order: ReadonlyMap<Unit, number>

  constructor(free: readonly AddedUnit[], order: ReadonlyMap<Unit, number>) {
    this.#free = new Set(free)
    this.#order = order
  }

  inOrder(units: readonly Unit[]): readonly Unit[] {
    if (units.length === 1) return units
    return units.toSorted((a, b) => this.#place(a) - this.#place(b))
  }

  /** Units that were cut from a passage of several units. */
  takeCutFrom({units}: SnapshotPassage): readonly AddedUnit[] {
    if (units.length === 1) return []
    return this.#take((change) => change.cutFrom !== undefined && units.includes(change.cutFrom))
  }

  /** The units that came back next to a passage and make its English what the text was made from. */
  takeCompleting(
    left: readonly Unit[],
    madeFrom: SourceHash,
    isReturning: (to: Unit) => boolean,
  ): readonly AddedUnit[] {
    if (this.#free.size === 0 || bindingOf(left) === madeFrom) return []
    const places = left.map((unit) => this.#place(unit))
    const [start, end] = [Math.min(...places), Math.max(...places)]
    const near = [...this.#free].filter(
      ({to}) =>
        isReturning(to) &&
        this.#place(to) >= start - mostReturning &&
        this.#place(to) <= end + mostReturning,
    )
    for (let from = 0; from < near.length; from++)
      for (let to = near.length; to > from; to--) {
        const some = near.slice(from, to)
        const units = this.inOrder([...left, ...some.map((change) => change.to)])
        if (bindingOf(units) === madeFrom) return this.#take((change) => some.includes(change))
      }
    return []
  }

  #take(isWanted: (change: AddedUnit) => boolean): readonly AddedUnit[] {
    const taken = [...this.#free].filter(isWanted)
    for (const change of taken) this.#free.delete(change)
    return taken
  }

  #place(unit: Unit): number {
    return valueOf(this.#order, unit)
  }
}
