import type {RowBox} from './model/box.ts'
import type {DraftContext} from './draft/draft-context.ts'
import {draftNotes} from './draft/notes.ts'
import {draftRows} from './draft/rows.ts'
import {draftsOf, taggedRows, type RowDraft} from './draft/types.ts'
import type {Bookmark, Tag} from './model/frame.ts'
import {colophonRow} from './front/colophon.ts'
import {noticeRow} from './front/notice.ts'
import {withColumns, type Geometry} from './arrange/geometry.ts'
import {hangsIn} from './languages.ts'
import {roomOf} from './paginate/room.ts'
import {noteBoxes, rowsOfNotes, type NoteBoxes} from './set/note-boxes.ts'
import {rowBox} from './set/row-box.ts'
import {sharesFor} from './set/widths.ts'
import type {TaggedRow} from './model/tagger.ts'
import type {TypesetLanguage} from './model/tools.ts'

/** The rows of a text in their order, by what they are. */
export type BodyBoxes = {
  readonly title: readonly RowBox[]
  readonly notice: readonly RowBox[]
  readonly text: readonly RowBox[]
  /** notes that no mark calls */
  readonly notes: readonly RowBox[]
  readonly colophon: readonly RowBox[]
}

/** The rows of a text in the order of the page. */
export const inOrder = ({title, notice, text, notes, colophon}: BodyBoxes): readonly RowBox[] => [
  ...title,
  ...notice,
  ...text,
  ...notes,
  ...colophon,
]

/** The text of an edition, set for its columns. */
export type Body = {
  /** its rows, and the notes, for the logical structure */
  readonly rows: readonly TaggedRow[]
  readonly noteTags: readonly Tag[]
  readonly boxes: BodyBoxes
  readonly geometry: Geometry
  readonly notes: NoteBoxes
  readonly bookmarks: readonly Bookmark[]
}

/**
 * Set the text: title, notice, rows, notes that no mark calls, colophon. A text with a title page has no notice and no
 * colophon, which are on it; a book has no title there either: its parts begin with titles of their own.
 */
export function setBody(context: DraftContext, hasTitlePage: boolean): Body {
  const {languages, tools} = context
  const {rows, isBook = false} = tools.edition // of one document, where the edition does not say
  const title = rows.findIndex(({kind}) => kind === 'title') + 1
  const titles = hasTitlePage && isBook ? [] : draftRows(rows.slice(0, title), context)
  const notice = hasTitlePage ? [] : noticeRow(context)
  const before = [...titles, ...notice]
  const text = draftRows(rows.slice(title), context)
  const drafts = [
    ...draftsOf(before),
    ...withSpaceBefore(draftsOf(text), titles.length > 0 && hasTitlePage, context),
  ]
  const colophon = hasTitlePage ? [] : colophonRow(context)
  const notes = draftNotes(context)
  const geometry = geometryFor(drafts, context)
  const boxes = noteBoxes(notes, geometry, context)
  const room = roomOf(geometry)
  const boxOf = (row: RowDraft): RowBox =>
    rowBox(row, {geometry, languages, notes: boxes, room: room.height})
  const set = withHeads(drafts, boxOf)
  const uncalled = rowsOfNotes(set, boxes, geometry, context)
  const [titleEnd, textStart] = [draftsOf(titles).length, draftsOf(before).length]
  return {
    rows: taggedRows([...before, ...text, ...colophon]),
    noteTags: notes.map(({element}) => element),
    boxes: {
      title: set.slice(0, titleEnd),
      notice: set.slice(titleEnd, textStart),
      text: set.slice(textStart),
      notes: uncalled,
      colophon: draftsOf(colophon).map(boxOf),
    },
    geometry,
    notes: boxes,
    bookmarks: bookmarksOf(drafts, languages),
  }
}

/** Under a title, where no notice parts it from the text, the text stands a little lower. */
function withSpaceBefore(
  [first, ...rows]: readonly RowDraft[],
  isUnderTitle: boolean,
  {shape}: DraftContext,
): readonly RowDraft[] {
  if (!first) return []
  const before = first.before + (isUnderTitle ? shape.leading * 0.6 : 0)
  return [{...first, before}, ...rows]
}

/** Boxes of rows; rows of a table know the box of its head, behind which they come. */
function withHeads(
  drafts: readonly RowDraft[],
  boxOf: (row: RowDraft) => RowBox,
): readonly RowBox[] {
  let head: RowBox | undefined
  return drafts.map((context): RowBox => {
    const box = boxOf(context)
    if (context.isInTable === true && head) return {...box, head}
    head = box
    return box
  })
}

function geometryFor(rows: readonly RowDraft[], context: DraftContext): Geometry {
  const {arrangement, languages, shape} = context
  const hangs = hangsIn(arrangement, languages)
  return withColumns(shape, arrangement, hangs, sharesFor(rows, hangs, context))
}

/** Bookmarks by language; an edition in several begins each with the language's name. */
function bookmarksOf(
  rows: readonly RowDraft[],
  languages: readonly TypesetLanguage[],
): readonly Bookmark[] {
  const all = rows.flatMap(({bookmarks}) => bookmarks)
  if (languages.length === 1) return all
  return languages.flatMap(({language}) => {
    const own = all.filter((bookmark) => bookmark.language === language.tag)
    const [first] = own
    if (!first) return []
    const root = {...first, title: language.language.autonym, level: 0}
    return [root, ...own.map((bookmark) => ({...bookmark, level: bookmark.level + 1}))]
  })
}
