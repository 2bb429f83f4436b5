import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import {shrunk, prepared} from '../draft/text.ts'
import {isUniform} from '../draft/marks.ts'
import type {Frame, Tag} from '../model/frame.ts'
import {columnX, type Geometry} from '../arrange/geometry.ts'
import {hairline, quiet} from '../model/options.ts'
import type {Arrangement} from '../arrange/arrangement.ts'
import type {TypesetLanguage, LayoutTools} from '../model/tools.ts'
import type {Running, RunningHead} from './running.ts'

/** What furniture is made from. */
export type FurnitureInput = {
  readonly languages: readonly TypesetLanguage[]
  readonly arrangement: Arrangement
  readonly geometry: Geometry
  readonly tools: LayoutTools
  /** by language: the cell of the table's head that names it, shown on the first page */
  readonly heads: readonly Tag[]
}

/** A page to furnish. */
export type PageInput = {
  readonly page: number
  readonly pages: number
  readonly leaf: 0 | 1
  readonly running: Running
  /** whether it is the first of the text, where the names of the languages head the table */
  readonly isFirst: boolean
}

/** Distance of the head's baseline from the text, and of its rule from the baseline. */
const headGap: Pt = 20
const ruleGap: Pt = 6

/** The names of the languages over their columns, the points of the page, and a rule below. */
export function headFrames(page: PageInput, input: FurnitureInput): readonly Frame[] {
  const {geometry, arrangement, languages} = input
  const y = geometry.top + headGap
  const alone = arrangement.columns.length === 1
  // A page that begins with the title needs no other head.
  if (alone && page.isFirst) return []
  const shown = alone ? languages.slice(0, 1) : languages
  const lines = shown.flatMap((own): readonly Frame[] => {
    const column = itemAt(geometry.columns, itemAt(arrangement.columnOf, own.index))
    if (column.leaf !== page.leaf) return []
    const name = alone ? own.language.title : nameOf(own)
    return headOf(
      own,
      {name, x: columnX(geometry, column, page.page), width: column.width, y},
      page,
      input,
    )
  })
  const left = Math.min(geometry.width, ...edgesOf(page, input).map(([start]) => start))
  const right = Math.max(0, ...edgesOf(page, input).map(([, end]) => end))
  return [
    ...lines,
    {kind: 'rule', x: left, y: y - ruleGap, width: right - left, thickness: 0.4, colour: hairline},
  ]
}

function edgesOf(
  {leaf, page}: PageInput,
  {geometry}: FurnitureInput,
): readonly (readonly [Pt, Pt])[] {
  return geometry.columns
    .filter((column) => column.leaf === leaf)
    .map((column) => {
      const x = columnX(geometry, column, page)
      return [x, x + column.width] as const
    })
}

/** A language by its own name, with how far its text may be trusted. */
function nameOf({language}: TypesetLanguage): string {
  const {progress, isSource, words} = language
  const autonym = language.language.autonym
  if (isSource || progress.reviewed > 0 || !isUniform(language)) return autonym
  const word = progress.machine > 0 ? words['machine'] : words['draft']
  return word === undefined ? autonym : `${autonym} · ${word}`
}

type HeadPlace = {readonly name: string; readonly x: Pt; readonly y: Pt; readonly width: Pt}

function headOf(
  own: TypesetLanguage,
  {name, x, y, width}: HeadPlace,
  {running, isFirst}: PageInput,
  input: FurnitureInput,
): readonly Frame[] {
  const points = rangeLine(itemAt(running, own.index), own, width * 0.45, input)
  const room = width - (points ? points.width + own.style.size : 0)
  const title = fittingLine(name, own, room, input)
  const isRtl = own.language.direction === 'rtl'
  const element = isFirst ? input.heads[own.index] : undefined
  const named = element === undefined ? {artifact: 'header' as const} : {element}
  const frames: Frame[] = [
    {kind: 'line', ...named, line: title, x: isRtl ? x + width - title.width : x, y},
  ]
  if (points)
    frames.push({
      kind: 'line',
      artifact: 'header',
      line: points,
      x: isRtl ? x : x + width - points.width,
      y,
    })
  return frames
}

