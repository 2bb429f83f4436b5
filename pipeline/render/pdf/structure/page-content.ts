import type {ArtifactKind, Box, Frame, LinkFrame, PageFrame} from '../layout/model/frame.ts'
import {itemAt} from '../../../finding/assert.ts'
import {number} from '../paint/number.ts'
import {colourOperator, paintLines} from '../paint/text.ts'
import type {GlyphEncoder} from '../paint/types.ts'
import type {PictureTable} from './picture-table.ts'
import {needsSpeech, speechOf} from './speech.ts'
import type {ElementId, TagTable} from './tag-table.ts'

/** A page's content stream, and which elements of the structure its parts belong to. */
export type PageContent = {
  readonly operators: string
  /** by MCID, counted from 0 */
  readonly elements: readonly ElementId[]
  readonly links: readonly TaggedLink[]
  /** where the pictures of elements stand */
  readonly boxes: readonly (readonly [element: ElementId, box: Box])[]
}

/** A link on a page, and its element. */
export type TaggedLink = {readonly frame: LinkFrame; readonly element: ElementId}

/** What pages of one file share. */
export type PageTables = {
  readonly codes: GlyphEncoder
  readonly pictures: PictureTable
  readonly tags: TagTable
}

type LineFrame = Extract<Frame, {kind: 'line'}>

/** A page as it is being painted. */
type PaintedPage = {
  operators: string
  readonly elements: ElementId[]
  readonly boxes: (readonly [element: ElementId, box: Box])[]
}

/** Paint a page in reading order; what belongs to no element is an artifact. */
export function pageContent(page: PageFrame, tables: PageTables): PageContent {
  const sheet: PaintedPage = {operators: '', elements: [], boxes: []}
  let group: LineFrame[] = []
  const flush = (): void => {
    if (group.length > 0) paintGroup(group, sheet, tables)
    group = []
  }
  const links: TaggedLink[] = []
  for (const frame of page.frames)
    if (frame.kind === 'line') {
      const [first] = group
      if (first && !belongTogether(first, frame)) flush()
      group.push(frame)
    } else {
      flush()
      if (frame.kind === 'link') links.push(...taggedLink(frame, tables.tags))
      else paintShape(frame, sheet, tables)
    }
  flush()
  return {...sheet, links}
}

/** A link that no element holds cannot be reached by those who hear the file (ISO 14289-1, 7.18.5). */
function taggedLink(frame: LinkFrame, tags: TagTable): readonly TaggedLink[] {
  return frame.element === undefined ? [] : [{frame, element: tags.idOf(frame.element)}]
}

/** Whether two lines come in one marked sequence; speech is given line by line. */
function belongTogether(a: LineFrame, b: LineFrame): boolean {
  const isSame = a.element === b.element && a.artifact === b.artifact && a.angle === b.angle
  return isSame && !needsSpeech(a) && !needsSpeech(b)
}

function paintGroup(group: readonly LineFrame[], page: PaintedPage, tables: PageTables): void {
  const [first] = group
  if (!first) return
  const {artifact} = first
  const {angle} = first
  if (angle !== undefined) {
    paintTurned(first, angle, page, tables)
    return
  }
  const painted = paintLines(group, tables.codes)
  if (first.element === undefined) {
    for (const {operators} of painted)
      page.operators += `/Artifact ${artifacts[artifact ?? 'header']} BDC\n${operators}EMC\n`
    return
  }
  const element = tables.tags.idOf(first.element)
  const speech = speechOf(first, element, {painted, tags: tables.tags})
  const owners = painted.map(({tag}, index) =>
    speech ? itemAt(speech.owners, index) : tag === undefined ? element : tables.tags.idOf(tag),
  )
  // Numbers follow the reading order, content the order on the page: right to left they differ.
  const start = page.elements.length
  for (const [index, {operators}] of painted.entries()) {
    const owner = itemAt(owners, index)
    const id = start + (speech ? painted.length - 1 - index : index)
    page.operators += `/${tables.tags.at(owner).type} <</MCID ${id}>> BDC\n${operators}EMC\n`
    page.elements[id] = owner
  }
}

/** A line of an artifact that is turned around the beginning of its baseline. */
function paintTurned(
  {line, x, y, artifact}: LineFrame,
  angle: number,
  page: PaintedPage,
  {codes}: PageTables,
): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const matrix = [cos, sin, -sin, cos, x, y].map(number).join(' ')
  const painted = paintLines([{line, x: 0, y: 0}], codes)
  const text = painted.map(({operators}) => operators).join('')
  page.operators += `/Artifact ${artifacts[artifact ?? 'layout']} BDC\nq ${matrix} cm\n${text}Q\nEMC\n`
}

const artifacts: Readonly<Record<ArtifactKind, string>> = {
  header: '<</Type/Pagination/Subtype/Header>>',
  footer: '<</Type/Pagination/Subtype/Footer>>',
  layout: '<</Type/Layout>>',
  watermark: '<</Type/Pagination/Subtype/Watermark>>',
}

function paintShape(
  frame: Extract<Frame, {kind: 'rule' | 'image'}>,
  page: PaintedPage,
  {pictures, tags}: PageTables,
): void {
  const {x, y, width} = frame
  if (frame.kind === 'rule') {
    const sides = [x, y, width, frame.thickness].map(number).join(' ')
    page.operators += `/Artifact <</Type/Layout>> BDC\n${colourOperator(frame.colour)} ${sides} re f\nEMC\n`
    return
  }
  const {picture, height} = frame
  const element = tags.idOf(frame.element)
  const matrix = [width, 0, 0, height, x, y].map(number).join(' ')
  const id = page.elements.length
  page.operators += `/Figure <</MCID ${id}>> BDC\nq ${matrix} cm /${pictures.nameOf(picture)} Do Q\nEMC\n`
  page.elements.push(element)
  page.boxes.push([element, [x, y, x + width, y + height]])
}
