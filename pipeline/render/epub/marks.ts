import {cellsInColumn, notesMarkedIn} from '../../edition/cells.ts'
import type {Cell, Edition, NoteRow, Row} from '../../edition/types.ts'
import type {Chapter} from './chapters.ts'
import {hrefIn, noteId, notesFile} from './hrefs.ts'

/** A footnote's mark in the text of one language. */
export type BookMark = {
  /** of the note that it leads to */
  readonly note: string
  /** its own */
  readonly id: string
  /** where it is */
  readonly href: string
}

/** The marks of a book. */
export type BookMarks = {
  /** in the order of the text of each cell */
  readonly byCell: ReadonlyMap<Cell, readonly BookMark[]>
  /** by id of the note, in the order of the book */
  readonly byNote: ReadonlyMap<string, readonly BookMark[]>
}

/** The marks of a book, numbered for each note and language in the order of reading; notes are read last. */
export function bookMarksOf(
  {languages, notes}: Pick<Edition, 'languages' | 'notes'>,
  chapters: readonly Chapter[],
  noteIndexes: ReadonlyMap<string, number>,
): BookMarks {
  const byCell = new Map<Cell, readonly BookMark[]>()
  const byNote = new Map<string, BookMark[]>()
  const files: readonly {readonly file: string; readonly rows: readonly (Row | NoteRow)[]}[] = [
    ...chapters,
    {file: notesFile, rows: notes},
  ]
  const markIn = (identifier: string, column: number, file: string): readonly BookMark[] => {
    const index = noteIndexes.get(identifier)
    if (index === undefined) return []
    const note = noteId(index, column)
    // The first mark of its note in this language.
    const before = byNote.get(note) ?? []
    const id = `mark.${index}.${column}.${before.length + 1}`
    const mark = {note, id, href: hrefIn(file, id)}
    byNote.set(note, [...before, mark])
    return [mark]
  }
  for (const {file, rows} of files)
    for (const row of rows)
      for (const column of languages.keys())
        for (const cell of cellsInColumn(row, column))
          byCell.set(
            cell,
            notesMarkedIn(cell.inline).flatMap((name) => markIn(name, column, file)),
          )
  return {byCell, byNote}
}
