import type {Edition} from '../../../edition/types.ts'
import type {Finding} from '../../../finding/finding.ts'
import {arrange, arrangementFindings} from './arrange/arrange.ts'
import {pictureFindings} from './draft/picture.ts'
import {setBody, type Body} from './body.ts'
import {composePages, pagesByName, type ComposeInput} from './compose/page.ts'
import {onSheets} from './compose/sheet.ts'
import {withWatermark} from './compose/watermark.ts'
import {spread} from './compose/spread.ts'
import type {DraftContext} from './draft/draft-context.ts'
import {linksOf} from './draft/links.ts'
import {createStyleCache} from './model/style-cache.ts'
import type {LaidOut, Tag} from './model/frame.ts'
import {layFront, type Front} from './front/front.ts'
import {frontPlan} from './front/plan.ts'
import {pageShape} from './arrange/geometry.ts'
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
  const {options, pictures} = input
  const tools: LayoutTools = {...input, edition, styles: createStyleCache()}
  const arrangement = arrange(edition, options)
  const shape = pageShape(edition, arrangement, options)
  const languages = typesetLanguages(edition, shape, arrangement, tools)
  const links = linksOf(edition, arrangement.isStacked || arrangement.leaves === 2)
  const plan = frontPlan(edition, arrangement, shape, options)
  const context: DraftContext = {tools, languages, arrangement, shape, links}
  const front = layFront(plan, context)
  const body = setBody(context, !plan.hasTitlePage)
  const {heads, tags} = bodyTags(body.rows, context)
  const pages = allPages(front, body, heads, context)
  const notes = body.noteTags.length > 0 ? [tagOf('Sect', body.noteTags)] : []
  return {
    laidOut: {
      pages: onSheets(withWatermark(pages, context), options),
      structure: tagOf('Document', [...front.tags, ...tags, ...notes]),
      bookmarks: body.bookmarks,
      pageLayout: shape.leaves === 1 ? 'single' : plan.hasTitlePage ? 'spreads' : 'pairs',
    },
    findings: [
      ...arrangementFindings(edition, options),
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

function allPages(
  front: Front,
  {sheets, geometry, notes}: Body,
  heads: readonly Tag[],
  {languages, arrangement, tools}: DraftContext,
): LaidOut['pages'] {
  const contents = front.contentsSheets(geometry)
  const contentsFirst = front.titlePages.length + 1
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
  const listed = front.contents(geometry, pagesByName(sheets, geometry, first))
  return [
    ...front.titlePages,
    ...composePages(listed, {
      ...common,
      furniture: {...furniture, heads: []},
      first: contentsFirst,
      hasLineNumbers: false,
    }),
    ...composePages(
      sheets.map((sheet, index) => (index < sheets.length - 1 ? spread(sheet) : sheet)),
      {...common, first},
    ),
  ]
}

/** The text in the logical structure, and the heads of its columns where it is a table. */
function bodyTags(
  rows: readonly TaggedRow[],
  {arrangement: {isStacked, columns}, languages}: DraftContext,
): {readonly tags: readonly Tag[]; readonly heads: readonly Tag[]} {
  if (languages.length === 1) return {tags: linearTags(rows), heads: []}
  if (isStacked || columns.length === 1) return {tags: stackedTags(rows), heads: []}
  const heads = headTags(languages.map(({language}) => language.tag))
  return {tags: [tableTags(rows, heads)], heads}
}
