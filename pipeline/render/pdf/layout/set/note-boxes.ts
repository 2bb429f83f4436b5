import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {CellBox, NoteBox, RowBox} from '../model/box.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import {noteStyle} from '../draft/row-style.ts'
import {noteBox, type NoteDraft} from '../draft/notes.ts'
import type {Geometry} from '../arrange/geometry.ts'

type OwnNote = NoteBox & {readonly language: number}

/** Notes by language and identifier. */
export type NoteBoxes = ReadonlyMap<string, OwnNote>

/** Set footnotes for the columns of their languages. */
export function noteBoxes(
  notes: readonly NoteDraft[],
  geometry: Geometry,
  {arrangement, languages}: DraftContext,
): NoteBoxes {
  return new Map(
    notes.map((note) => {
      const {language, identifier} = note
      const width = itemAt(geometry.columns, itemAt(arrangement.columnOf, language)).width
      const isRtl = languages[language]?.language.direction === 'rtl'
      return [
        `${language} ${identifier}`,
        {...noteBox(note, {width, leading: geometry.leading * noteStyle.leading, isRtl}), language},
      ] as const
    }),
  )
}

/** An empty cell. */
const nothing = (leading: Pt): CellBox => ({parts: [], slots: 0, leading})

/**
 * Notes that no mark in the text calls, as rows behind it: a translation that lost a mark loses no
 * words. Languages side by side share a row.
 */
export function rowsOfNotes(
  rows: readonly RowBox[],
  notes: NoteBoxes,
  {columns, leading}: Geometry,
  {arrangement}: DraftContext,
): readonly RowBox[] {
  if (notes.size === 0) return []
  const called = new Set(rows.flatMap((row) => row.notes.map(({note}) => note)))
  const groups = new Map<string, OwnNote[]>()
  for (const [name, note] of notes) {
    if (called.has(note)) continue
    const identifier = arrangement.isStacked ? name : name.slice(name.indexOf(' ') + 1)
    const group = groups.get(identifier)
    if (group) group.push(note)
    else groups.set(identifier, [note])
  }
  return [...groups.values()].map((group): RowBox => {
    const own = columns.map((_, index) =>
      group.find(({language}) => arrangement.columnOf[language] === index),
    )
    return {
      cells: own.map((note) => note ?? nothing(leading * noteStyle.leading)),
      // An empty cell has the first language: it holds nothing.
      languages: own.map((note) => note?.language ?? 0),
      names: own.flatMap((note, column) => (note ? [{name: note.destination, column}] : [])),
      leading: leading * noteStyle.leading,
      before: leading * 0.3,
      keepWithNext: false,
      holds: 0,
      notes: [],
    }
  })
}
