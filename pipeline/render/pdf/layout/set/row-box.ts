import {itemAt} from '../../../../finding/assert.ts'
import {marksOf} from '../../text/place.ts'
import type {Pt} from '../../text/model/types.ts'
import type {CellBox, NoteBox, NoteCall, Part, RowBox} from '../model/box.ts'
import type {RowDraft} from '../draft/types.ts'
import type {Geometry} from '../arrange/geometry.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {cellBox} from './cell-box.ts'

/** What rows are set with. */
export type RowContext = {
  readonly geometry: Geometry
  readonly languages: readonly TypesetLanguage[]
  /** notes by language and identifier */
  readonly notes: ReadonlyMap<string, NoteBox>
  /** room of a page from top to bottom */
  readonly room: Pt
}

/** Set the cells of a row for their columns. */
export function rowBox(draft: RowDraft, context: RowContext): RowBox {
  const {geometry, languages, room} = context
  const {leading, before, keepWithNext, holds, names, running} = draft
  const cells = draft.cells.map((cell, column): CellBox => {
    const language = itemAt(languages, itemAt(draft.languages, column))
    const {width} = itemAt(geometry.columns, column)
    const isRtl = language.language.direction === 'rtl'
    return cellBox(cell, {width, leading, isRtl, height: room * 0.7})
  })
  return {
    cells,
    languages: draft.languages,
    names,
    slots: Math.max(1, ...cells.map(({slots}) => slots)),
    leading,
    before,
    keepWithNext,
    holds,
    notes: context.notes.size === 0 ? none : callsIn(cells, draft, context),
    ...(running === undefined ? {} : {running}),
    ...(draft.brackets ? {brackets: draft.brackets} : {}),
  }
}

const none: readonly NoteCall[] = []

/** The calls of notes in a row; a note called twice stands where it is called first. */
function callsIn(
  cells: readonly CellBox[],
  {languages}: RowDraft,
  {notes}: RowContext,
): readonly NoteCall[] {
  const calls = new Map<NoteBox, NoteCall>()
  for (const [column, {parts}] of cells.entries())
    for (const {slot, mark} of parts.flatMap(noteMarksIn)) {
      const note = notes.get(`${itemAt(languages, column)} ${mark}`)
      const before = note && calls.get(note)
      if (note && (!before || slot < before.slot)) calls.set(note, {column, slot, note})
    }
  return [...calls.values()]
}

function noteMarksIn(part: Part): readonly {readonly slot: number; readonly mark: string}[] {
  if (part.kind !== 'text' || !part.isMarked) return []
  return part.lines.flatMap((line, index) =>
    marksOf(line).flatMap(({noteMark}) =>
      noteMark === undefined ? [] : [{slot: part.slot + index, mark: noteMark}],
    ),
  )
}
