import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {PlacedPart, Sheet} from '../paginate/paginate.ts'

/** No gap between rows grows by more than this share of a line. */
const most = 0.95

/**
 * Spread what is left at the foot of a page over the gaps between its rows, so that pages end level.
 * Nothing moves between a heading and what follows it, nor on a page that ends before it is full.
 */
export function spread(sheet: Sheet): Sheet {
  const {parts, used, room, endsEarly} = sheet
  if (endsEarly) return sheet
  const left = room - used
  const weights = parts.map((part, index) => weightOf(part, parts[index - 1]))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (left <= 0.01 || all === 0) return sheet
  const unit: Pt = Math.min(left / all, most * itemAt(parts, 0).row.leading)
  let shift = 0
  const moved = parts.map((part, index) => {
    shift += itemAt(weights, index) * unit
    return {...part, down: part.down + shift}
  })
  return {...sheet, parts: moved, used: used + shift}
}

function weightOf({row}: PlacedPart, before: PlacedPart | undefined): number {
  if (!before || before.row.keepWithNext || row.before <= 0) return 0
  // Rows of one group, as the languages of a point, stand closer than others.
  return before.row.holds > 0 ? 0.3 : row.keepWithNext ? 1.6 : 1
}
