import {itemAt} from '../../../../finding/assert.ts'
import type {NoteRow} from '../../../../edition/types.ts'
import {breakLines} from '../../text/break-lines.ts'
import type {Pt} from '../../text/model/types.ts'
import type {NoteBox, TextPart} from '../model/box.ts'
import type {Tag} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {paragraphOf, styleOf, type CellInput} from './cell.ts'
import type {DraftContext} from './draft-context.ts'
import {noteStyle} from './row-style.ts'
import {lineOf, prepared, shrunk} from './text.ts'
import type {LabelDraft, TextDraft} from './types.ts'

/** A footnote in one language: its paragraphs, the first with the mark before it. */
export type NoteDraft = {
  readonly identifier: string
  readonly language: number
  readonly destination: string
  readonly paragraphs: readonly TextDraft[]
  readonly element: Tag
}

/** The footnotes of an edition in all its languages. */
export function draftNotes(context: DraftContext): readonly NoteDraft[] {
  const groups = new Map<string, NoteRow[]>()
  for (const note of context.tools.edition.notes) {
    const group = groups.get(note.identifier)
    if (group) group.push(note)
    else groups.set(note.identifier, [note])
  }
  return [...groups.values()].flatMap((rows) =>
    context.languages
      // The address of a link that a language lacks has no words in it.
      .filter(({index}) => rows.some(({cells}) => (cells[index]?.inline.length ?? 0) > 0)) // no cell
      .map((own) => noteDraft(rows, own, context)),
  )
}

function noteDraft(
  rows: readonly NoteRow[],
  own: TypesetLanguage,
  context: DraftContext,
): NoteDraft {
  const {identifier, key} = itemAt(rows, 0)
  const destination = context.links.nameOf(key, own.index)
  const paragraphs = rows.flatMap((row, index): readonly TextDraft[] => {
    const cell = row.cells[own.index]
    if (!cell) return []
    const rowStyle = cell.code === undefined ? noteStyle : {...noteStyle, mono: true}
    const input: CellInput = {cell, key: row.key, own, rowStyle, depth: 0}
    const {size} = own.style
    const label = index === 0 ? markOf(input, identifier, context) : itemLabelOf(input, context)
    // Paragraphs below the first are one deeper than the note itself.
    const level = Math.max(0, row.depth - 1)
    const {align, hyphenate} = context.tools.options
    return [
      {
        kind: 'text',
        ...paragraphOf(input, 'P', context),
        align: cell.code === undefined ? (align ?? 'justified') : 'ragged',
        hyphenate: cell.code === undefined && (hyphenate ?? true),
        indent: size * (0.9 + level * itemHang),
        endIndent: 0,
        ...(label ? {label} : {}),
      },
    ]
  })
  const children = paragraphs.flatMap(({label, element: own}) =>
    label ? [label.element, own] : [own],
  )
  const {tag} = own.language
  const element = tagOf('Note', children, {id: `${destination}-${tag}`, language: tag})
  const name = identifier.toLowerCase()
  return {identifier: name, language: own.index, destination, paragraphs, element}
}

/** How far the text of a list within a note is inside its note, in em; its labels have that room. */
const itemHang = 1.5

/** The number of an item of a list within a note; undefined for other paragraphs. */
function itemLabelOf(input: CellInput, context: DraftContext): LabelDraft | undefined {
  const {own, cell} = input
  if (cell.label === undefined) return undefined
  const style = context.tools.styles.of(styleOf(input, context), {italic: false})
  const {direction} = own.language
  const line = lineOf(cell.label, style, direction, context.tools)
  const spoken = direction === 'rtl' ? {actualText: cell.label} : {}
  const hang = Math.max(own.style.size * itemHang, line.width + style.size * 0.4)
  return {line, width: line.width, element: tagOf('Lbl', [], spoken), hang}
}

/** The mark before a note, as it stands in the text. */
function markOf(input: CellInput, identifier: string, context: DraftContext): LabelDraft {
  const {own} = input
  const {tools, links} = context
  const {direction} = own.language
  const base = styleOf(input, context)
  const style = tools.styles.of(base, {
    size: base.size * 0.75,
    rise: base.size * 0.28,
    language: own.style.language,
    italic: false,
  })
  const text = links.noteMark(identifier, own.index)
  const element = tagOf('Lbl', [])
  const runs = [{text, style}]
  const line = shrunk(prepared({runs, language: style.language, direction}, tools))
  return {line, width: line.width, element, hang: own.style.size * 0.9}
}

/** A note set for a width. */
export function noteBox(
  {paragraphs, destination}: NoteDraft,
  {width, leading, isRtl}: {readonly width: Pt; readonly leading: Pt; readonly isRtl: boolean},
): NoteBox {
  const parts: TextPart[] = []
  let slot = 0
  for (const {paragraph, element, align, hyphenate, indent, label, isMarked} of paragraphs) {
    const lines = breakLines(paragraph, width - indent, {align, hyphenate})
    if (label) {
      const before = indent - label.hang
      const x = isRtl ? width - label.width - before : before
      parts.push({
        kind: 'text',
        slot,
        lines: [label.line],
        x,
        element: label.element,
        isMarked: false,
      })
    }
    parts.push({kind: 'text', slot, lines, x: isRtl ? 0 : indent, element, isMarked})
    slot += lines.length
  }
  return {parts, slots: Math.max(1, slot), leading, destination, isRtl}
}
