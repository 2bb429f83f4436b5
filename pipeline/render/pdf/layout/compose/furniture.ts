import type {EditionLanguage} from '../../../../edition/types.ts'
import type {Line, Pt} from '../../text/model/types.ts'
import {shrunk, prepared} from '../draft/text.ts'
import {isUniform} from '../draft/marks.ts'
import type {Tag} from '../model/frame.ts'
import {columnX, type Geometry} from '../arrange/geometry.ts'
import {quiet} from '../model/options.ts'
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
  /** whether it is the first of the text or of one of its parts, which has no head */
  readonly isOpening: boolean
}

/** Left and right edges of the texts of a page's columns. */
export function edgesOf(
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
export function nameOf(own: TypesetLanguage): string {
  const {autonym} = own.language.language
  const word = stateOf(own)
  return word === undefined ? autonym : `${autonym} · ${word}`
}

/** The short title in a language, where the document has one; else its title. */
export const shortTitleOf = ({shortTitle, title}: EditionLanguage): string => shortTitle ?? title

/** The word for a text that nobody has reviewed: a draft, or a machine's; undefined for others. */
export function stateOf({language}: TypesetLanguage): string | undefined {
  const {progress, isSource, words} = language
  if (isSource || progress.reviewed > 0 || !isUniform(language)) return undefined
  return progress.machine > 0 ? words['machine'] : words['draft']
}

/** `3 – 7`; undefined where a page has no points. */
export function rangeOf({points}: RunningHead): string | undefined {
  if (!points) return undefined
  const [first, last] = points
  const dash = isFigure(first) && isFigure(last) ? '–' : ' – '
  return first === last ? first : `${first}${dash}${last}`
}

/** A bare number or letter, as points have. */
const isFigure = (name: string): boolean => /^[\p{N}.]+$|^\p{L}$/u.test(name)

/** Words on one line, as many as there is room for. */
export function fittingLine(
  text: string,
  own: TypesetLanguage,
  room: Pt,
  {tools}: FurnitureInput,
): Line {
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

/** Lines that were set, by language and words: most pages say the same as the page before. */
const setLines = new WeakMap<TypesetLanguage, Map<string, Line>>()

/** Words in the small type of furniture. */
export function smallLine(text: string, own: TypesetLanguage, tools: LayoutTools): Line {
  const known = setLines.get(own) ?? new Map<string, Line>()
  setLines.set(own, known)
  const line = known.get(text) ?? lineInSmallType(text, own, tools)
  known.set(text, line)
  return line
}

function lineInSmallType(text: string, own: TypesetLanguage, tools: LayoutTools): Line {
  const style = tools.styles.of(own.style, {size: own.style.size * 0.84, colour: quiet})
  const {direction, tag} = own.language
  return shrunk(prepared({runs: [{text, style}], language: tag, direction}, tools))
}
