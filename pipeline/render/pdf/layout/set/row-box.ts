import {itemAt} from '../../../../finding/assert.ts'
import {marksOf} from '../../text/place.ts'
import type {Pt} from '../../text/model/types.ts'
import {
  heightOf,
  type CellBox,
  type NoteBox,
  type NoteCall,
  type Part,
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
    const beside = draft.beside?.[column]
    const measure = {width, leading, isRtl, height: room * 0.7}
    const box = cellBox(cell, measure)
    // Only where there are such margins do headings stand beside rows.
    const {marginal = 0} = geometry
    return beside ? withMarginal(box, beside, {...measure, width: marginal}) : box
  })
  const cells = withLevelRules(boxes, draft)
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

/**
 * The rules under a table's row are level in all columns, at the foot of the longest cell.
 *
 * @param cells those of one row, before their rules are moved
 */
function withLevelRules(cells: readonly CellBox[], {cells: drafts}: RowDraft): readonly CellBox[] {
  if (drafts.every(({kind}) => kind !== 'grid')) return cells
  const height = heightOf({cells})
  // Below the longest cell as far as the greatest distance of baselines asks.
  const rise = Math.min(
    ...cells.flatMap(({parts}) =>
      parts.flatMap((part) => (part.kind === 'rule' ? [part.rise] : [])),
    ),
  )
  return cells.map((cell, column): CellBox => {
    if (itemAt(drafts, column).kind !== 'grid') return cell
    const slot = Math.ceil(height / cell.leading - 0.001)
    const parts = cell.parts.map((part): Part =>
      part.kind === 'rule' ? {...part, slot, rise: rise + slot * cell.leading - height} : part,
    )
    return {...cell, parts, slots: slot + 1}
  })
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
