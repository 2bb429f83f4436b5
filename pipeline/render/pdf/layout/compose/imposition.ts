import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Frame, PageFrame} from '../model/frame.ts'

/**
 * Pages in pairs on sheets twice as wide, in the order in which folded sheets are read: one booklet of all, or one
 * signature after the other. Blank pages fill the last.
 *
 * @param isRtl whether the book opens at its right edge
 */
export function imposed(
  pages: readonly PageFrame[],
  {imposition}: PdfConfig,
  isRtl: boolean,
): readonly PageFrame[] {
  const [first] = pages
  if (imposition === undefined || !first) return pages
  const size = imposition === 'booklet' ? Math.ceil(pages.length / 4) * 4 : imposition
  const {width, height} = first
  const blank: PageFrame = {width, height, frames: [], destinations: []}
  const count = Math.ceil(pages.length / size) * size
  const all = Array.from({length: count}, (_, index) => pages[index] ?? blank) // behind the last page
  const sheets: PageFrame[] = []
  for (let start = 0; start < count; start += size)
    for (const [left, right] of pairsIn(all.slice(start, start + size)))
      sheets.push(isRtl ? sheetOf(right, left) : sheetOf(left, right))
  return sheets
}

type Pair = readonly [left: PageFrame, right: PageFrame]

/** The sides of the sheets of a signature, the outermost sheet first: its front, its back. */
function pairsIn(pages: readonly PageFrame[]): readonly Pair[] {
  const half = pages.length / 2
  return pages.slice(0, half).flatMap((page, index): readonly Pair[] => {
    const opposite = pages.at(-1 - index)
    if (!opposite) return []
    // On fronts the later page is at the left, on backs at the right.
    return [index % 2 === 0 ? [opposite, page] : [page, opposite]]
  })
}

function sheetOf(left: PageFrame, right: PageFrame): PageFrame {
  const shift = left.width
  return {
    width: left.width + right.width,
    height: left.height,
    frames: [
      ...left.frames,
      ...right.frames.map((frame): Frame => ({...frame, x: frame.x + shift})),
    ],
    destinations: [
      ...left.destinations,
      ...right.destinations.map((place) => ({...place, x: (place.x ?? 0) + shift})), // the edge
    ],
  }
}
