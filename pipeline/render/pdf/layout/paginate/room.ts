import type {Finding} from '../../../../finding/finding.ts'
import {withFingerprint} from '../../../../finding/fingerprint.ts'
import {ofSetting} from '../../../../finding/wrong-setting.ts'
import {noteStyle} from '../draft/row-style.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Pt} from '../../text/model/types.ts'
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

/** Errors where a page has no room for its text, or none for the head over it. */
export function roomFindings(
  geometry: Geometry,
  {margins = {}, header, footer}: PdfConfig,
): readonly Finding[] {
  const {width, height, top, bottom, size, leading, columns, marginal} = geometry
  const narrowest = Math.min(...columns.map((column) => column.width))
  const page = `${Math.round(width)} × ${Math.round(height)} pt`
  if (top - bottom < leading * least || narrowest < size * least) {
    const wanted = `${least} lines of ${size} pt in ${columns.length} columns`
    return [tooSmall(`A page of ${page} has no room for ${wanted}.`)]
  }
  if (marginal !== undefined && marginal < size * least) {
    const wanted = `text of ${least} ems beside the text`
    return [tooSmall(`The margins of a page of ${page} have no room for ${wanted}.`)]
  }
  // A head is set above the text, a foot below it.
  if (margins.top !== undefined && header !== false && height - top < headRoom)
    return [tooSmall(noRoomFor('head', 'top', height - top))]
  return margins.bottom !== undefined && footer !== false && bottom < footRoom
    ? [tooSmall(noRoomFor('foot', 'bottom', bottom))]
    : []
}

/** Least distance of the text from the upper edge and the lower edge, where a line is printed there. */
const headRoom: Pt = 32
const footRoom: Pt = 18

function noRoomFor(line: string, margin: string, given: Pt): string {
  const millimetres = (given * 25.4) / 72
  return `A ${margin} margin of ${Math.round(millimetres * 10) / 10} mm has no room for the ${line} of the page.`
}

const tooSmall = (message: string): Finding =>
  withFingerprint({
    rule: 'page-too-small',
    severity: 'error',
    message,
    hint: 'Take larger paper, smaller margins or a smaller size under pdf in pipeline.config.ts, or a layout with fewer columns.',
    ...ofSetting('pdf'),
  })
