import type {Unit} from '../document/model/types.ts'
import type {UnitChange, UnitChanges} from './types.ts'

/** What became of a unit that the last sync knew. */
export type KnownChange = Exclude<UnitChange, {readonly kind: 'added'}>

/** Changes of units, to be found by key and by unit. */
export type ChangeIndex = {
  /** by the key that the unit had at the last sync */
  readonly byOldKey: ReadonlyMap<string, KnownChange>
  /** by the unit's permanent identity */
  readonly byUid: ReadonlyMap<string, KnownChange>
  /** the units of today by key */
  readonly byNewKey: ReadonlyMap<string, Unit>
  /** the keys that units of today had at the last sync; a new unit had none */
  readonly oldKeys: ReadonlyMap<Unit, string>
}

/** Index the changes of a document. */
export function changeIndexOf(changes: UnitChanges): ChangeIndex {
  const byOldKey = new Map<string, KnownChange>()
  const byUid = new Map<string, KnownChange>()
  const byNewKey = new Map<string, Unit>()
  const oldKeys = new Map<Unit, string>()
  for (const change of changes) {
    if (change.kind !== 'added') {
      byOldKey.set(change.from.key, change)
      byUid.set(change.from.uid, change)
    }
    if (change.kind !== 'removed') byNewKey.set(change.to.key, change.to)
    if (change.kind !== 'added' && change.kind !== 'removed')
      oldKeys.set(change.to, change.from.key)
  }
  return {byOldKey, byUid, byNewKey, oldKeys}
}
