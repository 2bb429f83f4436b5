import type {Edition} from '../../../edition/types.ts'
import {arrange} from './arrange/arrange.ts'
import {setBody, type Body} from './body.ts'
import {composePages, pagesByName, type ComposeInput} from './compose/page.ts'
import {onSheets} from './compose/sheet.ts'
import {spread} from './compose/spread.ts'
import type {DraftContext} from './draft/draft-context.ts'
import {linksOf} from './draft/links.ts'
import {createStyleCache} from './model/style-cache.ts'
import type {ElementId, LaidOut} from './model/frame.ts'
import {layFront, type Front} from './front/front.ts'
import {frontPlan} from './front/plan.ts'
import {pageShape} from './arrange/geometry.ts'
import {typesetLanguages} from './languages.ts'
import type {Arrangement} from './arrange/arrangement.ts'
import {roomOf} from './paginate/room.ts'
import type {TypesetLanguage, LayoutTools} from './model/tools.ts'
import {createStructure} from './model/structure-builder.ts'
import {linearTagger, stackedTagger, tableTagger, type Tagger} from './model/tagger.ts'

/** What the world gives to layout. */
export type LayoutInput = Omit<LayoutTools, 'edition' | 'styles' | 'structure'>

/**
 * Lay out an edition: pages of frames, the structure behind them, and the bookmarks. Every line of
 * every cell stands on exactly one page.
 */
export function layEdition(edition: Edition, input: LayoutInput): LaidOut {
  const structure = createStructure()
  const tools: LayoutTools = {...input, edition, structure, styles: createStyleCache()}
  const arrangement = arrange(edition, input.options, input.findings)
  const shape = pageShape(edition, arrangement, input.options)
  const languages = typesetLanguages(edition, shape, arrangement, tools)
  const links = linksOf(edition, arrangement.isStacked || arrangement.leaves === 2)
  const root = structure.add({type: 'Document'})
  const plan = frontPlan(edition, arrangement, shape, input.options)
  const front = layFront(plan, root, {tools, languages, arrangement, shape, links})
  const {tagger, heads} = bodyTagger(root, arrangement, languages, tools)
  const context: DraftContext = {tools, languages, arrangement, shape, tagger, links}
  const body = setBody(context, root, !plan.hasTitlePage)
  const pages = allPages(front, body, heads, context)
  return {
    pages: onSheets(pages, input.options),
    elements: structure.elements,
    bookmarks: body.bookmarks,
    pageLayout: shape.leaves === 1 ? 'single' : plan.hasTitlePage ? 'spreads' : 'pairs',
  }
}

function allPages(
  front: Front,
  {sheets, geometry, notes}: Body,
  heads: readonly ElementId[],
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

/** The part of the tree that the text stands in, and the heads of its columns. */
function bodyTagger(
  root: ElementId,
  {isStacked, columns}: Arrangement,
  languages: readonly TypesetLanguage[],
  {structure}: LayoutTools,
): {readonly tagger: Tagger; readonly heads: readonly ElementId[]} {
  if (languages.length === 1) return {tagger: linearTagger(root, structure), heads: []}
  if (isStacked || columns.length === 1) return {tagger: stackedTagger(root, structure), heads: []}
  const table = structure.add({type: 'Table', parent: root})
  const head = structure.add({type: 'THead', parent: table})
  const row = structure.add({type: 'TR', parent: head})
  const heads = languages.map(({language}) =>
    structure.add({type: 'TH', parent: row, scope: 'Column', language: language.tag}),
  )
  const body = structure.add({type: 'TBody', parent: table})
  return {tagger: tableTagger(body, structure), heads}
}
