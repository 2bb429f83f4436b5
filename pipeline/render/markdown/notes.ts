import {stringifyInline} from '../../document/inline/inline.ts'
import type {Cell, Edition} from '../../edition/types.ts'
import {patchOf} from './comparison.ts'
import {fenced} from './fence.ts'
import {contentOf, labelled, unmarkedNotes, type MarkdownColumn} from './cell.ts'

/**
 * The footnotes of a parallel edition, each language's under names of their own. GitHub shows a note
 * only where it is marked: one whose mark a translation lacks is written as a paragraph.
 */
export function notesText(edition: Edition, columns: readonly MarkdownColumn[]): string {
  const unmarked = columns.map((_, at) => unmarkedNotes(edition, at))
  const {notes} = edition
  const lines = notes.flatMap((note, place) =>
    columns.map((column, at) => {
      const cell = note.cells[at]
      const text = cell ? noteText(cell, column) : ''
      const isLost = unmarked[at]?.has(note.identifier.toLowerCase()) === true
      const indented = text.replaceAll('\n', '\n    ')
      if (isLost) return `**${column.language.tag}** \\[${note.index}\\] ${text}`
      // Further paragraphs of a note are named after their place: those of a language stand together.
      return notes[place - 1]?.index === note.index
        ? ''
        : `[^${note.identifier}${column.suffix}]: ${[indented, ...furtherOf(edition, {index: note.index, key: note.key, at}, column)].join('\n\n    ')}`
    }),
  )
  const shown = lines.filter((line) => line !== '')
  return shown.length === 0 ? '' : `\n${shown.join('\n\n')}\n`
}

const noteText = (cell: Cell, column: MarkdownColumn): string =>
  cell.code === undefined
    ? labelled(cell, stringifyInline(contentOf(cell, column)))
    : cell.codeChanges
      ? fenced(patchOf(cell.codeChanges), 'diff')
      : fenced(cell.code, '')

type Further = {readonly index: number; readonly key: string; readonly at: number}

/** What stands in a note behind its first paragraph. */
function furtherOf(
  {notes}: Edition,
  {index, key, at}: Further,
  column: MarkdownColumn,
): readonly string[] {
  return notes
    .filter((note) => note.index === index && note.key !== key)
    .flatMap(({cells}) => {
      const cell = cells[at]
      if (!cell) return []
      const text = noteText(cell, column)
      return text === '' ? [] : [text.replaceAll('\n', '\n    ')]
    })
}
