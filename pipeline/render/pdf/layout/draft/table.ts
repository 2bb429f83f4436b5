import type {Cell, TableRow, TableUnit} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import {inlineText} from '../../../../document/inline/text.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import {quiet} from '../model/options.ts'
import {lineOf} from './text.ts'
import type {Tag} from '../model/frame.ts'
import {tagOf, type TaggedCell} from '../model/tagger.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {indentAt, textDraft} from './cell.ts'
import type {DraftContext} from './draft-context.ts'
import {tableHeadStyle, tableStyle} from './row-style.ts'
import {arrangedRows, namesOf} from './arranged.ts'
import type {CellDraft, DraftedRow, Grid, GridDraft, RowDraft, TextDraft} from './types.ts'

/** A table: in each language a grid of its own, its rows level with those of the other languages. */
export function tableDrafts(lines: readonly TableRow[], context: DraftContext): DraftedRow {
  const {languages, shape, arrangement} = context
  const {depth, quoted} = itemAt(lines, 0)
  const tables = languages.map((own) => gridRows(lines, own, context))
  const drafts = lines.map((row, index) => {
    const cells = tables.map((table): CellDraft => itemAt(table, index))
    const isHead = index === 0
    const names = namesOf(row.key, context)
    const rowStyle = isHead ? tableHeadStyle : tableStyle
    const before = (isHead ? 0.7 : rowStyle.before) * shape.leading
    const {keepWithNext} = rowStyle
    return arrangedRows(
      cells,
      {rowStyle, before, names, keepWithNext, bookmarks: [], running: undefined},
      context,
    )
  })
  const tagged = {kind: 'block', depth, quoted} as const
  if (arrangement.isStacked)
    return {
      drafts: withHead(drafts.flat()),
      tagged: {...tagged, cells: [stackedTag(tables, context)]},
    }
  const cells = languages.map(({language}, index) => ({
    language: language.tag,
    content: tableTag(itemAt(tables, index), language.tag),
  }))
  return {drafts: withHead(drafts.flat()), tagged: {...tagged, cells}}
}

/** Stacked, each row is in one language after the other, and so is it in the structure. */
function stackedTag(
  tables: readonly (readonly GridDraft[])[],
  {languages}: DraftContext,
): TaggedCell {
  const {tag} = itemAt(languages, 0).language
  const lines = itemAt(tables, 0).flatMap((_, line) =>
    tables.map((table, index) =>
      lineTag(itemAt(table, line), itemAt(languages, index).language.tag),
    ),
  )
  return {language: tag, content: tagOf('Table', lines, {language: tag})}
}

function tableTag(rows: readonly GridDraft[], language: string): Tag {
  return tagOf(
    'Table',
    rows.map((row) => lineTag(row)),
    {language},
  )
}

function lineTag({cells, isHead}: GridDraft, language?: string): Tag {
  return tagOf(
    'TR',
    cells.map(({element}) =>
      isHead ? tagOf('TH', [element], {scope: 'Column'}) : tagOf('TD', [element]),
    ),
    language === undefined ? {} : {language},
  )
}

/** Every row of a table but the first goes on with it. */
function withHead(rows: readonly RowDraft[]): readonly RowDraft[] {
  return rows.map((row, index) => (index === 0 ? row : {...row, isInTable: true}))
}

function gridRows(
  lines: readonly TableRow[],
  own: TypesetLanguage,
  context: DraftContext,
): readonly GridDraft[] {
  const isRtl = own.language.direction === 'rtl'
  const {align, depth} = itemAt(lines, 0)
  const cells = lines.map(({units}, index) =>
    units.map((unit, column) =>
      gridCell(unit, {own, isHead: index === 0, align: align[column] ?? null}, context),
    ),
  )
  const grid = gridOf(cells)
  const indent = indentAt(own, Math.max(0, depth - 1))
  const heads = headLines(itemAt(lines, 0), own, context)
  return cells.map((list, index) => ({
    kind: 'grid',
    cells: list,
    grid,
    isRtl,
    isHead: index === 0,
    indent,
    heads: index === 0 ? [] : heads,
  }))
}

/** The head of each column on a line, in small type. */
function headLines(
  {units}: TableRow,
  own: TypesetLanguage,
  {tools}: DraftContext,
): readonly Line[] {
  return units.map(({cells}) => {
    const cell = itemAt(cells, own.index)
    const style = tools.styles.of(own.style, {
      size: own.style.size * 0.8,
      colour: quiet,
      language: cell.language.tag,
    })
    return lineOf(inlineText(cell.inline), style, cell.language.direction, tools)
  })
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
