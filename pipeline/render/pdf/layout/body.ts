import {languageOf} from '../../../language/index.ts'
import type {RowBox} from './model/box.ts'
import type {DraftSetting} from './draft/draft-setting.ts'
import {draftNotes} from './draft/notes.ts'
import {draftRows} from './draft/rows.ts'
import type {RowDraft} from './draft/types.ts'
import type {Bookmark, ElementId} from './model/frame.ts'
import {colophonRow} from './front/colophon.ts'
import {noticeRow} from './front/notice.ts'
import {withColumns, type Geometry} from './arrange/geometry.ts'
import {hangsIn} from './languages.ts'
import {paginate, type Sheet} from './paginate/paginate.ts'
import {roomFinding, roomOf} from './paginate/room.ts'
import {noteBoxes, rowsOfNotes, type NoteBoxes} from './set/note-boxes.ts'
import {rowBox} from './set/row-box.ts'
import {sharesFor} from './set/widths.ts'
import type {LanguageSetting} from './model/setting.ts'

/** The text of an edition on its sheets. */
export type Body = {
  readonly sheets: readonly Sheet[]
  readonly geometry: Geometry
  readonly notes: NoteBoxes
  readonly bookmarks: readonly Bookmark[]
}

/**
 * Set the text: title, notice, rows, notes that no mark calls, colophon.
 *
 * @param root element that the notes' section stands in
 */
export function setBody(draft: DraftSetting, root: ElementId, hasNotice: boolean): Body {
  const {languages, setting} = draft
  const {rows} = setting.edition
  const title = rows.findIndex(({kind}) => kind === 'title') + 1
  const drafts = [
    ...draftRows(rows.slice(0, title), draft),
    ...(hasNotice ? noticeRow(draft) : []),
    ...lowered(draftRows(rows.slice(title), draft), title > 0 && !hasNotice, draft),
  ]
  const colophon = colophonRow(draft)
  const notes = draftNotes(notesIn(root, draft), draft)
  const geometry = geometryFor(drafts, draft)
  const boxes = noteBoxes(notes, geometry, draft)
  const room = roomOf(geometry)
  const tooSmall = roomFinding(geometry)
  if (tooSmall) setting.findings.push(tooSmall)
  const boxOf = (row: RowDraft): RowBox =>
    rowBox(row, {geometry, languages, notes: boxes, room: room.height})
  const text = withHeads(drafts, boxOf)
  const all = [...text, ...rowsOfNotes(text, boxes, geometry, draft), ...colophon.map(boxOf)]
  return {
    sheets: paginate(all, room),
    geometry,
    notes: boxes,
    bookmarks: bookmarksOf(drafts, languages),
  }
}

/** Under a title, where no notice parts it from the text, the text stands a little lower. */
function lowered(
  [first, ...rows]: readonly RowDraft[],
  isUnderTitle: boolean,
  {shape}: DraftSetting,
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
  return drafts.map((draft): RowBox => {
    const box = boxOf(draft)
    if (draft.isInTable === true && head) return {...box, head}
    head = box
    return box
  })
}

/** The section of the footnotes, made when the first is. */
function notesIn(root: ElementId, {setting}: DraftSetting): () => ElementId {
  let section: ElementId | undefined
  return () => (section ??= setting.structure.add({type: 'Sect', parent: root}))
}

function geometryFor(rows: readonly RowDraft[], draft: DraftSetting): Geometry {
  const {arrangement, languages, shape} = draft
  const hangs = hangsIn(arrangement, languages)
  return withColumns(shape, arrangement, hangs, sharesFor(rows, hangs, draft))
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
