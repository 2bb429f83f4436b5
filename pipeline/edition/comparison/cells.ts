import {diffLines} from 'diff'
import type {Inline, Uid} from '../../document/model/types.ts'
import {itemAt, present} from '../../finding/assert.ts'
import {unitsIn} from '../cells.ts'
import type {Cell, Change, EditionLanguage, NoteRow, Row, TableUnit} from '../types.ts'
import type {UnitPairs} from './row-pairs.ts'
import {comparedInline, wholly} from './words.ts'

/** What cells are compared with. */
export type CellContext = {
  readonly languages: readonly EditionLanguage[]
  /** by column: whether the language is new, so that its text bears no marks */
  readonly isNew: readonly boolean[]
  readonly pairs: UnitPairs
}

/** The units of a row with the words of both versions, and by column whether they differ. */
export type ComparedUnits = {
  readonly units: readonly TableUnit[]
  readonly columns: readonly boolean[]
}

/** The units of a row of today and the row that it continues. */
export function comparedUnits(
  old: Row | NoteRow,
  fresh: Row | NoteRow,
  context: CellContext,
): ComparedUnits {
  const partners = partnersOf(unitsIn(old), unitsIn(fresh), context.pairs)
  return unitsOf(unitsIn(fresh), context, (unit, column, at) => {
    const partner = itemAt(partners, at)
    const cell = itemAt(unit.cells, column)
    if (itemAt(context.isNew, column)) return {cell, isChanged: false}
    return comparedCell(itemAt(partner.cells, column), cell)
  })
}

/** The units of a new row. */
export function addedUnits(row: Row | NoteRow, context: CellContext): ComparedUnits {
  return unitsOf(unitsIn(row), context, ({cells}, column) => {
    const cell = itemAt(cells, column)
    return itemAt(context.isNew, column)
      ? {cell, isChanged: false}
      : {cell: addedCell(cell), isChanged: true}
  })
}

/** The units of a row that only the earlier version has; what people said of its translation is past. */
export function removedUnits(row: Row | NoteRow, context: CellContext): ComparedUnits {
  return unitsOf(unitsIn(row), context, ({cells}, column) => {
    const {language} = itemAt(context.languages, column)
    const {label, code, ...rest} = itemAt(cells, column)
    const isOwn = hasWords(rest) && !itemAt(context.isNew, column)
    const cell: Cell = {
      language,
      ...(label === undefined ? {} : {label}),
      status: 'source',
      state: 'final',
      origin: 'human',
      isRemoved: true,
      inline: isOwn ? wholly('removed', rest.inline) : [],
      ...(code === undefined
        ? {}
        : {code: '', codeChanges: isOwn ? [{kind: 'removed', text: code}] : []}),
    }
    return {cell, isChanged: isOwn}
  })
}

type ComparedCell = {readonly cell: Cell; readonly isChanged: boolean}

function unitsOf(
  units: readonly TableUnit[],
  {languages}: CellContext,
  cellOf: (unit: TableUnit, column: number, at: number) => ComparedCell,
): ComparedUnits {
  const made = units.map((unit, at) => languages.map((_, column) => cellOf(unit, column, at)))
  return {
    units: units.map((unit, at) => ({...unit, cells: itemAt(made, at).map(({cell}) => cell)})),
    columns: languages.map((_, column) => made.some((cells) => itemAt(cells, column).isChanged)),
  }
}

/** By unit of today, the unit of the earlier row: by identity, else the one in the same place that no other continues. */
function partnersOf(
  old: readonly TableUnit[],
  fresh: readonly TableUnit[],
  pairs: UnitPairs,
): readonly TableUnit[] {
  const byUid = new Map<Uid, TableUnit>(old.map((unit) => [unit.uid, unit]))
  const known = fresh.map(({uid}) => {
    const partner = pairs.get(uid)
    return partner === undefined ? undefined : byUid.get(partner)
  })
  const inPlace = known.map((unit, at) => {
    const own = itemAt(old, at)
    return unit ?? (known.includes(own) ? undefined : own)
  })
  const left = old.filter((unit) => !inPlace.includes(unit))
  return inPlace.map((unit) => unit ?? present(left.shift(), 'a cell of the earlier row'))
}

/** Whether a cell has words of its own language: not those of the source in their place. */
const hasWords = ({status}: Pick<Cell, 'status'>): boolean => status !== 'missing'

function comparedCell(old: Cell, fresh: Cell): ComparedCell {
  if (!hasWords(fresh)) {
    const language = old.language.tag
    const lost: Inline =
      hasWords(old) && old.inline.length > 0
        ? [{type: 'change', change: 'removed', language, children: [...old.inline]}]
        : []
    return {cell: {...fresh, inline: [...lost, ...fresh.inline]}, isChanged: lost.length > 0}
  }
  if (!hasWords(old)) return {cell: addedCell(fresh), isChanged: true}
  if (fresh.code !== undefined) {
    const codeChanges = linesBetween(old.code ?? '', fresh.code) // joined then
    const isChanged = codeChanges.some(({kind}) => kind !== 'same')
    return {cell: isChanged ? {...fresh, codeChanges} : fresh, isChanged}
  }
  const {inline, isChanged} = comparedInline(old.inline, fresh.inline)
  return {cell: isChanged ? {...fresh, inline} : fresh, isChanged}
}

function addedCell(cell: Cell): Cell {
  if (!hasWords(cell)) return cell
  const {code, inline} = cell
  return code === undefined
    ? {...cell, inline: wholly('added', inline)}
    : {...cell, codeChanges: [{kind: 'added', text: code}]}
}

function linesBetween(before: string, after: string): readonly Change[] {
  return diffLines(`${before}\n`, `${after}\n`).map(({added, removed, value}) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.replace(/\n$/u, ''),
  }))
}
