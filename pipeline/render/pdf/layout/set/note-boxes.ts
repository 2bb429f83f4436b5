import type {CellBox, NoteBox, RowBox} from '../box.ts'
import type {DraftSetting} from '../draft/draft-setting.ts'
import {noteLook} from '../draft/look.ts'
import {noteBox, type NoteDraft} from '../draft/notes.ts'
import type {Geometry} from '../geometry.ts'

/** Notes by language and identifier. */
export type NoteBoxes = ReadonlyMap<string, NoteBox & {readonly language: number}>

/** Set footnotes for the columns of their languages. */
export function noteBoxes(
  notes: readonly NoteDraft[],
  geometry: Geometry,
  {arrangement, languages}: DraftSetting,
): NoteBoxes {
  return new Map(
    notes.map((note) => {
      const {language, identifier} = note
      const width = geometry.columns[arrangement.columnOf[language] ?? 0]?.width ?? 1
      const isRtl = languages[language]?.language.direction === 'rtl'
      return [`${language} ${identifier}`, {...noteBox(note, width, isRtl), language}] as const
    }),
  )
}

const nothing: CellBox = {parts: [], slots: 0}

/**
 * Notes that no mark in the text calls, as rows behind it: a translation that lost a mark loses no
 * words.
 */
export function rowsOfNotes(
  rows: readonly RowBox[],
  notes: NoteBoxes,
  {columns, leading}: Geometry,
  {arrangement}: DraftSetting,
): readonly RowBox[] {
  const called = new Set(rows.flatMap((row) => row.notes.map(({note}) => note)))
  return [...notes.values()]
    .filter((note) => !called.has(note))
    .map((note): RowBox => {
      const column = arrangement.columnOf[note.language] ?? 0
      return {
        cells: columns.map((_, index) => (index === column ? note : nothing)),
        languages: columns.map((_, index) => (index === column ? note.language : 0)),
        names: [{name: note.destination, column}],
        slots: note.slots,
        leading: leading * noteLook.leading,
        before: leading * 0.2,
        keepWithNext: false,
        holds: 0,
        notes: [],
      }
    })
}
