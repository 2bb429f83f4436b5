import {itemAt} from '../../../../finding/assert.ts'
import {marksOf} from '../../text/place.ts'
import type {Pt} from '../../text/model/types.ts'
import {
  type CellBox,
  type NoteBox,
  type NoteCall,
  type Part,
  type RulePart,
  type RowBox,
} from '../model/box.ts'
import type {RowDraft} from '../draft/types.ts'
import type {Geometry} from '../arrange/geometry.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {cellBox, withMarginal} from './cell-box.ts'

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
  const {before, keepWithNext, holds, names, running} = draft
  const boxes = draft.cells.map((cell, column): CellBox => {
    const language = itemAt(languages, itemAt(draft.languages, column))
    const {width} = itemAt(geometry.columns, column)
    const leading = itemAt(draft.leadings, column)
    const isRtl = language.language.direction === 'rtl'
    const heading = draft.beside?.[column]
    const remarks = cell.kind === 'text' ? cell.beside : undefined
    // Beside most cells there is nothing.
    const beside = [...(heading ? [heading] : []), ...(remarks ?? [])]
    const measure = {width, leading, isRtl, height: room * 0.7}
    const box = cellBox(cell, measure)
    // Only where there are such margins is anything beside rows.
    const {marginal = 0} = geometry
    return beside.length > 0 ? withMarginal(box, beside, {...measure, width: marginal}) : box
  })
  const cells = withLevelRules(boxes)
  return {
    cells,
    languages: draft.languages,
    names,
    leading: Math.max(...draft.leadings),
    before,
    keepWithNext,
    holds,
    notes: context.notes.size === 0 ? none : callsIn(cells, draft, context),
    ...(running === undefined ? {} : {running}),
    ...(draft.opensPage === true ? {opensPage: true} : {}),
    ...(draft.isApparatus === true ? {isApparatus: true} : {}),
    ...(draft.brackets ? {brackets: draft.brackets} : {}),
  }
}

/** The rules that end a row are as far below it in all columns as the greatest distance of baselines asks. */
function withLevelRules(cells: readonly CellBox[]): readonly CellBox[] {
  const rises = cells.flatMap(({parts}) =>
    parts.flatMap((part) => (isFoot(part) ? [part.rise] : [])),
  )
  if (rises.length === 0) return cells
  const rise = Math.min(...rises)
  return cells.map((cell): CellBox => {
    const parts = cell.parts.map((part): Part => (isFoot(part) ? {...part, rise} : part))
    return {...cell, parts}
  })
}

const isFoot = (part: Part): part is RulePart => part.kind === 'rule' && part.isFoot === true

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
