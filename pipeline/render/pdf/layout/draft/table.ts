import type {Cell, TableRow, TableUnit} from '../../../../edition/types.ts'
import type {Pt} from '../../text/model/types.ts'
import type {ElementId} from '../model/frame.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {indentAt, textDraft} from './cell.ts'
import type {DraftContext} from './draft-context.ts'
import {tableHeadStyle, tableStyle} from './row-style.ts'
import {arrangedRows, namesOf} from './arranged.ts'
import type {CellDraft, Grid, GridDraft, RowDraft, TextDraft} from './types.ts'

/** A table: in each language a grid of its own, its rows level with those of the other languages. */
export function tableDrafts(row: TableRow, context: DraftContext): readonly RowDraft[] {
  const {languages, tagger, shape, arrangement} = context
  const place = {kind: 'block', depth: row.depth, quoted: row.quoted} as const
  const tags = languages.map(({index, language}) => ({index, tag: language.tag}))
  const parents = tagger.open(place, tags)
  const tables = languages.map((own, index) => gridRows(row, own, parents[index] ?? 0, context))
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
  if (!arrangement.isStacked) return withHead(drafts.flat())
  // Stacked, a table stands whole in one language before it stands in the next.
  return languages.flatMap((_, language) =>
    withHead(drafts.flatMap((rows) => rows[language] ?? []).map((row) => ({...row, holds: 0}))),
  )
}

/** Every row of a table but the first goes on with it. */
function withHead(rows: readonly RowDraft[]): readonly RowDraft[] {
  return rows.map((row, index) => (index === 0 ? row : {...row, isInTable: true}))
}

function gridRows(
  {rows, align, depth}: TableRow,
  own: TypesetLanguage,
  parent: ElementId,
  context: DraftContext,
): readonly GridDraft[] {
  const {structure} = context.tools
  const isRtl = own.language.direction === 'rtl'
  const table = structure.add({type: 'Table', parent, language: own.language.tag})
  const cells = rows.map((units, index) => {
    const line = structure.add({type: 'TR', parent: table})
    return units.map((unit, column) =>
      gridCell(unit, {own, line, isHead: index === 0, align: align[column] ?? null}, context),
    )
  })
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
  readonly line: ElementId
  readonly isHead: boolean
  readonly align: 'left' | 'right' | 'center' | null
}

function gridCell(
  {key, cells}: TableUnit,
  {own, line, isHead, align}: GridPlace,
  context: DraftContext,
): TextDraft {
  const scope = isHead ? {scope: 'Column' as const} : {}
  const parent = context.tools.structure.add({type: isHead ? 'TH' : 'TD', parent: line, ...scope})
  const cell: Cell = cells[own.index] ?? blank(own)
  const rowStyle = isHead ? tableHeadStyle : tableStyle
  const made = textDraft({cell, key, own, rowStyle, parent, depth: 0}, 'P', context)
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
