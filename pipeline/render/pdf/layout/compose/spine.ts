import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Finding} from '../../../../finding/finding.ts'
import {wrongSetting} from '../../../../finding/wrong-setting.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import {lineOf} from '../draft/text.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {Frame, PageFrame} from '../model/frame.ts'

/** Points in a millimetre. */
const pointsInMm = 72 / 25.4

/** Share of the spine's width that its type may take, and the greatest size of it, in pt. */
const share = 0.55
const largest = 16

/** A spine with smaller type than this stays blank, in pt. */
const smallest = 6

/**
 * Pages whose first one, the cover, is one sheet: back, spine and front, or the other way round for a book that opens at
 * its right edge. The spine is as wide as the leaves of the text are thick.
 *
 * @param coverPages how many of the pages are the cover and its back
 */
export function withSpine(
  pages: readonly PageFrame[],
  coverPages: number,
  context: DraftContext,
): readonly PageFrame[] {
  const {spine} = context.tools.options
  if (!spine || coverPages === 0) return pages
  const [cover, ...others] = [itemAt(pages, 0), ...pages.slice(1)]
  const leaves = Math.ceil((pages.length - coverPages) / 2)
  const thickness = leaves * spine.leaf * pointsInMm
  const isRtl = context.languages[0]?.language.direction === 'rtl'
  const {width, height} = cover
  const shift = isRtl ? 0 : width + thickness
  return [
    {
      width: 2 * width + thickness,
      height,
      frames: [
        ...cover.frames.map((frame): Frame => ({...frame, x: frame.x + shift})),
        ...spineFrames({x: width, thickness, height}, context),
      ],
      destinations: cover.destinations.map((place) => ({...place, x: (place.x ?? 0) + shift})), // the edge
    },
    ...others,
  ]
}

/** Errors where a spine is asked for without a cover, or on sheets that are folded. */
export function spineFindings({spine, cover, imposition}: PdfConfig): readonly Finding[] {
  if (!spine) return []
  if (cover === undefined || cover === false)
    return [
      wrongSetting(
        ['pdf', 'spine'],
        'pdf.spine needs a cover',
        'Set pdf.cover to true or to a picture',
      ),
    ]
  return imposition === undefined
    ? []
    : [
        wrongSetting(
          ['pdf', 'spine'],
          'pdf.spine cannot be printed with pdf.imposition: a folded sheet has no spine',
          'Make the cover in an edition of its own, without pdf.imposition',
        ),
      ]
}

type Spine = {readonly x: Pt; readonly thickness: Pt; readonly height: Pt}

/** The title along the spine, from head to foot (ISO 6357), where there is room for type that can be read. */
function spineFrames(
  {x, thickness, height}: Spine,
  {languages, tools}: DraftContext,
): readonly Frame[] {
  const [own] = languages
  if (!own) return []
  const {direction, shortTitle, title} = own.language
  const styled = (size: Pt) =>
    lineOf(shortTitle ?? title, tools.styles.of(own.style, {size, bold: true}), direction, tools)
  const asWide = styled(10).width / 10
  const size = Math.floor(Math.min(largest, thickness * share, (height * 0.8) / asWide))
  if (size < smallest) return []
  const line = styled(size)
  // A third of the size above the baseline is the middle of the letters.
  return [
    {
      kind: 'line',
      artifact: 'layout',
      line,
      angle: -Math.PI / 2,
      x: x + thickness / 2 - size / 3,
      y: height / 2 + line.width / 2,
    },
  ]
}
