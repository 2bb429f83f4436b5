import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {NoteBox} from '../model/box.ts'
import type {Destination, Frame, PageFrame} from '../model/frame.ts'
import {columnX, marginX, type Geometry, type PageSide} from '../arrange/geometry.ts'
import {hairline} from '../model/options.ts'
import type {PlacedPart, Sheet} from '../paginate/paginate.ts'
import {bracketFrames} from './brackets.ts'
import {isEnd, isStart, partHeight} from '../paginate/split.ts'
import {cellFrames} from './cell-frames.ts'
import {columnRules} from './column-rules.ts'
import {footFrames} from './foot.ts'
import type {FurnitureInput} from './furniture.ts'
import {headFrames} from './head.ts'
import {lineNumberFrames} from './line-numbers.ts'
import {runningHeads} from './running.ts'

/** What pages are composed from. */
export type ComposeInput = {
  readonly furniture: FurnitureInput
  /** notes by language and identifier */
  readonly notes: ReadonlyMap<string, NoteBox>
  readonly noteLeading: Pt
  /** number of the first of these pages, counted from 1, and of all pages of the file */
  readonly first: number
  readonly pages: number
  readonly hasLineNumbers: boolean
}

/** Sheets as pages: rows and notes in their columns, heads and page numbers. */
export function composePages(sheets: readonly Sheet[], input: ComposeInput): readonly PageFrame[] {
  const {furniture, first, pages} = input
  const {leaves} = furniture.geometry
  const running = runningHeads(sheets, furniture.languages.length)
  return sheets.flatMap((sheet, index) =>
    ([0, 1] as const).slice(0, leaves).map((leaf): PageFrame => {
      const page = first + index * leaves + leaf
      const place: PageSide = {leaf, page, geometry: furniture.geometry}
      const isFirst = index === 0
      const isOpening = isFirst || opensPart(sheet)
      const about = {page, pages, leaf, running: itemAt(running, index), isFirst, isOpening}
      return {
        width: furniture.geometry.width,
        height: furniture.geometry.height,
        frames: [
          ...headFrames(about, furniture),
          ...textFrames(sheet, place, input),
          ...bracketFrames(sheet, place, furniture.languages),
          ...noteFrames(sheet, place, input),
          ...(furniture.tools.options.columnRule === true ? columnRules(sheet, place) : []),
          ...(input.hasLineNumbers ? lineNumberFrames(sheet, place, furniture) : []),
          ...footFrames(about, furniture),
        ],
        destinations: [
          ...sheet.parts.flatMap((part) => rowDestinations(part, place)),
          ...noteDestinations(sheet, place, input),
        ],
      }
    }),
  )
}

/** Whether a sheet begins with a heading that begins on a new page. */
const opensPart = ({parts: [first]}: Sheet): boolean =>
  first !== undefined && first.row.opensPage === true && isStart(first)

const noNote = (): undefined => undefined

/**
 * The text of a page, one column after the other: readers that take what is level for one line, however far apart,
 * would turn around the words beside Arabic (PDFium), and a selection begun in a column goes on in it.
 */
function textFrames({parts}: Sheet, place: PageSide, input: ComposeInput): readonly Frame[] {
  return place.geometry.columns.flatMap((_, column) =>
    parts.flatMap((part) => {
      const frames = framesInColumn(part, column, place, input)
      return part.isRepeat === true ? asArtifacts(frames) : frames
    }),
  )
}

function framesInColumn(
  part: PlacedPart,
  index: number,
  {leaf, page, geometry}: PageSide,
  {notes}: ComposeInput,
): readonly Frame[] {
  const {row, from, to, down} = part
  const column = itemAt(geometry.columns, index)
  const box = row.cells[index]
  // Languages one below the other have a row each.
  if (column.leaf !== leaf || !box) return []
  const noteName =
    notes.size === 0
      ? noNote
      : (mark: string) => notes.get(`${itemAt(row.languages, index)} ${mark}`)?.destination
  return cellFrames(box, {
    x: columnX(geometry, column, page),
    marginX: marginX(geometry, index, page),
    y: geometry.top - down,
    from: itemAt(from, index),
    to: itemAt(to, index),
    leading: box.leading,
    foot: isEnd(part) ? geometry.top - down - partHeight(part) : undefined,
    noteName,
  })
}

