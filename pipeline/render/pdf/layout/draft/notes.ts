import type {NoteRow} from '../../../../edition/types.ts'
import {breakLines} from '../../text/break-lines.ts'
import type {Pt} from '../../text/model/types.ts'
import type {NoteBox, TextPart} from '../model/box.ts'
import type {ElementId} from '../model/frame.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {paragraphOf, styleOf, type CellInput} from './cell.ts'
import type {DraftContext} from './draft-context.ts'
import {noteStyle} from './row-style.ts'
import {prepared, shrunk} from './text.ts'
import type {LabelDraft, TextDraft} from './types.ts'

/** A footnote in one language: its paragraphs, the first with the mark before it. */
export type NoteDraft = {
  readonly identifier: string
  readonly language: number
  readonly destination: string
  readonly paragraphs: readonly TextDraft[]
}

/** The footnotes of an edition in all its languages, as elements of one section. */
export function draftNotes(parent: () => ElementId, context: DraftContext): readonly NoteDraft[] {
  const groups = new Map<string, NoteRow[]>()
  for (const note of context.tools.edition.notes) {
    const group = groups.get(note.identifier)
    if (group) group.push(note)
    else groups.set(note.identifier, [note])
  }
  return [...groups.values()].flatMap((rows) =>
    context.languages.map((own) => noteDraft(rows, own, parent(), context)),
  )
}

function noteDraft(
  rows: readonly NoteRow[],
  own: TypesetLanguage,
  section: ElementId,
  context: DraftContext,
): NoteDraft {
  const {structure} = context.tools
  const [first] = rows
  const identifier = first?.identifier ?? ''
  const destination = context.links.nameOf(first?.key ?? identifier, own.index)
  const parent = structure.add({
    type: 'Note',
    parent: section,
    id: `${destination}-${own.language.tag}`,
    language: own.language.tag,
  })
  const paragraphs = rows.flatMap((row, index): readonly TextDraft[] => {
    const cell = row.cells[own.index]
    if (!cell) return []
    const input: CellInput = {cell, key: row.key, own, rowStyle: noteStyle, parent, depth: 0}
    const label = index === 0 ? {label: markOf(input, identifier, context)} : {}
    const {align, hyphenate} = context.tools.options
    return [
      {
        kind: 'text',
        ...paragraphOf(input, 'P', context),
        align: align ?? 'justified',
        hyphenate: hyphenate ?? true,
        indent: own.style.size * 0.9,
        endIndent: 0,
        ...label,
      },
    ]
  })
  return {identifier: identifier.toLowerCase(), language: own.index, destination, paragraphs}
}

/** The mark before a note, as it stands in the text. */
function markOf(input: CellInput, identifier: string, context: DraftContext): LabelDraft {
  const {own, parent} = input
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
  const element = tools.structure.add({type: 'Lbl', parent})
  const runs = [{text, style}]
  const line = shrunk(prepared({runs, language: style.language, direction}, tools))
  return {line, width: line.width, element, hang: own.style.size * 0.9}
}

/** A note set for a width. */
export function noteBox({paragraphs, destination}: NoteDraft, width: Pt, isRtl: boolean): NoteBox {
  const parts: TextPart[] = []
  let slot = 0
  for (const {paragraph, element, align, hyphenate, indent, label, isMarked} of paragraphs) {
    const lines = breakLines(paragraph, width - indent, {align, hyphenate})
    if (label) {
      const x = isRtl ? width - label.width : 0
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
  return {parts, slots: Math.max(1, slot), destination, isRtl}
}
