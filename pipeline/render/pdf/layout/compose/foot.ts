import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import {columnX} from '../arrange/geometry.ts'
import type {Frame} from '../model/frame.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import type {Pt} from '../../text/model/types.ts'
import {askedLine, pageLineFrames} from './page-line.ts'
import {edgesOf, smallLine, type FurnitureInput, type PageInput} from './furniture.ts'

/** Distance of the foot's baseline from the lower edge of the page. */
const footRise = (bottom: Pt): Pt => bottom - Math.min(26, bottom * 0.45)

/** The page number in each language's words and digits; languages that write it alike share one. */
export function footFrames(page: PageInput, input: FurnitureInput): readonly Frame[] {
  const {geometry, languages, arrangement, tools} = input
  const footer = askedLine('footer', page, input)
  const y = footRise(geometry.bottom)
  if (footer !== undefined)
    return footer === false ? [] : pageLineFrames(footer, {artifact: 'footer', y}, page, input)
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
  // The words of a language need not have it: figures say it too.
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
