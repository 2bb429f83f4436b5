import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import {columnX, type PageSide} from '../arrange/geometry.ts'
import type {Frame} from '../model/frame.ts'
import {hairline} from '../model/options.ts'
import type {Sheet} from '../paginate/paginate.ts'

/** How far a rule reaches below the last baseline. */
const below: Pt = 4

/** A thin line in the middle of the space between two columns, as long as the text of the page. */
export function columnRules(
  {used, feet}: Sheet,
  {leaf, page, geometry}: PageSide,
): readonly Frame[] {
  const hasNotes = feet.some((parts) => parts.length > 0)
  const end = (hasNotes ? geometry.bottom : geometry.top - used) - below
  const edges = geometry.columns
    .filter((column) => column.leaf === leaf)
    .map((column) => {
      const x = columnX(geometry, column, page)
      return {start: x - column.hang.left, end: x + column.width + column.hang.right}
    })
    .toSorted((a, b) => a.start - b.start)
  return edges.slice(1).map((column, index): Frame => {
    const x = (itemAt(edges, index).end + column.start) / 2
    const box = {x: x - 0.2, y: end, width: 0.4, thickness: geometry.top - end}
    return {kind: 'rule', ...box, colour: hairline}
  })
}
