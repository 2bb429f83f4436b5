import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import type {Pt} from '../../text/model/types.ts'
import {columnX, type PageSide} from '../arrange/geometry.ts'
import type {CellBox} from '../model/box.ts'
import type {Frame} from '../model/frame.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import type {PlacedPart, Sheet} from '../paginate/paginate.ts'
import {smallLine, type FurnitureInput} from './furniture.ts'

/** Number every fifth line. */
const every = 5

/**
 * Numbers of the lines of a page: each column counts its own. They are in the outer margin of a column alone; else left of
 * the first column, right of the last, and behind the lines of those between.
 */
export function lineNumberFrames(
  {parts}: Sheet,
  side: PageSide,
  input: FurnitureInput,
): readonly Frame[] {
  const {leaf, page, geometry} = side
  const onPage = geometry.columns
    .map((column, index) => ({index, leaf: column.leaf, x: columnX(geometry, column, page)}))
    .filter((column) => column.leaf === leaf)
    .toSorted((a, b) => a.x - b.x)
  return onPage.flatMap(({index}, place) => {
    const own = input.languages.find(
      (language) => input.arrangement.columnOf[language.index] === index,
    )
    if (!own) return []
    const isLeft = isLeftOfText(place, onPage.length, own, page)
    const edge = edgeOf(index, isLeft, side, input)
    const baselines = parts.flatMap((part) =>
      baselinesOf(part, index).map((offset) => geometry.top - part.down - offset),
    )
    return baselines.flatMap((y, at): readonly Frame[] => {
      if ((at + 1) % every !== 0) return []
      const line = smallLine(numeralIn(own.language.language, at + 1), own, input.tools)
      const x = isLeft ? edge - line.width : edge
      return [{kind: 'line', artifact: 'layout', line, x, y}]
    })
  })
}

/** Whether the numbers of a column are left of it; columns are counted from the left. */
function isLeftOfText(
  place: number,
  columns: number,
  {language}: TypesetLanguage,
  page: number,
): boolean {
  if (columns === 1) return page % 2 === 0
  if (place === 0) return true
  return place < columns - 1 && language.direction === 'rtl'
}

/** Distance of the numbers from the text and its labels; beside stacked languages are their names. */
const distance: Pt = 8
const stackedDistance: Pt = 26
/** Between columns, where the labels of the next are near. */
const innerDistance: Pt = 4

/** Where the numbers of a column begin, or end where they are left of it. */
function edgeOf(
  index: number,
  isLeft: boolean,
  {page, geometry}: PageSide,
  {arrangement}: FurnitureInput,
): Pt {
  const column = itemAt(geometry.columns, index)
  const x = columnX(geometry, column, page)
  const gap = arrangement.isStacked
    ? stackedDistance
    : arrangement.perPage > 2
      ? innerDistance
      : distance
  return isLeft ? x - column.hang.left - gap : x + column.width + column.hang.right + gap
}

/** Distances of the lines of a part in a column from its first baseline; what is not of the text is not counted. */
function baselinesOf({row, from, to, isRepeat}: PlacedPart, column: number): readonly Pt[] {
  if (row.isApparatus === true || isRepeat === true) return []
  const cell = itemAt(row.cells, column)
  const first = itemAt(from, column)
  const found: Pt[] = []
  for (let slot = first; slot < itemAt(to, column); slot++)
    if (hasLine(cell, slot)) found.push((slot - first) * cell.leading)
  return found
}

function hasLine({parts}: CellBox, slot: number): boolean {
  return parts.some(
    (part) =>
      part.kind === 'text' &&
      part.isMarginal !== true &&
      slot >= part.slot &&
      slot < part.slot + part.lines.length,
  )
}
