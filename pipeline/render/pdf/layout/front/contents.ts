import {inlineText} from '../../../../document/inline/text.ts'
import type {Cell, Row} from '../../../../edition/types.ts'
import type {Pt, StyledRun} from '../../text/model/types.ts'
import {arrangedRows} from '../draft/arranged.ts'
import {styleOf} from '../draft/cell.ts'
import type {DraftSetting} from '../draft/draft-setting.ts'
import type {Look} from '../draft/look.ts'
import {marksOf} from '../draft/marks.ts'
import {prepared} from '../draft/text.ts'
import {wordsCell} from './notice.ts'
import type {CellDraft, RowDraft, TextDraft} from '../draft/types.ts'
import type {ElementId} from '../model/frame.ts'
import type {LanguageSetting} from '../model/setting.ts'

/** A row of the contents, and by column the place that it leads to. */
export type ContentsRow = {
  readonly draft: RowDraft
  readonly targets: readonly (string | undefined)[]
}

type Entry = Extract<Row, {kind: 'heading' | 'point'}>

const entryLook: Look = {
  size: 0.95,
  leading: 1,
  before: 0.12,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: false,
}
const headLook: Look = {...entryLook, size: 1.22, leading: 1.2, bold: true, keepWithNext: true}

/** Headings deeper than this are left out. */
const deepest = 4

/** More of a point's words than this say no more. */
const longest = 60

/** Room for page numbers, in ems. */
const numberRoom = 2.6

/** The contents in every language: its headings, or its points where it has none. */
export function contentsRows(parent: ElementId, draft: DraftSetting): readonly ContentsRow[] {
  const {edition} = draft.setting
  const headings = edition.rows.filter(isHeading)
  const entries = headings.length > 0 ? headings : edition.rows.filter(isPoint)
  const lists = draft.languages.map((own) => listOf(entries, own, parent, draft))
  const length = entries.length + 1
  if (draft.arrangement.isStacked) return lists.flatMap((list) => list.map(alone))
  return Array.from({length}, (_, row) => {
    const cells = lists.map((list): CellDraft => list[row]?.cell ?? {kind: 'empty'})
    const [first] = lists
    const look = first?.[row]?.look ?? entryLook
    const before = (first?.[row]?.before ?? 0) * draft.shape.leading
    const {keepWithNext} = look
    const [arranged] = arrangedRows(
      cells,
      {look, before, names: [], keepWithNext, bookmarks: [], running: undefined},
      draft,
    )
    if (!arranged) throw new RangeError('A row of the contents is one row')
    return {draft: arranged, targets: lists.map((list) => list[row]?.target)}
  })
}

const isHeading = (row: Row): row is Extract<Row, {kind: 'heading'}> =>
  row.kind === 'heading' && row.level <= deepest
const isPoint = (row: Row): row is Extract<Row, {kind: 'point'}> =>
  row.kind === 'point' && row.depth === 1 && 'number' in row

type Item = {
  readonly cell: TextDraft
  readonly look: Look
  readonly before: number
  readonly target: string | undefined
  readonly own: LanguageSetting
}

function alone({cell, look, before, target, own}: Item): ContentsRow {
  const draft: RowDraft = {
    cells: [cell],
    languages: [own.index],
    names: [],
    leading: own.leading * look.leading,
    before: before * own.leading,
    keepWithNext: look.keepWithNext,
    holds: 0,
    bookmarks: [],
  }
  return {draft, targets: [target]}
}

/** The list of one language under its head. */
function listOf(
  entries: readonly Entry[],
  own: LanguageSetting,
  parent: ElementId,
  draft: DraftSetting,
): readonly Item[] {
  const {structure} = draft.setting
  const {tag, words} = own.language
  const section = structure.add({type: 'Sect', parent, language: tag})
  const head = structure.add({type: 'P', parent: section})
  const title = words['contents'] ?? 'Contents'
  const list = structure.add({type: 'TOC', parent: section})
  const cell = wordsCell(title, own.language)
  const made = textOf(title, {own, cell, look: headLook, element: head, indent: 0}, draft)
  const first: Item = {cell: made, look: headLook, before: 1.6, target: undefined, own}
  return [first, ...entries.map((row) => entryOf(row, own, list, draft))]
}

function entryOf(row: Entry, own: LanguageSetting, list: ElementId, draft: DraftSetting): Item {
  const {structure} = draft.setting
  const item = structure.add({type: 'TOCI', parent: list})
  const element = structure.add({type: 'Reference', parent: item})
  const level = row.kind === 'heading' ? Math.max(0, row.level - 2) : 0
  const target = draft.links.nameOf(row.key, own.index)
  const look = level === 0 && row.kind === 'heading' ? entryLook : {...entryLook, before: 0}
  const cell = row.cells[own.index] ?? wordsCell('', own.language)
  const indent = level * own.style.size * 1.3
  const link = `#${target}`
  const made = textOf(wordsOf(row, cell), {own, cell, look, element, indent, link}, draft)
  return {cell: made, look, before: look.before, target, own}
}

function wordsOf(row: Entry, {inline, label}: Cell): string {
  const text = inlineText(inline).replaceAll(/\s+/gu, ' ').trim()
  const short =
    row.kind === 'point' && text.length > longest
      ? `${text.slice(0, Math.max(1, text.lastIndexOf(' ', longest)))} …`
      : text
  return [label, short].filter((part) => part !== undefined && part !== '').join('\u2002')
}

type Place = {
  readonly own: LanguageSetting
  readonly cell: Cell
  readonly look: Look
  readonly element: ElementId
  readonly indent: Pt
  readonly link?: string
}

function textOf(
  text: string,
  {own, cell, look, element, indent, link}: Place,
  draft: DraftSetting,
): TextDraft {
  const {setting} = draft
  const {language, direction} = cell
  const style = styleOf({cell, own, look}, draft)
  const run: StyledRun =
    link === undefined
      ? {text, style}
      : {
          text,
          style,
          link,
          structureId: String(setting.structure.add({type: 'Link', parent: element})),
        }
  const runs = [...marksOf(cell, own.language, style, draft), run]
  return {
    kind: 'text',
    paragraph: prepared({runs, language, direction}, setting),
    element,
    align: 'ragged',
    hyphenate: false,
    indent,
    endIndent: link === undefined ? 0 : own.style.size * numberRoom,
    isMarked: link !== undefined,
  }
}
