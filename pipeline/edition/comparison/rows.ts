import {keyOf, uidOf} from '../../document/model/brand.ts'
import type {Key} from '../../document/model/types.ts'
import {longestIncreasing} from '../../document/model/increasing.ts'
import {itemAt} from '../../finding/assert.ts'
import type {NoteRow, Row, RowChange} from '../types.ts'
import {
  addedUnits,
  comparedUnits,
  removedUnits,
  type CellContext,
  type ComparedUnits,
} from './cells.ts'
import {wasName} from './earlier.ts'
import {enclosingRows, rowRank} from './enclosing.ts'
import {pairedRows, type RowPairs} from './row-pairs.ts'

/** A row of the text; a line across the page has no words. */
type WordedBlock = Exclude<Row, {kind: 'rule'}>

type WordedRow = WordedBlock | NoteRow

/** The rows of today with what became of them, and those of the earlier version that are no more where they were. */
export function mergedRows(
  before: readonly Row[],
  after: readonly Row[],
  context: CellContext,
): readonly Row[] {
  const old = before.filter((row) => row.kind !== 'rule')
  const pairs = pairedRows(old, after, context.pairs)
  const moved = movedRows(pairs)
  const made = after.map((row, index): Row => {
    if (row.kind === 'rule') return row
    const partner = pairs[index]
    if (partner === undefined) return withUnits(row, addedUnits(row, context), {kind: 'added'})
    const then = itemAt(old, partner)
    const compared = comparedUnits(then, row, context)
    return withUnits(row, compared, {
      kind: compared.columns.includes(true) ? 'changed' : 'kept',
      isMoved: moved.has(index),
      formerly: formerNames(then, row),
    })
  })
  const removed = removedPlaces({old, after, pairs, moved})
  const rows = [-1, ...after.keys()].flatMap((index): readonly Row[] => {
    // Most places lost nothing.
    const here = (removed.get(index) ?? []).map(({at, table}) => {
      const row = itemAt(old, at)
      return removedRow(row, removedUnits(row, context), table)
    })
    return index < 0 ? here : [itemAt(made, index), ...here]
  })
  return leading(counted(rows))
}

/** Indices of the rows that are no longer in the order in which the others are. */
export function movedRows(pairs: RowPairs): ReadonlySet<number> {
  const paired = [...pairs.entries()].flatMap(([index, old]) =>
    old === undefined ? [] : [{index, old}],
  )
  const inOrder = new Set(longestIncreasing(paired.map(({old}) => old)))
  return new Set(paired.filter((_, at) => !inOrder.has(at)).map(({index}) => index))
}

/** By column: the former number, where it is another one. */
function formerNames(old: WordedRow, fresh: WordedRow): RowChange['formerly'] {
  // The number of a table's row is a cell, whose words say what changed.
  const isNumbered = old.number !== undefined && fresh.kind !== 'table' && fresh.kind !== 'note'
  return fresh.names.map((name, column) => {
    const former = itemAt(old.names, column)
    return isNumbered && former !== name ? former : undefined
  })
}

/** A row with the words of both versions. */
export function withUnits<Kind extends WordedRow>(
  row: Kind,
  {units, columns}: ComparedUnits,
  change: Pick<RowChange, 'kind'> & Partial<RowChange>,
): Kind {
  const known: RowChange = {
    isMoved: false,
    formerly: columns.map(() => undefined),
    leads: true,
    ...change,
    columns,
  }
  return row.kind === 'table'
    ? {...row, units, change: known}
    : {...row, cells: itemAt(units, 0).cells, change: known}
}

type Removal = {
  readonly old: readonly WordedBlock[]
  readonly after: readonly Row[]
  readonly pairs: RowPairs
  readonly moved: ReadonlySet<number>
}

/** A removed row by its index, with the table of today that it is shown in. */
type RemovedPlace = {readonly at: number; readonly table?: Key}

