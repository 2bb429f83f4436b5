import type {Frame, LaidOut, PageFrame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import type {Line, PreparedParagraph} from '../../../../pipeline/render/pdf/text/model/types.ts'

/** A line frame of the text, with the page it stands on. */
export type Placed = Extract<Frame, {kind: 'line'}> & {readonly page: number}

/** The lines of a laid-out edition that are no artifacts, page by page. */
export function textLines({pages}: Pick<LaidOut, 'pages'>): readonly Placed[] {
  return pages.flatMap(({frames}, page) =>
    frames.flatMap((frame) =>
      frame.kind === 'line' && frame.artifact === undefined ? [{...frame, page}] : [],
    ),
  )
}

/** The words of a page, artifacts included. */
export function wordsOn({frames}: PageFrame): readonly string[] {
  return frames.flatMap((frame) => (frame.kind === 'line' ? [textOf(frame.line)] : []))
}

/** The words of a line. */
export const textOf = ({paragraph, start, end}: Line): string =>
  paragraph.text.slice(start, end).trim()

/** Lines by the page they stand on. */
export function byPage(lines: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, Placed[]>()
  for (const placed of lines) found.set(placed.page, [...(found.get(placed.page) ?? []), placed])
  return found
}

/** Lines by paragraph, in the order of the paragraph. */
export function byParagraph(
  lines: readonly Placed[],
): ReadonlyMap<PreparedParagraph, readonly Placed[]> {
  const found = new Map<PreparedParagraph, Placed[]>()
  for (const placed of lines) {
    const list = found.get(placed.line.paragraph)
    if (list) list.push(placed)
    else found.set(placed.line.paragraph, [placed])
  }
  for (const list of found.values()) list.sort((a, b) => a.line.start - b.line.start)
  return found
}

/**
 * What is wrong with how a paragraph's lines lie on the pages: parts of its text that no page has,
 * or that two have.
 */
export function gapsIn(laidOut: Pick<LaidOut, 'pages'>): readonly string[] {
  return [...byParagraph(textLines(laidOut))].flatMap(([{text}, lines]) => {
    let end = 0
    const wrong: string[] = []
    for (const {line} of lines) {
      if (line.start !== end) wrong.push(`${end} is followed by ${line.start} in "${text}"`)
      end = line.end
    }
    return end === text.length ? wrong : [...wrong, `"${text}" ends at ${end}`]
  })
}
