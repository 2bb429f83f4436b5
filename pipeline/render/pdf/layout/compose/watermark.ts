import {imprintFacts} from '../../../../edition/imprint.ts'
import type {Colour} from '../../text/model/types.ts'
import {lineOf} from '../draft/text.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {Frame, PageFrame} from '../model/frame.ts'
import {stateOf} from './furniture.ts'
import {filledTemplate} from './template.ts'

/** Light enough to read over, dark enough for a copying machine. */
const pale: Colour = [0.88, 0.88, 0.88]

/** Share of the page's diagonal that the words may take, and the greatest size of their type, in pt. */
const longest = 0.72
const largest = 110

/** Pages with words across them, where the configuration asks for them and there is something to say. */
export function withWatermark(
  pages: readonly PageFrame[],
  context: DraftContext,
): readonly PageFrame[] {
  const {tools, languages} = context
  const draft = languages.find((own) => stateOf(own) !== undefined)
  const [own = draft] = draft ? [draft] : languages
  const text = own && wordsOf(context, own)
  if (!own || text === undefined || text === '') return pages
  const {direction} = own.language
  const styled = (size: number) => tools.styles.of(own.style, {size, colour: pale, bold: true})
  const width = lineOf(text, styled(10), direction, tools).width / 10
  return pages.map((page) => {
    const diagonal = Math.hypot(page.width, page.height)
    const size = Math.min(largest, Math.floor((diagonal * longest) / width))
    const line = lineOf(text, styled(size), direction, tools)
    const angle = Math.atan2(page.height, page.width)
    // The middle of the words, a third of the size above the baseline, is that of the page.
    const [along, up] = [line.width / 2, size / 3]
    const frame: Frame = {
      kind: 'line',
      artifact: 'watermark',
      line,
      angle,
      x: page.width / 2 - along * Math.cos(angle) + up * Math.sin(angle),
      y: page.height / 2 - along * Math.sin(angle) - up * Math.cos(angle),
    }
    return {...page, frames: [frame, ...page.frames]}
  })
}

function wordsOf(
  {tools}: DraftContext,
  own: DraftContext['languages'][number],
): string | undefined {
  const {watermark} = tools.options
  if (watermark === true) return stateOf(own)
  if (typeof watermark !== 'string') return undefined
  const {title} = own.language
  const state = stateOf(own)
  const facts = imprintFacts(tools.edition, own.language)
  return filledTemplate(watermark, {
    title,
    ...Object.fromEntries(facts.map(({name, text}) => [name, text])),
    ...(state === undefined ? {} : {state}),
  })
}