/** `3 – 7`, or `3` where that has no room; without points the section. */
function rangeLine(
  {points, section}: RunningHead,
  own: TypesetLanguage,
  room: Pt,
  input: FurnitureInput,
): Line | undefined {
  if (!points) return section === undefined ? undefined : fittingLine(section, own, room, input)
  const [first, last] = points
  const dash = isFigure(first) && isFigure(last) ? '–' : ' – '
  const both = first === last ? first : `${first}${dash}${last}`
  const line = smallLine(both, own, input.tools)
  if (line.width <= room) return line
  const short = smallLine(first, own, input.tools)
  return short.width <= room ? short : undefined
}

/** A bare number or letter, as points have. */
const isFigure = (name: string): boolean => /^[\p{N}.]+$|^\p{L}$/u.test(name)

/** Words on one line, as many as there is room for. */
function fittingLine(text: string, own: TypesetLanguage, room: Pt, {tools}: FurnitureInput): Line {
  const line = smallLine(text, own, tools)
  if (line.width <= room) return line
  const words = text.split(' ')
  const first = smallLine(words[0] ?? text, own, tools)
  for (let count = words.length - 1; count > 0; count--) {
    const shorter = smallLine(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[ ·,;:–-]+$/u, '')} …`,
      own,
      tools,
    )
    if (shorter.width <= room) return shorter
  }
  return first
}

/** Words in the small type of furniture. */
export function smallLine(text: string, own: TypesetLanguage, tools: LayoutTools): Line {
  const style = tools.styles.of(own.style, {size: own.style.size * 0.84, colour: quiet})
  const {direction, tag} = own.language
  return shrunk(prepared({runs: [{text, style}], language: tag, direction}, tools))
}

/** The page number in each language's words and digits; languages that write it alike share one. */
export function footFrames(page: PageInput, input: FurnitureInput): readonly Frame[] {
  const {geometry, languages, arrangement, tools} = input
  const y = geometry.bottom - Math.min(26, geometry.bottom * 0.45)
  const own = languages.filter(({index}) => leafOf(index, input) === page.leaf)
  const texts = own.map((language) => pageText(page, language))
  const [first] = own
  if (!first) return []
  if (arrangement.columns.length === 1 || new Set(texts).size === 1) {
    const distinct = [...new Set(texts)].map(
      (text) => [text, own[texts.indexOf(text)] ?? first] as const,
    )
    return centred(distinct, page, y, input)
  }
  return own.flatMap((language, index): readonly Frame[] => {
    const column = itemAt(geometry.columns, itemAt(arrangement.columnOf, language.index))
    const line = smallLine(itemAt(texts, index), language, tools)
    const x = columnX(geometry, column, page.page) + (column.width - line.width) / 2
    return [{kind: 'line', artifact: 'footer', line, x, y}]
  })
}

const leafOf = (language: number, {geometry, arrangement}: FurnitureInput): 0 | 1 =>
  itemAt(geometry.columns, itemAt(arrangement.columnOf, language)).leaf

function pageText({page, pages}: PageInput, {language}: TypesetLanguage): string {
  return (language.words['pageOf'] ?? '{page} / {pages}')
    .replace('{page}', numeralIn(language.language, page))
    .replace('{pages}', numeralIn(language.language, pages))
}

/** Texts one beside the other in the middle of the page. */
function centred(
  texts: readonly (readonly [text: string, language: TypesetLanguage])[],
  page: PageInput,
  y: Pt,
  input: FurnitureInput,
): readonly Frame[] {
  const lines = texts.map(([text, language]) => smallLine(text, language, input.tools))
  const edges = edgesOf(page, input)
  const left = Math.min(...edges.map(([start]) => start))
  const right = Math.max(...edges.map(([, end]) => end))
  const gap = 18
  const width = lines.reduce((sum, line) => sum + line.width, gap * (lines.length - 1))
  let x = (left + right - width) / 2
  return lines.map((line): Frame => {
    const frame: Frame = {kind: 'line', artifact: 'footer', line, x, y}
    x += line.width + gap
    return frame
  })
}
