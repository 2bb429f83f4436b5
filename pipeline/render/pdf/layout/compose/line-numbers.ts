import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import type {Pt} from '../../text/model/types.ts'
import {columnX, type PageSide} from '../arrange/geometry.ts'
import type {CellBox} from '../model/box.ts'
import type {Frame} from '../model/frame.ts'
import type {PlacedPart, Sheet} from '../paginate/paginate.ts'
import {smallLine, type FurnitureInput} from './furniture.ts'

/** Number every fifth line. */
const every = 5

/**
 * Numbers of the lines of a page in its outer margin. Columns whose baselines are level share them; where
 * each language has its own distance of baselines, they count the lines of the outer column.
 */
export function lineNumberFrames(
  {parts}: Sheet,
  {leaf, page, geometry}: PageSide,
  {languages, tools, arrangement}: FurnitureInput,
): readonly Frame[] {
  const onPage = geometry.columns
    .map((column, index) => ({column, index, x: columnX(geometry, column, page)}))
    .filter(({column}) => column.leaf === leaf)
    .toSorted((a, b) => a.x - b.x)
  const isOdd = page % 2 === 1
  const outer = itemAt(onPage, isOdd ? onPage.length - 1 : 0)
  const own = languages.find(({index}) => arrangement.columnOf[index] === outer.index)
  if (!own) return []
  // Beside stacked languages stand their names.
  const distance = arrangement.isStacked ? 26 : 8
  const [left, right] = [outer.x - outer.column.hang.left, outer.x + outer.column.width]
  const edge = isOdd ? right + outer.column.hang.right + distance : left - distance
  const frames: Frame[] = []
  let number = 0
  for (const part of parts)
    for (const offset of baselinesOf(
      part,
      onPage.map(({index}) => index),
      outer.index,
    )) {
      if (++number % every !== 0) continue
      const line = smallLine(numeralIn(own.language.language, number), own, tools)
      const x = isOdd ? edge : edge - line.width
      frames.push({kind: 'line', artifact: 'layout', line, x, y: geometry.top - part.down - offset})
    }
  return frames
}

/** Distances of the lines of a part from its first baseline, each level once. */
function baselinesOf(
  {row, from, to}: PlacedPart,
  columns: readonly number[],
  outer: number,
): readonly Pt[] {
  const {leading} = itemAt(row.cells, outer)
  const level = columns.filter((column) => itemAt(row.cells, column).leading === leading)
  const first = Math.max(...level.map((column) => itemAt(from, column)))
  const last = Math.max(...level.map((column) => itemAt(to, column)))
  const found: Pt[] = []
  for (let slot = first; slot < last; slot++)
    if (level.some((column) => hasLine(itemAt(row.cells, column), slot)))
      found.push((slot - first) * leading)
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
