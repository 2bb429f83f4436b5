import type {Edition} from '../../../edition/types.ts'
import {languageOf} from '../../../language/index.ts'
import {arrange} from './arrange.ts'
import {composePages} from './compose/page.ts'
import {spread} from './compose/spread.ts'
import type {DraftSetting} from './draft/draft-setting.ts'
import {linkBookFor} from './draft/links.ts'
import {noteLook} from './draft/look.ts'
import {draftNotes} from './draft/notes.ts'
import {draftRows} from './draft/rows.ts'
import {createStyleBook} from './draft/style-book.ts'
import type {RowDraft} from './draft/types.ts'
import type {Bookmark, ElementId, LaidOut} from './frame.ts'
import {colophonRow} from './front/colophon.ts'
import {noticeRow} from './front/notice.ts'
import {pageShape, withColumns, type Geometry} from './geometry.ts'
import {hangsIn, languageSettings} from './languages.ts'
import {paginate, type Room} from './paginate.ts'
import type {Arrangement} from './pages/arrangement.ts'
import {noteBoxes, rowsOfNotes} from './set/note-boxes.ts'
import {rowBox} from './set/row-box.ts'
import {sharesFor} from './set/widths.ts'
import type {LanguageSetting, Setting} from './setting.ts'
import {createStructure} from './structure-builder.ts'
import {linearTagger, stackedTagger, tableTagger, type Tagger} from './tagger.ts'

/** What the world gives to layout. */
export type Tools = Omit<Setting, 'edition' | 'book' | 'structure'>

/**
 * Lay out an edition: pages of frames, the structure behind them, and the bookmarks. Every line of
 * every cell stands on exactly one page.
 */
export function layEdition(edition: Edition, tools: Tools): LaidOut {
  const structure = createStructure()
  const setting: Setting = {...tools, edition, structure, book: createStyleBook()}
  const arrangement = arrange(edition, tools.options, tools.findings)
  const shape = pageShape(edition, arrangement, tools.options)
  const languages = languageSettings(edition, shape, arrangement, setting)
  const links = linkBookFor(edition, arrangement.isStacked || arrangement.leaves === 2)
  const root = structure.add({type: 'Document'})
  const {tagger, heads} = bodyTagger(root, arrangement, languages, setting)
  const draft: DraftSetting = {setting, languages, arrangement, shape, tagger, links}
  const drafts = bodyRows(draft)
  const notes = draftNotes(notesIn(root, setting), draft)
  const geometry = geometryFor(drafts, draft)
  const boxes = noteBoxes(notes, geometry, draft)
  const room = roomOf(geometry)
  const rows = drafts.map((row) =>
    rowBox(row, {geometry, languages, notes: boxes, room: room.height}),
  )
  const sheets = paginate([...rows, ...rowsOfNotes(rows, boxes, geometry, draft)], room)
  const pages = composePages(
    sheets.map((sheet, index) => (index < sheets.length - 1 ? spread(sheet) : sheet)),
    {
      furniture: {languages, arrangement, geometry, setting, heads},
      notes: boxes,
      noteLeading: room.noteLeading,
      first: 1,
      pages: sheets.length * geometry.leaves,
      hasLineNumbers: tools.options.lineNumbers === true,
    },
  )
  return {
    pages,
    elements: structure.elements,
    bookmarks: bookmarksOf(drafts, languages),
    pageLayout: geometry.leaves === 2 ? 'spreads' : 'single',
  }
}

/** The part of the tree that the text stands in, and the heads of its columns. */
function bodyTagger(
  root: ElementId,
  {isStacked, columns}: Arrangement,
  languages: readonly LanguageSetting[],
  {structure}: Setting,
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

/** The text with its notice and colophon, in reading order. */
function bodyRows(draft: DraftSetting): readonly RowDraft[] {
  const {rows} = draft.setting.edition
  const title = rows.findIndex(({kind}) => kind === 'title') + 1
  return [
    ...draftRows(rows.slice(0, title), draft),
    ...noticeRow(draft),
    ...draftRows(rows.slice(title), draft),
    ...colophonRow(draft),
  ]
}

/** The section of the footnotes, made when the first is. */
function notesIn(root: ElementId, {structure}: Setting): () => ElementId {
  let section: ElementId | undefined
  return () => (section ??= structure.add({type: 'Sect', parent: root}))
}

function geometryFor(rows: readonly RowDraft[], draft: DraftSetting): Geometry {
  const {arrangement, languages, shape} = draft
  const hangs = hangsIn(arrangement, languages)
  return withColumns(shape, arrangement, hangs, sharesFor(rows, hangs, draft))
}

/** Room of a page from the upper edge of the text to the lowest baseline. */
function roomOf({top, bottom, leading, columns}: Geometry): Room {
  return {
    // A sheet too small for text still takes four lines: what runs over its edge is not lost.
    height: Math.max(top - bottom, leading * 4),
    columns: columns.length,
    leading,
    noteLeading: leading * noteLook.leading,
  }
}

/** Bookmarks by language; an edition in several begins each with the language's name. */
function bookmarksOf(
  rows: readonly RowDraft[],
  languages: readonly LanguageSetting[],
): readonly Bookmark[] {
  const all = rows.flatMap(({bookmarks}) => bookmarks)
  if (languages.length === 1) return all
  return languages.flatMap(({language}) => {
    const own = all.filter((bookmark) => bookmark.language === language.tag)
    const [first] = own
    if (!first) return []
    const {autonym} = languageOf(language.tag)
    const root = {...first, title: autonym, level: 0}
    return [root, ...own.map((bookmark) => ({...bookmark, level: bookmark.level + 1}))]
  })
}
