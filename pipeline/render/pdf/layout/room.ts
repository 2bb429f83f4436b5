import {noteLook} from './draft/look.ts'
import type {Geometry} from './geometry.ts'
import type {Room} from './paginate.ts'

/** Room of a page from the upper edge of the text to the lowest baseline. */
export function roomOf({top, bottom, leading, columns}: Geometry): Room {
  return {
    // A sheet too small for text still takes four lines: what runs over its edge is not lost.
    height: Math.max(top - bottom, leading * 4),
    columns: columns.length,
    leading,
    noteLeading: leading * noteLook.leading,
  }
}
