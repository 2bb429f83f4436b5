import type {Key} from '../document/model/types.ts'
import {bindingOf} from '../locale/passage.ts'
import type {PassageRecord} from '../locale/types.ts'
import type {SnapshotUnit} from './types.ts'

/** Finds units by the keys that they had before a renumbering. */
export class FormerKeys {
  readonly #units: readonly SnapshotUnit[]
  readonly #places: ReadonlyMap<string, number>

  constructor(units: readonly SnapshotUnit[]) {
    this.#units = units
    this.#places = new Map(units.map(({key}, index) => [key, index]))
  }

  /**
   * A record whose `joins` are keys of before a renumbering, with the keys of today. A branch that was not synced
   * has such records, and so has a merge with it.
   *
   * @param home the key of the record's unit today
   * @param isMisplaced whether the record itself stands under a key of before
   */
  rejoined(record: PassageRecord, home: string, isMisplaced: boolean): PassageRecord {
    const {joins} = record
    const at = this.#places.get(home)
    if (!joins || at === undefined) return record
    const moved = joins.flatMap((key) => this.#keyOfToday(key, at))
    const isProven = !this.#isMadeFrom(record, home, joins) && this.#isMadeFrom(record, home, moved)
    return isMisplaced || isProven ? {...record, joins: moved} : record
  }

  /** The unit that had a key before, of several the nearest to a place; the unit that has it now where none had. */
  #keyOfToday(key: Key, at: number): readonly Key[] {
    const had = [...this.#units.entries()].filter(([, {former}]) => former?.includes(key))
    const [nearest] = had.toSorted(([a], [b]) => Math.abs(a - at) - Math.abs(b - at))
    if (nearest) return [nearest[1].key]
    return this.#places.has(key) ? [key] : []
  }

  #isMadeFrom({source}: PassageRecord, home: string, joins: readonly Key[]): boolean {
    const wanted = new Set<string>([home, ...joins])
    const units = this.#units.filter(({key}) => wanted.has(key))
    return units.length === wanted.size && bindingOf(units) === source
  }
}
