import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import type {CellBox, RowBox, TextPart} from '../model/box.ts'
import {widthOf} from '../draft/label.ts'
import {lineOf} from '../draft/text.ts'
import type {Geometry} from '../arrange/geometry.ts'
import {quiet} from '../model/options.ts'
import type {TypesetLanguage, LayoutTools} from '../model/tools.ts'

/** What page numbers are set from. */
export type LeaderInput = {
  readonly geometry: Geometry
  readonly languages: readonly TypesetLanguage[]
  readonly tools: LayoutTools
  /** page of each place */
  readonly pages: ReadonlyMap<string, number>
}

/** Distance of a leader from what it leads to, in ems. */
const distance = 0.5

/** A row of the contents with its page numbers, and dots that lead to them. */
export function withPageNumbers(
  row: RowBox,
  targets: readonly (string | undefined)[],
  input: LeaderInput,
): RowBox {
  const cells = row.cells.map((cell, column): CellBox => {
    // The head of the contents leads nowhere.
    const target = targets[column]
    const page = target === undefined ? undefined : input.pages.get(target)
    const own = itemAt(input.languages, itemAt(row.languages, column))
    const {width} = itemAt(input.geometry.columns, column)
    if (page === undefined) return cell
    return {...cell, parts: [...cell.parts, ...numberParts(cell, page, own, {...input, width})]}
  })
  return {...row, cells}
}

function numberParts(
  {parts}: CellBox,
  page: number,
  own: TypesetLanguage,
  {width, tools}: LeaderInput & {readonly width: Pt},
): readonly TextPart[] {
  const [text] = parts
  if (text?.kind !== 'text') return []
  const last = text.lines.at(-1)
  if (!last) return []
  const {direction} = own.language
  const {size} = own.style
  const slot = text.slot + text.lines.length - 1
  const style = tools.styles.of(own.style, {size: Math.round(size * 95) / 100})
  const number = lineOf(numeralIn(own.language.language, page), style, direction, tools)
  const isRtl = direction === 'rtl'
  const base = {kind: 'text', slot, isMarked: false} as const
  const owner = text.element === undefined ? {} : {element: text.element}
  const numbered: TextPart = {
    ...base,
    ...owner,
    lines: [number],
    x: isRtl ? 0 : width - number.width,
  }
  const from = number.width + size * distance
  const until = isRtl
    ? text.x + last.x - size * distance
    : width - (text.x + last.x + last.width) - size * distance
  const dots = dotsFor(until - from, own, tools)
  if (!dots) return [numbered]
  const x = isRtl ? from : width - from - dots.width
  return [{...base, lines: [dots], x, artifact: 'layout'}, numbered]
}

const between = '\u2009'
const known = new WeakMap<LayoutTools, Map<string, Line>>()

/** Dots that fill a width; they stand under each other, being counted from the number's side. */
function dotsFor(width: Pt, own: TypesetLanguage, tools: LayoutTools): Line | undefined {
  const {size} = own.style
  const lines = known.get(tools) ?? new Map<string, Line>()
  known.set(tools, lines)
  const style = tools.styles.of(own.style, {size: size * 0.8, colour: quiet, language: 'en'})
  const twenty = widthOf(`.${between}`.repeat(20), {style, direction: 'ltr'}, tools)
  const count = Math.floor((width * 20) / twenty)
  if (count < 3) return undefined
  const name = `${own.index} ${count}`
  const found = lines.get(name)
  if (found) return found
  const line = lineOf(Array.from({length: count}, () => '.').join(between), style, 'ltr', tools)
  lines.set(name, line)
  return line
}
