import {numeralIn} from '../../../../language/numerals.ts'
import type {RowBox} from '../model/box.ts'
import type {Frame} from '../model/frame.ts'
import {columnX, type PageSide} from '../arrange/geometry.ts'
import type {Sheet} from '../paginate/paginate.ts'
import {smallLine, type FurnitureInput} from './furniture.ts'

/** Number every fifth line. */
const every = 5

/** Numbers of the lines of a page in its outer margin; baselines are shared, so one row of them serves all columns. */
export function lineNumberFrames(
  {parts}: Sheet,
  {leaf, page, geometry}: PageSide,
  {languages, tools, arrangement}: FurnitureInput,
): readonly Frame[] {
  const [own] = languages
  if (!own) return []
  const edges = geometry.columns
    .filter((column) => column.leaf === leaf)
    .map((column) => ({x: columnX(geometry, column, page), width: column.width}))
  const isOdd = page % 2 === 1
  const right = Math.max(...edges.map(({x, width}) => x + width))
  const left = Math.min(...edges.map(({x}) => x))
  // A text without points has no labels.
  const hang = own.hangs[0] ?? 0
  // Beside stacked languages stand their names.
  const distance = arrangement.isStacked ? 26 : 8
  const frames: Frame[] = []
  let number = 0
  for (const {row, from, to, down} of parts)
    for (let slot = from; slot < to; slot++) {
      if (!hasLine(row, slot) || ++number % every !== 0) continue
      const line = smallLine(numeralIn(own.language.language, number), own, tools)
      const x = isOdd ? right + distance : left - hang - distance - line.width
      const y = geometry.top - down - (slot - from) * row.leading
      frames.push({kind: 'line', artifact: 'layout', line, x, y})
    }
  return frames
}

function hasLine({cells}: RowBox, slot: number): boolean {
  return cells.some(({parts}) =>
    parts.some(
      (part) => part.kind === 'text' && slot >= part.slot && slot < part.slot + part.lines.length,
    ),
  )
}
