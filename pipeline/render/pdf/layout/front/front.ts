import {composePages} from '../compose/page.ts'
import type {RowBox} from '../model/box.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import {draftsOf, taggedRows, type DraftedRow} from '../draft/types.ts'
import type {Frame, PageFrame, Tag} from '../model/frame.ts'
import {withColumns, type Geometry, type PageShape} from '../arrange/geometry.ts'
import {paginate, type Sheet} from '../paginate/paginate.ts'
import type {Arrangement} from '../arrange/arrangement.ts'
import {roomOf} from '../paginate/room.ts'
import {rowBox} from '../set/row-box.ts'
import {stackedTags, tagOf} from '../model/tagger.ts'
import {contentsGeometry, inColumns} from './contents-columns.ts'
import {draftContents, type Contents, type ContentsRow} from './contents.ts'
import {withPageNumbers} from './leaders.ts'
import type {FrontPlan} from './plan.ts'
import {coverRows, imprintRows, shiftedDown, titleRows} from './title-page.ts'

/** The pages before the text. */
export type Front = {
  /** their part of the logical structure */
  readonly tags: readonly Tag[]
  readonly titlePages: readonly PageFrame[]
  /** how many of them are the cover and its back */
  readonly coverPages: number
  /** the page of the contents, where the text is on pages of a geometry */
  readonly contentsGeometry: (geometry: Geometry) => Geometry
  /** how many sheets the contents take on pages of their geometry */
  readonly contentsSheets: (geometry: Geometry) => number
  /** the contents with their page numbers */
  readonly contents: (geometry: Geometry, pages: ReadonlyMap<string, number>) => readonly Sheet[]
}

/** Lay the title page, and draft the contents, whose page numbers are known only when the text is set. */
export function layFront(plan: FrontPlan, context: DraftContext): Front {
  const {cover = false} = context.tools.options // none unless it is asked for
  const coverTitles = cover === true ? coverRows(context) : []
  const titles = plan.hasTitlePage ? titleRows(context) : []
  const imprints = plan.hasTitlePage ? imprintRows(context) : []
  const picture = coverPicture(context)
  const {rows, sections} = plan.hasContents ? draftContents(context) : noContents
  const isRtl = context.languages[0]?.language.direction === 'rtl'
  const covers = [...(picture ? [picture.page] : []), ...layTitlePage(coverTitles, [], context)]
  const coverPages = withBlanks(covers, context)
  const tags = [
    ...(picture ? [picture.element] : []),
    ...stackedTags(taggedRows([...coverTitles, ...titles, ...imprints])),
    ...sections,
  ]
  return {
    tags: tags.length > 0 ? [tagOf('Sect', tags)] : [],
    titlePages: withBlankBefore(
      [...coverPages, ...layTitlePage(titles, imprints, context)],
      context,
    ),
    coverPages: coverPages.length,
    contentsGeometry: (geometry) => contentsGeometry(geometry, context.tools.options, isRtl),
    contentsSheets: (geometry) => sheetsOf(rows, geometry, context, undefined).length,
    contents: (geometry, pages) => sheetsOf(rows, geometry, context, pages),
  }
}

/** A cover's back is blank where pages have two sides, so that right pages stay right. */
function withBlanks(covers: readonly PageFrame[], {shape}: DraftContext): readonly PageFrame[] {
  return covers.length % 2 === 1 && shape.isMirrored ? [...covers, blankPage(shape)] : covers
}

/** The first spread begins on a left page: the pages before it are odd in number. */
function withBlankBefore(pages: readonly PageFrame[], {shape}: DraftContext): readonly PageFrame[] {
  return shape.leaves === 2 && pages.length > 0 && pages.length % 2 === 0
    ? [...pages, blankPage(shape)]
    : pages
}

/** A page with nothing on it. */
export function blankPage({width, height}: Pick<PageShape, 'width' | 'height'>): PageFrame {
  return {width, height, frames: [], destinations: []}
}

/** A picture as large as the page, what bleeds off it included. */
function coverPicture({
  tools,
  shape,
  languages,
}: DraftContext): {readonly page: PageFrame; readonly element: Tag} | undefined {
  const picture = tools.coverPicture
  const [own] = languages
  if (!picture || !own) return undefined
  const {width, height} = shape
  const {bleed = 0} = tools.options // nothing bleeds unless it is asked for
  const {pixelWidth, pixelHeight} = picture
  const scale = Math.min((width + 2 * bleed) / pixelWidth, (height + 2 * bleed) / pixelHeight)
  const size = {width: pixelWidth * scale, height: pixelHeight * scale}
  const element = tagOf('Figure', [], {alt: own.language.title})
  const at = {x: (width - size.width) / 2, y: (height - size.height) / 2}
  const frame: Frame = {kind: 'image', element, picture, ...at, ...size}
  return {page: {width, height, frames: [frame], destinations: []}, element}
}

const noContents: Contents = {rows: [], sections: []}

function sheetsOf(
  rows: readonly ContentsRow[],
  geometry: Geometry,
  {languages, tools, arrangement}: DraftContext,
  pages: ReadonlyMap<string, number> | undefined,
): readonly Sheet[] {
  const room = roomOf(geometry)
  const boxes = rows.map(({draft, targets}): RowBox => {
    const box = rowBox(draft, {geometry, languages, notes: new Map(), room: room.height})
    return pages ? withPageNumbers(box, targets, {geometry, languages, tools, pages}) : box
  })
  const isOneList = arrangement.columns.length === 1 && geometry.columns.length > 1
  return isOneList ? inColumns(boxes, geometry) : paginate(boxes, room)
}

/** Titles and imprint on one page; where they have no room on it, the imprint is on the next, the back of the titles. */
function layTitlePage(
  titles: readonly DraftedRow[],
  imprints: readonly DraftedRow[],
  {shape, languages, tools}: DraftContext,
): readonly PageFrame[] {
  const arrangement: Arrangement = {
    leaves: 1,
    columns: [{leaf: 0}],
    perPage: 1,
    columnOf: languages.map(() => 0),
    isStacked: true,
  }
  const own = {...shape, leaves: 1} as const
  // Titles are set in lines of a readable length, whatever the columns of the text.
  const side = Math.max(own.inner, own.width * 0.14)
  const page = {...own, inner: side, outer: side, size: Math.max(10.5, own.size)}
  const geometry = withColumns(page, arrangement, [{left: 0, right: 0}], [1])
  const room = roomOf(geometry)
  const boxesOf = (rows: readonly DraftedRow[]): readonly RowBox[] =>
    draftsOf(rows).map((row) =>
      rowBox(row, {geometry, languages, notes: new Map(), room: room.height}),
    )
  const [titleBoxes, imprintBoxes] = [boxesOf(titles), boxesOf(imprints)]
  const together = paginate([...titleBoxes, ...imprintBoxes], room)
  const sheets =
    together.length > 1
      ? [...paginate(titleBoxes, room), ...paginate(imprintBoxes, room)]
      : together
  const common = {
    furniture: {languages: [], arrangement, geometry, tools, heads: []},
    notes: new Map(),
    noteLeading: room.noteLeading,
    first: 1,
    pages: 1,
    hasLineNumbers: false,
  }
  // Each is a first page: none has a head.
  return sheets.flatMap((sheet) => composePages([shiftedDown(sheet)], common))
}
