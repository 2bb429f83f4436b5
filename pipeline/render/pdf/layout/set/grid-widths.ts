import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {Grid} from '../draft/types.ts'

/**
 * Widths of a table's columns: as wide as they like where there is room, else each gets what it
 * cannot do without and a share of the rest; where even that is too much, less for all alike.
 *
 * @returns widths that with their gaps do not exceed the room
 */
export function gridWidths({natural, minimal}: Grid, room: Pt, gap: Pt): readonly Pt[] {
  const free = Math.max(natural.length, room - gap * Math.max(0, natural.length - 1))
  const liked = sum(natural)
  if (liked <= free) {
    // Spare room goes to all alike, so that tables fill their column.
    const spare = (free - liked) / Math.max(1, natural.length)
    return natural.map((width) => width + spare)
  }
  const needed = sum(minimal)
  if (needed >= free) return minimal.map((width) => (width * free) / needed)
  const wished = natural.map((width, index) => width - itemAt(minimal, index))
  const share = (free - needed) / Math.max(1, sum(wished))
  return minimal.map((width, index) => width + itemAt(wished, index) * share)
}

const sum = (widths: readonly Pt[]): Pt => widths.reduce((all, width) => all + width, 0)
