import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {NoteBox, NoteCall} from '../model/box.ts'
import {linesThatFit} from './split.ts'

/** A stretch of a note at the foot of a page. */
export type FootPart = {readonly note: NoteBox; readonly from: number; readonly to: number}

/** The notes of one page by column, and those that run on to the next. */
export type Foot = {
  readonly parts: readonly FootPart[][]
  readonly pending: readonly FootPart[][]
}

/** How notes stand at the foot. */
export type FootMeasures = {
  readonly columns: number
  /** distance of baselines of the text, and of notes */
  readonly leading: Pt
  readonly noteLeading: Pt
}

/** An empty foot; what ran on from the page before waits in it. */
export function foot(columns: number, pending: readonly (readonly FootPart[])[] = []): Foot {
  const lists = (): FootPart[][] => Array.from({length: columns}, () => [])
  // No lists: nothing ran on.
  return {parts: lists(), pending: lists().map((_, index) => [...(pending[index] ?? [])])}
}

const linesOf = (parts: readonly FootPart[]): number =>
  parts.reduce((sum, {from, to}) => sum + to - from, 0)

/** Height that notes take from the text, the rule above them included. */
export function footHeight({parts}: Foot, measures: FootMeasures): Pt {
  return heightOf(Math.max(0, ...parts.map(linesOf)), measures)
}

function heightOf(lines: number, {leading, noteLeading}: FootMeasures): Pt {
  return lines === 0 ? 0 : leading + lines * noteLeading
}

/** Lines of notes that have room in a height. */
function linesIn(height: Pt, {leading, noteLeading}: FootMeasures): number {
  return Math.max(0, Math.floor((height - leading) / noteLeading + 0.001))
}

/**
 * Whether notes find room: whole, or each begun with two lines at least and only the last of a
 * column running on.
 */
export function mayStand(
  {parts, pending}: Foot,
  calls: readonly NoteCall[],
  {
    room,
    whole,
    measures,
  }: {readonly room: Pt; readonly whole: boolean; readonly measures: FootMeasures},
): boolean {
  if (calls.length === 0) return true
  const most = linesIn(room, measures)
  const needed = parts.map(linesOf)
  const last = new Map<number, number>()
  for (const {column, note} of calls) {
    if (itemAt(pending, column).length > 0 && whole) return false
    needed[column] = itemAt(needed, column) + note.slots
    last.set(column, note.slots)
  }
  return needed.every((lines, column) => {
    // A column without calls has no last note.
    const slack = whole ? 0 : Math.max(0, (last.get(column) ?? 0) - 2)
    return lines - slack <= most
  })
}

/** Set notes at the foot, in the room that the text leaves; what has none waits for the next page. */
export function addNotes(
  {parts, pending}: Foot,
  calls: readonly NoteCall[],
  room: Pt,
  measures: FootMeasures,
): void {
  for (const {column, note} of calls) pending[column]?.push({note, from: 0, to: note.slots})
  const most = linesIn(room, measures)
  for (const [column, waiting] of pending.entries()) {
    const placed = parts[column]
    if (!placed || waiting.length === 0) continue
    let left = most - linesOf(placed)
    while (waiting.length > 0 && left > 0) {
      const [first] = waiting
      if (!first) break
      const {note, from, to} = first
      const count = Math.min(to - from, left)
      const fitting =
        linesThatFit(note, {from, until: to}, count) || (placed.length === 0 ? count : 0)
      if (fitting === 0) break
      placed.push({note, from, to: from + fitting})
      left -= fitting
      if (from + fitting >= to) waiting.shift()
      else {
        waiting[0] = {note, from: from + fitting, to}
        break
      }
    }
  }
}
