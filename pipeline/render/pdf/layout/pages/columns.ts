import {languageOf} from '../../../../language/index.ts'
import type {Edition, Row} from '../../../../edition/types.ts'
import {prepare} from '../../text/prepare.ts'
import type {Pt, TextStyle} from '../../text/types.ts'
import type {CellBox} from '../cell.ts'
import type {Bookmark, Destination, ElementId, Frame, LaidOut, PageFrame} from '../frame.ts'
import {footFrames, headFrames, type FurnitureInput} from '../furniture.ts'
import {geometryFor, type Geometry} from '../geometry.ts'
import {paginate, type PageRows, type PlacedPart} from '../paginate.ts'
import {boxesOf, columnStyles, noteBox, noticeBox, type RowBox, type RowSetting} from '../row.ts'
import type {Setting} from '../setting.ts'
import {createStructure, type StructureBuilder} from '../structure-builder.ts'

/** Leading that a script needs in parallel columns, where lines of all languages stand level. */
const tightest = 1.38

/**
 * Languages side by side, one column each: rows level, heads and page numbers on every page, long
 * rows split across pages in all columns together.
 */
export function layColumns(edition: Edition, setting: Setting): LaidOut {
  const ratio = Math.max(
    ...edition.languages.map(({tag}) => languageOf(tag).print.scale * tightest),
  )
  const geometry = geometryFor(edition.languages.length, ratio, setting.options)
  const styles = columnStyles(edition, geometry)
  const hangs = styles.map((style, index) => hangOf(edition.rows, index, style, setting))
  const input: RowSetting = {edition, geometry, styles, setting, hangs}
  const rows = rowsOf(input)
  const pages = paginate(rows, geometry.top - geometry.bottom)
  const furniture: FurnitureInput = {languages: edition.languages, geometry, styles, setting}
  return compose(rows, pages, furniture)
}

function rowsOf(input: RowSetting): readonly RowBox[] {
  const {rows, notes} = input.edition
  const notice = noticeBox(input)
  const boxes = rows.flatMap((row) => boxesOf(row, input))
  const hasTitle = rows[0]?.kind === 'title'
  const withNotice = !notice
    ? boxes
    : hasTitle
      ? [...boxes.slice(0, 1), notice, ...boxes.slice(1)]
      : [notice, ...boxes]
  return [...withNotice, ...notes.map((note) => noteBox(note, input))]
}

/** Space for the labels of a column: the widest of the first level and an en. */
function hangOf(
  rows: readonly Row[],
  index: number,
  style: TextStyle,
  {fonts, shaper}: Setting,
): Pt {
  const labels = new Set(
    rows.flatMap((row) => (row.kind === 'point' ? (row.cells[index]?.label ?? '•') : [])),
  )
  const widths = Array.from(labels)
    .slice(0, 500)
    .map((text) => {
      const {language} = style
      const paragraph = {runs: [{text, style}], language, direction: languageOf(language).direction}
      return prepare(paragraph, fonts, shaper).naturalWidth
    })
  const widest = Math.max(0, ...widths.filter((width) => width < style.size * 5))
  return widest === 0 ? 0 : widest + style.size * 0.5
}

function compose(
  rows: readonly RowBox[],
  pages: readonly PageRows[],
  furniture: FurnitureInput,
): LaidOut {
  const {geometry, languages} = furniture
  const structure = createStructure()
  const document = structure.add({type: 'Document'})
  const table = structure.add({type: 'Table', parent: document})
  const heads = headElements(table, structure, furniture)
  const body = structure.add({type: 'TBody', parent: table})
  const elements = new Map<RowBox, readonly ElementId[]>()
  for (const row of rows) elements.set(row, elementsOf(row, body, structure))
  const head = headFrames(furniture)
  const frames = pages.map(({parts}, index): PageFrame => {
    // The heads of the first page name the columns; repeats are artifacts.
    const named =
      index > 0
        ? head
        : head.map((frame, at) => (frame.kind === 'line' ? withElement(frame, heads[at]) : frame))
    const text = parts.flatMap((part) => framesOf(part, elements.get(part.row) ?? [], geometry))
    return {
      width: geometry.width,
      height: geometry.height,
      frames: [...named, ...text, ...footFrames(index + 1, pages.length, furniture)],
      destinations: parts.flatMap((part) => destinationOf(part, geometry)),
    }
  })
  return {
    pages: frames,
    elements: structure.elements,
    bookmarks: bookmarksOf(rows, languages[0]?.tag ?? 'en'),
  }
}

function withElement(frame: Extract<Frame, {kind: 'line'}>, element: ElementId | undefined): Frame {
  return element === undefined ? frame : {...frame, element}
}

function headElements(
  table: ElementId,
  structure: StructureBuilder,
  {languages}: FurnitureInput,
): readonly ElementId[] {
  const head = structure.add({type: 'THead', parent: table})
  const row = structure.add({type: 'TR', parent: head})
  return languages.map(({tag}) =>
    structure.add({type: 'TH', parent: row, scope: 'Column', language: tag}),
  )
}

/** One table row; in each cell one element of the row's type, which holds label and text. */
function elementsOf(
  row: RowBox,
  body: ElementId,
  structure: StructureBuilder,
): readonly ElementId[] {
  const parent = structure.add({type: 'TR', parent: body})
  return row.cells.map(({cell, text}, index) => {
    const data = structure.add({type: 'TD', parent, language: cell.language})
    const type = row.element === 'H1' && index > 0 ? 'P' : row.element
    const spoken = cell.direction === 'rtl' ? {actualText: text} : {}
    const note = type === 'Note' ? {id: `${row.key ?? 'note'}-${index}`} : {}
    return structure.add({type, parent: data, ...spoken, ...note})
  })
}

function framesOf(
  {row, from, to, down}: PlacedPart,
  elements: readonly ElementId[],
  geometry: Geometry,
): readonly Frame[] {
  return row.cells.flatMap((box, index) => {
    const x = geometry.columns[index]?.x ?? geometry.left
    return cellFrames(box, {
      element: elements[index],
      x,
      y: geometry.top - down,
      from,
      to,
      leading: row.leading,
    })
  })
}

type CellPlace = {
  readonly element: ElementId | undefined
  readonly x: Pt
  readonly y: Pt
  readonly from: number
  readonly to: number
  readonly leading: Pt
}

function cellFrames(
  {lines, label, x: inset}: CellBox,
  {element, x, y, from, to, leading}: CellPlace,
): readonly Frame[] {
  const own = element === undefined ? {} : {element}
  const labelled: readonly Frame[] =
    label && from === 0 ? [{kind: 'line', ...own, line: label.line, x: x + label.x, y}] : []
  const text = lines.slice(from, to).map((line, index): Frame => ({
    kind: 'line',
    ...own,
    line,
    x: x + inset,
    y: y - index * leading,
  }))
  return [...labelled, ...text]
}

function destinationOf({row, from, down}: PlacedPart, geometry: Geometry): readonly Destination[] {
  if (row.key === undefined || from > 0) return []
  return [{name: row.key, y: geometry.top - down + row.leading}]
}

function bookmarksOf(rows: readonly RowBox[], language: string): readonly Bookmark[] {
  return rows.flatMap(({bookmark, key}) =>
    bookmark && key !== undefined ? [{...bookmark, language, destination: key}] : [],
  )
}
