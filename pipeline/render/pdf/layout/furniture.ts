import {languageOf} from '../../../language/index.ts'
import {printNumeral} from '../../../language/numerals.ts'
import type {EditionLanguage} from '../../../edition/types.ts'
import {breakLines} from '../text/break-lines.ts'
import {prepare} from '../text/prepare.ts'
import type {Align, Colour, Line} from '../text/types.ts'
import type {Frame} from './frame.ts'
import type {Geometry} from './geometry.ts'
import type {ColumnStyles} from './row.ts'
import type {Setting} from './setting.ts'

const quiet: Colour = [0.36, 0.33, 0.3]
const hairline: Colour = [0.75, 0.72, 0.67]

/** What furniture is made from. */
export type FurnitureInput = {
  readonly languages: readonly EditionLanguage[]
  readonly geometry: Geometry
  readonly styles: ColumnStyles
  readonly setting: Setting
}

/** The names of the languages over their columns, with a rule below: an artifact on every page. */
export function headFrames(input: FurnitureInput): readonly Frame[] {
  const {languages, geometry} = input
  const y = geometry.height - 40
  const names = languages.flatMap(({tag}, index): readonly Frame[] => {
    const column = geometry.columns[index]
    const line = smallLine(languageOf(tag).autonym, index, 'ragged', input)
    return line && column ? [{kind: 'line', line, x: column.x, y}] : []
  })
  const width = geometry.width - 2 * geometry.left
  return [
    ...names,
    {kind: 'rule', x: geometry.left, y: y - 6, width, thickness: 0.4, colour: hairline},
  ]
}

/** The page number under each column, in that language's words and digits. */
export function footFrames(page: number, pages: number, input: FurnitureInput): readonly Frame[] {
  const {languages, geometry} = input
  return languages.flatMap(({tag, words}, index): readonly Frame[] => {
    const {digits} = languageOf(tag).numbers
    const text = (words['pageOf'] ?? '{page} / {pages}')
      .replace('{page}', printNumeral(page, digits))
      .replace('{pages}', printNumeral(pages, digits))
    const column = geometry.columns[index]
    const line = smallLine(text, index, 'centred', input)
    return line && column ? [{kind: 'line', line, x: column.x, y: 36}] : []
  })
}

function smallLine(
  text: string,
  index: number,
  align: Align,
  {languages, styles, setting, geometry}: FurnitureInput,
): Line | undefined {
  const language = languages[index]
  const own = styles[index]
  if (!language || !own) return undefined
  const style = setting.book.of(own, {size: own.size * 0.85, colour: quiet})
  const paragraph = {runs: [{text, style}], language: language.tag, direction: language.direction}
  const prepared = prepare(paragraph, setting.fonts, setting.shaper)
  const width = geometry.columns[index]?.width ?? 0
  return breakLines(prepared, width, {align, hyphenate: false})[0]
}