/** Behind which row of today each removed one is shown, -1 before all: behind what it followed then. */
function removedPlaces(input: Removal): ReadonlyMap<number, readonly RemovedPlace[]> {
  const {old, after, pairs, moved} = input
  const todayOf = new Map<number, number>()
  for (const [index, partner] of pairs.entries())
    if (partner !== undefined) todayOf.set(partner, index)
  const tables = continuedTables(input)
  const places = new Map<number, RemovedPlace[]>()
  let anchor = -1
  for (const [at, row] of old.entries()) {
    const today = todayOf.get(at)
    if (today !== undefined) {
      if (!moved.has(today)) anchor = today
      continue
    }
    const table = row.kind === 'table' ? tables.get(row.table) : undefined
    const place = placeOf(row, {anchor, table}, input)
    const before = after[place]
    const isInside = before?.kind === 'table' && before.table === table
    const found: RemovedPlace = isInside ? {at, table: before.table} : {at}
    places.set(place, [...(places.get(place) ?? []), found]) // the first of its place
  }
  return places
}

type Anchor = {
  /** what the row followed then, by its index today */
  readonly anchor: number
  /** the table of today that has other rows of the row's table */
  readonly table: Key | undefined
}

/** Behind the new rows that are part of the anchor, and not inside another table. */
function placeOf(
  row: WordedBlock,
  {anchor, table}: Anchor,
  {after, pairs, moved}: Removal,
): number {
  const isNewPart = (at: number): boolean => {
    const next = after[at]
    if (!next || next.kind === 'rule') return false
    return (pairs[at] === undefined || moved.has(at)) && rowRank(next) > rowRank(row)
  }
  let place = anchor
  while (isNewPart(place + 1)) place++
  const before = after[place]
  if (before?.kind === 'table' && before.table !== table)
    while (isIn(before.table, after[place + 1])) place++
  return place
}

const isIn = (table: string, row: Row | undefined): boolean =>
  row?.kind === 'table' && row.table === table

/** By table of the earlier version: the table of today that has rows of it. */
function continuedTables({old, after, pairs}: Removal): ReadonlyMap<Key, Key> {
  const tables = new Map<Key, Key>()
  for (const [index, partner] of pairs.entries()) {
    const then = partner === undefined ? undefined : old[partner]
    const now = after[index]
    if (then?.kind === 'table' && now?.kind === 'table' && !tables.has(then.table))
      tables.set(then.table, now.table)
  }
  return tables
}

/** A row that is no more, under names of its own. */
function removedRow(
  row: WordedBlock,
  {units, columns}: ComparedUnits,
  table: Key | undefined,
): Row {
  const named = units.map((unit) => ({
    ...unit,
    key: keyOf(wasName(unit.key)),
    uid: uidOf(wasName(unit.uid)),
    anchors: [],
  }))
  const {number: _, sort: __, ...rest} = row
  const own = {...rest, key: keyOf(wasName(row.key)), uid: uidOf(wasName(row.uid)), anchors: []}
  const shown = withUnits(own, {units: named, columns}, {kind: 'removed'})
  return shown.kind === 'table' ? {...shown, table: table ?? keyOf(wasName(shown.table))} : shown
}

/** Rows of which those of each table are counted again, and named after the first. */
function counted(rows: readonly Row[]): readonly Row[] {
  let line = 0
  let last: Row | undefined
  let table: Key | undefined
  return rows.map((row): Row => {
    const isFirst = row.kind !== 'table' || last?.kind !== 'table' || last.table !== row.table
    last = row
    if (row.kind !== 'table') return row
    line = isFirst ? 0 : line + 1
    table = isFirst || table === undefined ? row.key : table
    return {...row, line, table}
  })
}

/** Rows that say what became of them only where the row around them does not say it. */
function leading(rows: readonly Row[]): readonly Row[] {
  const enclosing = enclosingRows(rows)
  return rows.map((row, index): Row => {
    const at = enclosing[index]
    const around = at === undefined ? undefined : rows[at]
    if (row.kind === 'rule' || !row.change || !around || around.kind === 'rule') return row
    return isSaidBy(around.change, row.change)
      ? {...row, change: {...row.change, leads: false}}
      : row
  })
}

function isSaidBy(around: RowChange | undefined, {kind, isMoved}: RowChange): boolean {
  if (!around) return false
  if (kind === 'added' || kind === 'removed') return around.kind === kind
  return kind === 'kept' && isMoved && around.isMoved
}
