import type {Colour, Pt} from '../../text/model/types.ts'
import type {Box, Frame, PageFrame} from '../model/frame.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'

const black: Colour = [0, 0, 0]

/** Length of crop marks, and their distance from the page where nothing bleeds. */
const markLength: Pt = 15
const markDistance: Pt = 9
const markThickness: Pt = 0.25

/** Pages on larger sheets, where crop marks or a bleed are asked for; else as they are. */
export function onSheets(
  pages: readonly PageFrame[],
  {cropMarks, bleed = 0}: PdfConfig,
): readonly PageFrame[] {
  if (cropMarks !== true && bleed <= 0) return pages
  const margin = cropMarks === true ? Math.max(bleed, markDistance) + markLength + 3 : bleed
  return pages.map((page) => onSheet(page, margin, bleed, cropMarks === true))
}

function onSheet(
  {width, height, frames, destinations}: PageFrame,
  margin: Pt,
  bleed: Pt,
  hasMarks: boolean,
): PageFrame {
  const trimBox: Box = [margin, margin, margin + width, margin + height]
  const [left, bottom, right, top] = trimBox
  return {
    width: width + 2 * margin,
    height: height + 2 * margin,
    frames: [
      ...frames.map((frame): Frame => ({...frame, x: frame.x + margin, y: frame.y + margin})),
      ...(hasMarks ? cropMarksAround(trimBox, Math.max(bleed, markDistance)) : []),
    ],
    destinations: destinations.map(({name, x, y}) => ({
      name,
      y: y + margin,
      ...(x === undefined ? {} : {x: x + margin}),
    })),
    trimBox,
    bleedBox: [left - bleed, bottom - bleed, right + bleed, top + bleed],
  }
}

/** Two short lines at each corner, outside the bleed. */
function cropMarksAround([left, bottom, right, top]: Box, distance: Pt): readonly Frame[] {
  const half = markThickness / 2
  const across = [left - distance - markLength, right + distance].flatMap((x) =>
    [bottom, top].map((y): Frame => ruleOf(x, y - half, markLength, markThickness)),
  )
  const upright = [bottom - distance - markLength, top + distance].flatMap((y) =>
    [left, right].map((x): Frame => ruleOf(x - half, y, markThickness, markLength)),
  )
  return [...across, ...upright]
}

const ruleOf = (x: Pt, y: Pt, width: Pt, thickness: Pt): Frame => ({
  kind: 'rule',
  x,
  y,
  width,
  thickness,
  colour: black,
})
