import type {Uid} from '../../document/model/types.ts'
import {itemAt} from '../../finding/assert.ts'
import {unitsIn} from '../cells.ts'
import type {NoteRow, Row} from '../types.ts'
import {aroundRow, enclosingRows} from './enclosing.ts'

/** Which unit of the earlier version each unit of today's continues, by identity; a new one is absent. */
export type UnitPairs = ReadonlyMap<Uid, Uid>

/** For each row of today its row in the earlier version, by index; undefined for a new one. */
export type RowPairs = readonly (number | undefined)[]

type AnyRow = Row | NoteRow

/** Pair rows by the identity of their units; provisions that are a label alone, by what is in them. */
export function pairedRows(
  before: readonly AnyRow[],
  after: readonly AnyRow[],
  units: UnitPairs,
): RowPairs {
  const oldIndex = new Map<Uid, number>()
  for (const [index, row] of before.entries())
    for (const {uid} of unitsIn(row)) if (!isBare(row)) oldIndex.set(uid, index)
  const taken = new Set<number>()
  const pairs = after.map((row): number | undefined => {
    for (const {uid} of unitsIn(row)) {
      const old = units.get(uid)
      const index = old === undefined ? undefined : oldIndex.get(old)
      if (index === undefined || taken.has(index)) continue
      if (!canMerge(itemAt(before, index), row)) continue
      taken.add(index)
      return index
    }
    return undefined
  })
  return withBare({before, after, pairs, taken})
}

/** Whether two rows can be shown as one; else the one is removed and the other is new. */
function canMerge(old: AnyRow, fresh: AnyRow): boolean {
  if (old.kind === 'table' || fresh.kind === 'table')
    return old.kind === fresh.kind && unitsIn(old).length === unitsIn(fresh).length
  if (old.kind === 'image' || fresh.kind === 'image')
    return old.kind === 'image' && fresh.kind === 'image' && old.url === fresh.url
  return isCode(old) === isCode(fresh)
}

const isCode = (row: AnyRow): boolean =>
  unitsIn(row).some(({cells}) => cells.some(({code}) => code !== undefined))

/** Whether a row is a label alone. */
function isBare(row: AnyRow): boolean {
  return (
    (row.kind === 'heading' || row.kind === 'point') &&
    row.cells.every(
      ({inline, code, status}) => inline.length === 0 && code === undefined && status !== 'joined',
    )
  )
}

type Pairing = {
  readonly before: readonly AnyRow[]
  readonly after: readonly AnyRow[]
  readonly pairs: RowPairs
  readonly taken: Set<number>
}

/** A label alone continues the one around whatever is in it. */
function withBare({before, after, pairs, taken}: Pairing): RowPairs {
  const own = [...pairs]
  const around = {old: enclosingRows(before), fresh: enclosingRows(after)}
  for (const [index, old] of pairs.entries()) {
    if (old === undefined) continue
    const oldBare = [...aroundRow(old, around.old)].filter((at) => isBare(itemAt(before, at)))
    for (const at of aroundRow(index, around.fresh)) {
      const row = itemAt(after, at)
      if (own[at] !== undefined || !isBare(row)) continue
      const found = oldBare.find((one) => !taken.has(one) && itemAt(before, one).kind === row.kind)
      if (found === undefined) continue
      taken.add(found)
      own[at] = found
    }
  }
  return own
}