/** What is repeated was read already, and its links stand where it stood first. */
function asArtifacts(frames: readonly Frame[]): readonly Frame[] {
  return frames.flatMap((frame): readonly Frame[] => {
    if (frame.kind === 'rule') return [frame]
    if (frame.kind !== 'line') return []
    const {kind, line, x, y} = frame
    return [{kind, line, x, y, artifact: 'layout'}]
  })
}

function rowDestinations(
  part: PlacedPart,
  {leaf, geometry, page}: PageSide,
): readonly Destination[] {
  const {row, down, isRepeat} = part
  if (!isStart(part) || isRepeat) return []
  return row.names.flatMap(({name, column}) => {
    const own = geometry.columns[column]
    if (own?.leaf !== leaf) return []
    return [{name, x: columnX(geometry, own, page), y: geometry.top - down + row.leading}]
  })
}

/** Notes end level at the foot; a short rule parts them from the text. */
function noteFrames(
  {feet}: Sheet,
  {leaf, page, geometry}: PageSide,
  {noteLeading, notes, furniture}: ComposeInput,
): readonly Frame[] {
  const lines = Math.max(0, ...feet.map(linesOf))
  if (lines === 0) return []
  const top = geometry.bottom + (lines - 1) * noteLeading
  return feet.flatMap((parts, index): readonly Frame[] => {
    const column = geometry.columns[index]
    if (column?.leaf !== leaf || parts.length === 0) return []
    const x = columnX(geometry, column, page)
    const frames: Frame[] = []
    let y = top
    for (const {note, from, to} of parts) {
      const noteName = (mark: string): string | undefined =>
        furniture.languages
          .map(({index: at}) => notes.get(`${at} ${mark}`)?.destination)
          .find(Boolean)
      frames.push(...cellFrames(note, {x, marginX: x, y, from, to, leading: noteLeading, noteName}))
      y -= (to - from) * noteLeading
    }
    const rule = Math.min(column.width, 60)
    const start = parts[0]?.note.isRtl ? x + column.width - rule : x
    return [ruleAbove(start, top + noteLeading * 1.15, rule), ...frames]
  })
}

function ruleAbove(x: Pt, y: Pt, width: Pt): Frame {
  return {kind: 'rule', x, y, width, thickness: 0.4, colour: hairline}
}

const linesOf = (parts: Sheet['feet'][number]): number =>
  parts.reduce((sum, {from, to}) => sum + to - from, 0)

function noteDestinations(
  {feet}: Sheet,
  {leaf, geometry}: PageSide,
  {noteLeading}: ComposeInput,
): readonly Destination[] {
  const lines = Math.max(0, ...feet.map(linesOf))
  return feet.flatMap((parts, index) => {
    if (geometry.columns[index]?.leaf !== leaf) return []
    let y = geometry.bottom + lines * noteLeading
    return parts.flatMap(({note, from, to}) => {
      const at = y
      y -= (to - from) * noteLeading
      return from === 0 ? [{name: note.destination, y: at}] : []
    })
  })
}

/** Rows by name, and the page that each begins on. */
export function pagesByName(
  sheets: readonly Sheet[],
  geometry: Geometry,
  first: number,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  for (const [index, {parts}] of sheets.entries())
    for (const part of parts)
      if (isStart(part) && !part.isRepeat)
        for (const {name, column} of part.row.names)
          pages.set(name, first + index * geometry.leaves + itemAt(geometry.columns, column).leaf)
  return pages
}
