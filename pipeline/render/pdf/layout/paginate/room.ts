import type {Finding} from '../../../../finding/finding.ts'
import {withFingerprint} from '../../../../finding/fingerprint.ts'
import {startOf} from '../../../../finding/place.ts'
import {noteStyle} from '../draft/row-style.ts'
import type {Geometry} from '../arrange/geometry.ts'
import type {Room} from './paginate.ts'

/** Room of a page from the upper edge of the text to the lowest baseline. */
export function roomOf({top, bottom, leading, columns}: Geometry): Room {
  return {
    // A sheet too small for text still takes four lines: what runs over its edge is not lost.
    height: Math.max(top - bottom, leading * 4),
    columns: columns.length,
    leading,
    noteLeading: leading * noteStyle.leading,
  }
}

/** No column is narrower than this, in ems, and no page has fewer lines. */
const least = 4

/** An error where a page has no room for its text. */
export function roomFindings({
  width,
  height,
  top,
  bottom,
  size,
  leading,
  columns,
}: Geometry): readonly Finding[] {
  const narrowest = Math.min(...columns.map((column) => column.width))
  if (top - bottom >= leading * least && narrowest >= size * least) return []
  const page = `${Math.round(width)} × ${Math.round(height)} pt`
  const wanted = `${least} lines of ${size} pt in ${columns.length} columns`
  return [
    withFingerprint({
      rule: 'page-too-small',
      severity: 'error',
      message: `A page of ${page} has no room for ${wanted}.`,
      hint: 'Take larger paper or a smaller size under pdf in pipeline.config.ts, or a layout with fewer columns.',
      place: startOf('pipeline.config.ts'),
    }),
  ]
}
