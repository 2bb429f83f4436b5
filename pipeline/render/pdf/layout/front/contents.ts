import {inlineText} from '../../../../document/inline/text.ts'
import type {Cell, Row} from '../../../../edition/types.ts'
import type {Pt, StyledRun} from '../../text/model/types.ts'
import {arrangedRows} from '../draft/arranged.ts'
import {styleOf} from '../draft/cell.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {RowStyle} from '../draft/row-style.ts'
import {marksOf} from '../draft/marks.ts'
import {prepared} from '../draft/text.ts'
import {wordsCell} from './notice.ts'
import type {CellDraft, RowDraft, TextDraft} from '../draft/types.ts'
import type {ElementId} from '../model/frame.ts'
import type {TypesetLanguage} from '../model/tools.ts'

/** A row of the contents, and by column the place that it leads to. */
export type ContentsRow = {
  readonly draft: RowDraft
  readonly targets: readonly (string | undefined)[]
}

type ContentsEntry = Extract<Row, {kind: 'heading' | 'point'}>

const entryStyle: RowStyle = {
  size: 0.95,
  leading: 1,
  before: 0.12,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const headStyle: RowStyle = {
  ...entryStyle,
  size: 1.22,
  leading: 1.2,
  bold: true,
  keepWithNext: true,
}

/** Headings deeper than this are left out. */
const deepest = 4

/** More of a point's words than this say no more. */
const longest = 60

/** Room for page numbers, in ems. */
const numberRoom = 2.6

/** The contents in every language: its headings, or its points where it has none. */
export function contentsRows(parent: ElementId, context: DraftContext): readonly ContentsRow[] {
  const {edition} = context.tools
  const headings = edition.rows.filter(isHeading)
  const entries = headings.length > 0 ? headings : edition.rows.filter(isPoint)
  const lists = context.languages.map((own) => listOf(entries, own, parent, context))
  const length = entries.length + 1
  if (context.arrangement.isStacked) return lists.flatMap((list) => list.map(alone))
  return Array.from({length}, (_, row) => {
    const cells = lists.map((list): CellDraft => list[row]?.cell ?? {kind: 'empty'})
    const [first] = lists
    const rowStyle = first?.[row]?.rowStyle ?? entryStyle
    const before = (first?.[row]?.before ?? 0) * context.shape.leading
    const {keepWithNext} = rowStyle
    const [arranged] = arrangedRows(
      cells,
      {rowStyle, before, names: [], keepWithNext, bookmarks: [], running: undefined},
      context,
    )
    if (!arranged) throw new RangeError('A row of the contents is one row')
    return {draft: arranged, targets: lists.map((list) => list[row]?.target)}
  })
}

const isHeading = (row: Row): row is Extract<Row, {kind: 'heading'}> =>
  row.kind === 'heading' && row.level <= deepest
const isPoint = (row: Row): row is Extract<Row, {kind: 'point'}> =>
  row.kind === 'point' && row.depth === 1 && 'number' in row

type ListedEntry = {
  readonly cell: TextDraft
  readonly rowStyle: RowStyle
  readonly before: number
  readonly target: string | undefined
  readonly own: TypesetLanguage
}

function alone({cell, rowStyle, before, target, own}: ListedEntry): ContentsRow {
  const draft: RowDraft = {
    cells: [cell],
    languages: [own.index],
    names: [],
    leading: own.leading * rowStyle.leading,
    before: before * own.leading,
    keepWithNext: rowStyle.keepWithNext,
    holds: 0,
    bookmarks: [],
  }
  return {draft, targets: [target]}
}

/** The list of one language under its head. */
function listOf(
  entries: readonly ContentsEntry[],
  own: TypesetLanguage,
  parent: ElementId,
  context: DraftContext,
): readonly ListedEntry[] {
  const {structure} = context.tools
  const {tag, words} = own.language
  const section = structure.add({type: 'Sect', parent, language: tag})
  const head = structure.add({type: 'P', parent: section})
  const title = words['contents'] ?? 'Contents'
  const list = structure.add({type: 'TOC', parent: section})
  const cell = wordsCell(title, own.language)
  const made = textOf(title, {own, cell, rowStyle: headStyle, element: head, indent: 0}, context)
  const first: ListedEntry = {cell: made, rowStyle: headStyle, before: 1.6, target: undefined, own}
  return [first, ...entries.map((row) => entryOf(row, own, list, context))]
}

function entryOf(
  row: ContentsEntry,
  own: TypesetLanguage,
  list: ElementId,
  context: DraftContext,
): ListedEntry {
  const {structure} = context.tools
  const item = structure.add({type: 'TOCI', parent: list})
  const element = structure.add({type: 'Reference', parent: item})
  const level = row.kind === 'heading' ? Math.max(0, row.level - 2) : 0
  const target = context.links.nameOf(row.key, own.index)
  const rowStyle = level === 0 && row.kind === 'heading' ? entryStyle : {...entryStyle, before: 0}
  const cell = row.cells[own.index] ?? wordsCell('', own.language)
  const indent = level * own.style.size * 1.3
  const link = `#${target}`
  const made = textOf(wordsOf(row, cell), {own, cell, rowStyle, element, indent, link}, context)
  return {cell: made, rowStyle, before: rowStyle.before, target, own}
}

function wordsOf(row: ContentsEntry, {inline, label}: Cell): string {
  const text = inlineText(inline).replaceAll(/\s+/gu, ' ').trim()
  const short =
    row.kind === 'point' && text.length > longest
      ? `${text.slice(0, Math.max(1, text.lastIndexOf(' ', longest)))} …`
      : text
  return [label, short].filter((part) => part !== undefined && part !== '').join('\u2002')
}

type EntryPlace = {
  readonly own: TypesetLanguage
  readonly cell: Cell
  readonly rowStyle: RowStyle
  readonly element: ElementId
  readonly indent: Pt
  readonly link?: string
}

function textOf(
  text: string,
  {own, cell, rowStyle, element, indent, link}: EntryPlace,
  context: DraftContext,
): TextDraft {
  const {tools} = context
  const {tag, direction} = cell.language
  const style = styleOf({cell, own, rowStyle}, context)
  const run: StyledRun =
    link === undefined
      ? {text, style}
      : {
          text,
          style,
          link,
          structureId: String(tools.structure.add({type: 'Link', parent: element})),
        }
  const runs = [...marksOf(cell, own.language, style, context), run]
  return {
    kind: 'text',
    paragraph: prepared({runs, language: tag, direction}, tools),
    element,
    align: 'ragged',
    hyphenate: false,
    indent,
    endIndent: link === undefined ? 0 : own.style.size * numberRoom,
    isMarked: link !== undefined,
  }
}
