import type {ElementId, PageFrame} from '../layout/frame.ts'
import {number} from '../paint/number.ts'
import {colourOperator, paintLines} from '../paint/text.ts'
import type {CodeBook, PlacedLine} from '../paint/types.ts'

/** A page's content stream with its marked content: which element each MCID belongs to. */
export type PageContent = {
  readonly operators: string
  /** by MCID, counted from 0 */
  readonly elements: readonly ElementId[]
  readonly fonts: ReadonlySet<string>
}

/** Paint a page in reading order; what belongs to no element is an artifact. */
export function pageContent(page: PageFrame, codes: CodeBook): PageContent {
  const elements: ElementId[] = []
  let operators = ''
  let group: PlacedLine[] = []
  let owner: ElementId | undefined
  const flush = (): void => {
    if (group.length === 0) return
    const text = paintLines(group, codes)
      .map((painted) => painted.operators)
      .join('\n')
    group = []
    if (owner === undefined) operators += `/Artifact <</Type/Pagination>> BDC\n${text}\nEMC\n`
    else {
      operators += `/P <</MCID ${elements.length}>> BDC\n${text}\nEMC\n`
      elements.push(owner)
    }
  }
  for (const frame of page.frames) {
    if (frame.kind === 'rule') {
      flush()
      const {x, y, width, thickness, colour} = frame
      operators += `/Artifact <</Type/Layout>> BDC\n${colourOperator(colour)} ${[x, y, width, thickness].map(number).join(' ')} re f\nEMC\n`
    } else if (frame.kind === 'line') {
      if (frame.element !== owner) flush()
      owner = frame.element
      group.push(frame)
    }
  }
  flush()
  return {operators, elements, fonts: new Set(operators.match(/(?<=\/)F[0-9]+(?= )/gu) ?? [])}
}
