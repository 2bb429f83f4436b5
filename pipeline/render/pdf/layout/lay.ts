import type {Edition} from '../../../edition/types.ts'
import type {Finding} from '../../../finding/finding.ts'
import {arrange, arrangementFindings} from './arrange/arrange.ts'
import {pictureFindings} from './draft/picture.ts'
import {inOrder, setBody, type Body} from './body.ts'
import {composePages, pagesByName, type ComposeInput} from './compose/page.ts'
import {imposed} from './compose/imposition.ts'
import {onSheets} from './compose/sheet.ts'
import {spineFindings, withSpine} from './compose/spine.ts'
import {withWatermark} from './compose/watermark.ts'
import {spread} from './compose/spread.ts'
import type {DraftContext} from './draft/draft-context.ts'
import {linksOf} from './draft/links.ts'
import {withLinkNotes} from './link-notes.ts'
import {createStyleCache} from './model/style-cache.ts'
import type {LaidOut, PageFrame, Tag} from './model/frame.ts'
import {blankPage, layFront, type Front} from './front/front.ts'
import {frontPlan, type FrontPlan} from './front/plan.ts'
import {paginate, type Sheet} from './paginate/paginate.ts'
import {pageShape, type Geometry} from './arrange/geometry.ts'
import {typesetLanguages} from './languages.ts'
import {roomFindings, roomOf} from './paginate/room.ts'
import type {LayoutTools} from './model/tools.ts'
import {
  headTags,
  linearTags,
  stackedTags,
  tableTags,
  tagOf,
  type TaggedRow,
} from './model/tagger.ts'
import {widthFindings} from './set/widths.ts'

/** What the world gives to layout. */
export type LayoutInput = Omit<LayoutTools, 'edition' | 'styles'>

/**
 * Lay out an edition: pages of frames, the structure behind them, and the bookmarks. Every line of
 * every cell stands on exactly one page.
 *
 * @returns the pages, and findings for what could not be set as it is
 */
export function layEdition(edition: Edition, input: LayoutInput): LaidOutWithFindings {
  const started = startLayout(edition, input)
  const {boxes, geometry} = started.body
  return finishLayout(started, paginate(inOrder(boxes), roomOf(geometry)))
}

/** An edition whose rows are set for their columns, before they are distributed over pages. */
export type StartedLayout = {
  readonly context: DraftContext
  readonly plan: FrontPlan
  readonly front: Front
  readonly body: Body
}

/**
 * Set the rows of an edition.
 *
 * @param asked which pages stand before the text; by the edition's length where absent
 */
export function startLayout(
  aligned: Edition,
  input: LayoutInput,
  asked?: FrontPlan,
): StartedLayout {
  const {options} = input
  const edition = options.links === 'notes' ? withLinkNotes(aligned) : aligned
  const tools: LayoutTools = {...input, edition, styles: createStyleCache()}
  const arrangement = arrange(edition, options)
  const shape = pageShape(edition, arrangement, options)
  const languages = typesetLanguages(edition, shape, arrangement, tools)
  const links = linksOf(edition, arrangement.isStacked || arrangement.leaves === 2)
  const plan = asked ?? frontPlan(edition, arrangement, shape, options)
  const context: DraftContext = {tools, languages, arrangement, shape, links}
  return {context, plan, front: layFront(plan, context), body: setBody(context, plan.hasTitlePage)}
}

/** Pages that the title and sheets that the contents take at least; empty ones make up for the rest. */
export type FrontLeast = {readonly titlePages: number; readonly contents: number}

/** Compose the pages of an edition whose rows are on sheets. */
export function finishLayout(
  {context, plan, front, body}: StartedLayout,
  sheets: readonly Sheet[],
  least: FrontLeast = {titlePages: 0, contents: 0},
): LaidOutWithFindings {
  const {tools, arrangement, shape} = context
  const {edition, options, pictures} = tools
  const {heads, tags} = bodyTags(body.rows, context)
  const pages = allPages(front, {...body, sheets, least}, heads, context)
  const isRtl = edition.languages[0]?.direction === 'rtl'
  const notes = body.noteTags.length > 0 ? [tagOf('Sect', body.noteTags)] : []
  return {
    laidOut: {
      pages: onSheets(
        withSpine(
          imposed(withWatermark(pages, context), options, isRtl),
          front.coverPages,
          context,
        ),
        options,
      ),
      structure: tagOf('Document', [...front.tags, ...tags, ...notes]),
      bookmarks: body.bookmarks,
      pageLayout:
        shape.leaves === 1 || options.imposition !== undefined
          ? 'single'
          : plan.hasTitlePage
            ? 'spreads'
            : 'pairs',
    },
    findings: [
      ...arrangementFindings(edition, options),
      ...spineFindings(options),
      ...pictureFindings(edition, pictures),
      ...widthFindings(arrangement, options),
      ...roomFindings(body.geometry, options),
    ],
  }
}

/** A laid-out edition, and what could not be set as it is. */
export type LaidOutWithFindings = {
  readonly laidOut: LaidOut
  readonly findings: readonly Finding[]
}

type PagedBody = Body & {readonly sheets: readonly Sheet[]; readonly least: FrontLeast}

function allPages(
  front: Front,
  {sheets, geometry, notes, least}: PagedBody,
  heads: readonly Tag[],
  {languages, arrangement, tools}: DraftContext,
): LaidOut['pages'] {
  const ofContents = front.contentsGeometry(geometry)
  const contents = Math.max(least.contents, front.contentsSheets(ofContents))
  const titlePages = filledUp(front.titlePages, least.titlePages, geometry)
  const contentsFirst = titlePages.length + 1
  const first = contentsFirst + contents * geometry.leaves
  const pages = first - 1 + sheets.length * geometry.leaves
  const furniture = {languages, arrangement, geometry, tools, heads}
  const common: Omit<ComposeInput, 'first'> = {
    furniture,
    notes,
    noteLeading: roomOf(geometry).noteLeading,
    pages,
    hasLineNumbers: tools.options.lineNumbers === true,
  }
  const listed = front.contents(ofContents, pagesByName(sheets, geometry, first))
  const contentsPages = composePages(listed, {
    ...common,
    furniture: {...furniture, geometry: ofContents, heads: []},
    first: contentsFirst,
    hasLineNumbers: false,
  })
  return [
    ...titlePages,
    ...filledUp(contentsPages, contents * geometry.leaves, geometry),
    ...composePages(
      sheets.map((sheet, index) => (index < sheets.length - 1 ? spread(sheet) : sheet)),
      {...common, first},
    ),
  ]
}

/** Pages, and blank ones up to a number. */
function filledUp(
  pages: readonly PageFrame[],
  least: number,
  geometry: Geometry,
): readonly PageFrame[] {
  const missing = Math.max(0, least - pages.length)
  return [...pages, ...Array.from({length: missing}, () => blankPage(geometry))]
}

/** The text in the logical structure, and the heads of its columns where it is a table. */
function bodyTags(
  rows: readonly TaggedRow[],
  {arrangement: {isStacked, columns}, languages}: DraftContext,
): {readonly tags: readonly Tag[]; readonly heads: readonly Tag[]} {
  // A table without rows would be no table (ISO 14289-1, 7.2).
  if (rows.length === 0) return {tags: [], heads: []}
  if (languages.length === 1) return {tags: linearTags(rows), heads: []}
  if (isStacked || columns.length === 1) return {tags: stackedTags(rows), heads: []}
  const heads = headTags(languages.map(({language}) => language.tag))
  return {tags: [tableTags(rows, heads)], heads}
}
