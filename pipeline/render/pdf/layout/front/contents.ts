import {inlineText} from '../../../../document/inline/text.ts'
import type {Cell, Row} from '../../../../edition/types.ts'
import {itemAt, present} from '../../../../finding/assert.ts'
import type {Pt, TextStyle} from '../../text/model/types.ts'
import {arrangedRows} from '../draft/arranged.ts'
import {styleOf} from '../draft/cell.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {RowStyle} from '../draft/row-style.ts'
import {marksBefore} from '../draft/marks.ts'
import {widthOf} from '../draft/label.ts'
import {prepared} from '../draft/text.ts'
import {wordsCell} from './notice.ts'
import type {RowDraft, TextDraft} from '../draft/types.ts'
import type {Tag, TaggedRun} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {shortenedAtWord} from '../../../../finding/shortened.ts'

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

/** Levels of headings that are listed, where the configuration does not say. */
const usualDepth = 3

/** More of a point's words than this say no more. */
const longest = 60

/** Room for page numbers, in ems. */
const numberRoom = 2.6

/** The contents as rows, and the section of each language in the logical structure. */
export type Contents = {readonly rows: readonly ContentsRow[]; readonly sections: readonly Tag[]}

/** The contents in every language: its headings, or its points where it has none. */
export function draftContents(context: DraftContext): Contents {
  const {edition} = context.tools
  const {contents} = context.tools.options
  // The title has the first level.
  const deepest = 1 + ((typeof contents === 'object' ? contents.depth : undefined) ?? usualDepth)
  const headings = edition.rows.filter(isHeading).filter(({level}) => level <= deepest)
  const entries = headings.length > 0 ? headings : edition.rows.filter(isPoint)
  const lists = context.languages.map((own) => listOf(entries, own, context))
  const sections = lists.map(sectionOf)
  if (context.arrangement.isStacked)
    return {rows: lists.flatMap((list) => list.map(alone)), sections}
  const rows = Array.from({length: entries.length + 1}, (_, row) =>
    besideEachOther(
      lists.map((list) => itemAt(list, row)),
      context,
    ),
  )
  return {rows, sections}
}

/** One entry of the contents in each language. */
function besideEachOther(entries: readonly ListedEntry[], context: DraftContext): ContentsRow {
  const {rowStyle, before} = itemAt(entries, 0)
  const {keepWithNext} = rowStyle
  const shared = {names: [], keepWithNext, bookmarks: [], running: undefined}
  const [draft] = arrangedRows(
    entries.map(({cell}) => cell),
    {rowStyle, before: before * context.shape.leading, ...shared},
    context,
  )
  return {
    draft: present(draft, 'a row of the contents'),
    targets: entries.map(({target}) => target),
  }
}

/** A language's contents in the logical structure: its head, and a TOC of its entries. */
function sectionOf(list: readonly ListedEntry[]): Tag {
  const [head, ...entries] = list
  const {cell, own} = present(head, 'the head of the contents')
  const items = entries.map((entry) => tagOf('TOCI', [entry.cell.element]))
  return tagOf('Sect', [cell.element, tagOf('TOC', items)], {language: own.language.tag})
}

const isHeading = (row: Row): row is Extract<Row, {kind: 'heading'}> => row.kind === 'heading'
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
    leadings: [own.leading * rowStyle.leading],
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
  context: DraftContext,
): readonly ListedEntry[] {
  const title = own.language.words['contents'] ?? 'Contents'
  const cell = wordsCell(title, own.language)
  const made = textOf(title, {own, cell, rowStyle: headStyle, type: 'P', indent: 0}, context)
  const first: ListedEntry = {cell: made, rowStyle: headStyle, before: 1.6, target: undefined, own}
  return [first, ...entries.map((row) => entryOf(row, own, context))]
}

function entryOf(row: ContentsEntry, own: TypesetLanguage, context: DraftContext): ListedEntry {
  const level = row.kind === 'heading' ? Math.max(0, row.level - 2) : 0
  const target = context.links.nameOf(row.key, own.index)
  const rowStyle = level === 0 && row.kind === 'heading' ? entryStyle : {...entryStyle, before: 0}
  const cell = row.cells[own.index] ?? wordsCell('', own.language)
  const indent = level * own.style.size * 1.3
  const link = `#${target}`
  const made = textOf(
    wordsOf(row, cell),
    {own, cell, rowStyle, type: 'Reference', indent, link},
    context,
  )
  return {cell: made, rowStyle, before: rowStyle.before, target, own}
}

function wordsOf(row: ContentsEntry, {inline, label}: Cell): string {
  // A heading is shown whole.
  const short = shortenedAtWord(inlineText(inline), row.kind === 'point' ? longest : Infinity)
  return [label, short].filter((part) => part !== undefined && part !== '').join('\u2002')
}

/** Further lines of an entry begin under its words, or a little further in. */
function hangOf({label, language}: Cell, style: TextStyle, {tools}: DraftContext): Pt {
  const usual = style.size * 1.2
  if (label === undefined) return usual
  const width = widthOf(`${label}\u2002`, {style, direction: language.direction}, tools)
  return width > style.size * mostHang ? usual : width
}

/** Labels wider than this, in ems, have nothing left free under them. */
const mostHang = 3

type EntryPlace = {
  readonly own: TypesetLanguage
  readonly cell: Cell
  readonly rowStyle: RowStyle
  readonly type: 'P' | 'Reference'
  readonly indent: Pt
  readonly link?: string
}

function textOf(
  text: string,
  {own, cell, rowStyle, type, indent, link}: EntryPlace,
  context: DraftContext,
): TextDraft {
  const {tools} = context
  const {tag} = cell.language
  // Of the list, also where an entry is shown in another language: numbers are on one side.
  const {direction} = own.language
  const style = styleOf({cell, own, rowStyle}, context)
  const run: TaggedRun =
    link === undefined ? {text, style} : {text, style, link, tag: tagOf('Link', [])}
  const runs = [...marksBefore(cell, own.language, style, context), run]
  return {
    kind: 'text',
    paragraph: prepared({runs, language: tag, direction}, tools),
    element: tagOf(type, run.tag ? [run.tag] : []),
    align: 'ragged',
    hyphenate: false,
    indent,
    endIndent: link === undefined ? 0 : own.style.size * numberRoom,
    ...(link === undefined ? {} : {hang: hangOf(cell, style, context)}),
    isMarked: link !== undefined,
  }
}
