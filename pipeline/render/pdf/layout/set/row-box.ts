import {marksOf} from '../../text/place.ts'
import type {Pt} from '../../text/types.ts'
import type {CellBox, NoteBox, NoteCall, RowBox} from '../box.ts'
import type {RowDraft} from '../draft/types.ts'
import type {Geometry} from '../geometry.ts'
import type {LanguageSetting} from '../setting.ts'
import {cellBox} from './cell-box.ts'

/** What rows are set with. */
export type RowSetting = {
  readonly geometry: Geometry
  readonly languages: readonly LanguageSetting[]
  /** notes by language and identifier */
  readonly notes: ReadonlyMap<string, NoteBox>
  /** room of a page from top to bottom */
  readonly room: Pt
}

/** Set the cells of a row for their columns. */
export function rowBox(draft: RowDraft, setting: RowSetting): RowBox {
  const {geometry, languages, room} = setting
  const {leading, before, keepWithNext, holds, names, running} = draft
  const cells = draft.cells.map((cell, column): CellBox => {
    const language = languages[draft.languages[column] ?? 0]
    const width = geometry.columns[column]?.width ?? 1
    const isRtl = language?.language.direction === 'rtl'
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
    notes: setting.notes.size === 0 ? none : callsIn(cells, draft, setting),
    ...(running === undefined ? {} : {running}),
  }
}

const none: readonly NoteCall[] = []

function callsIn(
  cells: readonly CellBox[],
  {languages}: RowDraft,
  {notes}: RowSetting,
): readonly NoteCall[] {
  return cells.flatMap(({parts}, column) =>
    parts.flatMap((part) => {
      if (part.kind !== 'text' || !part.isMarked) return []
      return part.lines.flatMap((line, index) =>
        marksOf(line).flatMap(({noteMark}): readonly NoteCall[] => {
          if (noteMark === undefined) return []
          const note = notes.get(`${languages[column] ?? 0} ${noteMark}`)
          return note ? [{column, slot: part.slot + index, note}] : []
        }),
      )
    }),
  )
}
