import type {Cell, CellStatus, Edition, EditionLanguage, NoteRow} from '../../edition/types.ts'
import {unitsIn, usualStatus} from '../../edition/cells.ts'
import type {Language} from '../../language/model/types.ts'
import {hrefIn, noteId, notesFile} from './hrefs.ts'
import {bookMarksOf, type BookMarks} from './marks.ts'
import type {Chapter} from './chapters.ts'
import type {BookPictures} from './pictures.ts'

/** What every part of a book needs to know. */
export type BookContext = {
  readonly languages: readonly EditionLanguage[]
  /** by column, the status that most cells have: the notice says it once for all */
  readonly usual: readonly (CellStatus | undefined)[]
  /** where a key leads, older keys included */
  readonly hrefOf: ReadonlyMap<string, string>
  readonly pictures: BookPictures
  /** indexes of footnotes by their identifier */
  readonly noteIndexes: ReadonlyMap<string, number>
  readonly marks: BookMarks
  /** whether translations are pop-up notes to the text of the first language */
  readonly isPopUp: boolean
  /** of the text that changes are shown of */
  readonly source: Language
}

/** Where a piece of text stands. */
export type CellPosition = {readonly cell: Cell; readonly column: number; readonly file: string}

/** The context of an edition's texts. */
export function bookContextOf(
  edition: Edition,
  chapters: readonly Chapter[],
  pictures: BookPictures,
): BookContext {
  const {languages, layout, notes, rows} = edition
  const noteIndexes = new Map(notes.map(({identifier, index}) => [identifier.toLowerCase(), index]))
  return {
    languages,
    usual: languages.map((_, column) => usualStatus(rows, column)),
    hrefOf: addresses(edition, chapters),
    pictures,
    noteIndexes,
    marks: bookMarksOf(edition, chapters, noteIndexes),
    // Stacked books have all languages below each other; others show the first, and the rest when asked.
    isPopUp: layout !== 'stacked' && languages.length > 1,
    source: edition.sourceLanguage,
  }
}

function addresses(
  {notes, formerKeys}: Edition,
  chapters: readonly Chapter[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const {file, rows} of chapters)
    for (const row of rows) {
      for (const {key} of unitsIn(row)) found.set(key, hrefIn(file, key))
    }
  for (const note of notes) found.set(note.key, hrefIn(notesFile, noteId(note.index, 0)))
  for (const [old, key] of formerKeys) {
    const href = found.get(key)
    if (href !== undefined && !found.has(old)) found.set(old, href)
  }
  return found
}

/** The rows of each footnote, by its index. */
export function notesByIndex(notes: readonly NoteRow[]): ReadonlyMap<number, readonly NoteRow[]> {
  const found = new Map<number, NoteRow[]>()
  for (const note of notes) {
    const rows = found.get(note.index)
    if (rows) rows.push(note)
    else found.set(note.index, [note])
  }
  return found
}
