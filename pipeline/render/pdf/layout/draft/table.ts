import type {Cell, TableRow, TableUnit} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {Tag} from '../model/frame.ts'
import {tagOf, type TaggedRow} from '../model/tagger.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {indentAt, textDraft} from './cell.ts'
import type {DraftContext} from './draft-context.ts'
import {tableHeadStyle, tableStyle} from './row-style.ts'
import {arrangedRows, namesOf} from './arranged.ts'
import type {CellDraft, DraftedRow, Grid, GridDraft, RowDraft, TextDraft} from './types.ts'

/** A table: in each language a grid of its own, its rows level with those of the other languages. */
export function tableDrafts(row: TableRow, context: DraftContext): DraftedRow {
  const {languages, shape, arrangement} = context
  const tables = languages.map((own) => gridRows(row, own, context))
  const cells = languages.map(({language}, index) => ({
    language: language.tag,
    content: tableTag(itemAt(tables, index), language.tag),
  }))
  const tagged: TaggedRow = {kind: 'block', depth: row.depth, quoted: row.quoted, cells}
  const drafts = row.rows.map((_, index) => {
    const isHead = index === 0
    const cells = tables.map((table): CellDraft => table[index] ?? {kind: 'empty'})
    const names = isHead ? namesOf(row.key, context) : []
    const rowStyle = isHead ? tableHeadStyle : tableStyle
    const before = (isHead ? 0.7 : rowStyle.before) * shape.leading
    const {keepWithNext} = rowStyle
    return arrangedRows(
      cells,
      {rowStyle, before, names, keepWithNext, bookmarks: [], running: undefined},
      context,
    )
  })
  if (!arrangement.isStacked) return {drafts: withHead(drafts.flat()), tagged}
  // Stacked, a table stands whole in one language before it stands in the next.
  const stacked = languages.flatMap((_, language) =>
    withHead(drafts.flatMap((rows) => itemAt(rows, language)).map((row) => ({...row, holds: 0}))),
  )
  return {drafts: stacked, tagged}
}

function tableTag(rows: readonly GridDraft[], language: string): Tag {
  const lines = rows.map(({cells, isHead}) =>
    tagOf(
      'TR',
      cells.map(({element}) =>
        isHead ? tagOf('TH', [element], {scope: 'Column'}) : tagOf('TD', [element]),
      ),
    ),
  )
  return tagOf('Table', lines, {language})
}

/** Every row of a table but the first goes on with it. */
function withHead(rows: readonly RowDraft[]): readonly RowDraft[] {
  return rows.map((row, index) => (index === 0 ? row : {...row, isInTable: true}))
}

function gridRows(
  {rows, align, depth}: TableRow,
  own: TypesetLanguage,
  context: DraftContext,
): readonly GridDraft[] {
  const isRtl = own.language.direction === 'rtl'
  const cells = rows.map((units, index) =>
    units.map((unit, column) =>
      gridCell(unit, {own, isHead: index === 0, align: align[column] ?? null}, context),
    ),
  )
  const grid = gridOf(cells)
  const indent = indentAt(own, Math.max(0, depth - 1))
  return cells.map((list, index) => ({
    kind: 'grid',
    cells: list,
    grid,
    isRtl,
    isHead: index === 0,
    indent,
  }))
}

type GridPlace = {
  readonly own: TypesetLanguage
  readonly isHead: boolean
  readonly align: 'left' | 'right' | 'center' | null
}

function gridCell(
  {key, cells}: TableUnit,
  {own, isHead, align}: GridPlace,
  context: DraftContext,
): TextDraft {
  const cell: Cell = cells[own.index] ?? blank(own)
  const rowStyle = isHead ? tableHeadStyle : tableStyle
  const made = textDraft({cell, key, own, rowStyle, depth: 0}, 'P', context)
  return {...made, align: align === 'center' ? 'centred' : 'ragged', isFlushEnd: align === 'right'}
}

function blank({language}: TypesetLanguage): Cell {
  return {
    language: language.language,
    inline: [],
    status: 'source',
    state: 'final',
    origin: 'human',
  }
}

function gridOf(rows: readonly (readonly TextDraft[])[]): Grid {
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const most = (column: number, measure: (cell: TextDraft) => Pt): Pt =>
    rows.reduce((widest, cells) => {
      const cell = cells[column]
      return cell ? Math.max(widest, measure(cell)) : widest
    }, 1)
  const all = Array.from({length: columns}, (_, column) => column)
  return {
    natural: all.map((column) => most(column, ({paragraph}) => paragraph.naturalWidth)),
    minimal: all.map((column) => most(column, ({paragraph}) => paragraph.minimalWidth)),
  }
}
