import type {Edition} from '../../../edition/types.ts'
import {hangsOf} from './draft/label.ts'
import type {Hang, PageShape} from './arrange/geometry.ts'
import {printOf} from './model/options.ts'
import type {Arrangement} from './arrange/arrangement.ts'
import type {TypesetLanguage, LayoutTools} from './model/tools.ts'

/** How each language of an edition is set. */
export function typesetLanguages(
  edition: Edition,
  shape: PageShape,
  {tightness}: Arrangement,
  tools: LayoutTools,
): readonly TypesetLanguage[] {
  const {options} = tools
  const hidden = options.gutterNumbers === true ? hiddenLabels(edition) : new Set<number>()
  return edition.languages.map((language, index) => {
    const {scale, leading, colour} = printOf(language, tightness, options.colour)
    const size = shape.size * scale
    const figures = options.figures === 'oldstyle' ? {features: 'onum'} : {}
    const style = {language: language.tag, size, colour, ...figures}
    const hangs = hangsOf(edition.rows, index, {style, direction: language.direction}, tools)
    return {
      index,
      language,
      style,
      leading: Math.round(size * leading * 4) / 4,
      hangs: hidden.has(index) ? [0, ...hangs.slice(1)] : hangs,
      hidesLabels: hidden.has(index),
    }
  })
}

/** Room beside each column for the labels of its languages. */
export function hangsIn(
  {columns, columnOf}: Arrangement,
  languages: readonly TypesetLanguage[],
): readonly Hang[] {
  return columns.map((_, column) => {
    const own = languages.filter(({index}) => columnOf[index] === column)
    const widest = (direction: string): number =>
      Math.max(
        0,
        ...own.flatMap(({language, hangs}) =>
          // A text without points has no labels.
          language.direction === direction ? (hangs[0] ?? 0) : [],
        ),
      )
    return {left: widest('ltr'), right: widest('rtl')}
  })
}

/**
 * Columns whose labels the next column shows in the gutter: all but the last, where the labels say
 * the same. Where they do not, each column keeps its own.
 */
function hiddenLabels({rows, languages}: Edition): ReadonlySet<number> {
  const direction = languages[0]?.direction
  const isSame = rows.every(
    (row) =>
      row.kind !== 'point' ||
      row.depth > 1 ||
      row.cells.every(({label}) => bare(label) === bare(row.cells[0]?.label)),
  )
  if (!isSame || languages.some((language) => language.direction !== direction)) return new Set()
  // Labels stand before the text: in the gutter for all but the first column of the direction.
  const shown = direction === 'rtl' ? languages.length - 1 : 0
  return new Set(languages.length > 1 ? [shown] : [])
}

// No label is the empty one.
const bare = (label: string | undefined): string => (label ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '')
