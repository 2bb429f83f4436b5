import type {PaintedText, PlacedLine} from '../paint/types.ts'
import {itemAt} from '../../../finding/assert.ts'
import {placeLine} from '../text/place.ts'
import type {Piece, RunTag} from '../text/model/types.ts'
import type {ElementId, TagTable} from './tag-table.ts'

/** Which element each painted part of a line belongs to, once each has its own ActualText. */
export type LineSpeech = {readonly owners: readonly ElementId[]}

/** Whether a line must speak in parts: it runs from right to left and has links or notes in it. */
export function needsSpeech({line: {paragraph}}: PlacedLine): boolean {
  return paragraph.direction === 'rtl' && paragraph.runs.some(({tag}) => tag !== undefined)
}

/**
 * Tags for a right-to-left line with links or notes in it. The page holds its glyphs in visual
 * order, so what is to be read out stands in the structure; a text for the whole paragraph would
 * silence the links inside, therefore each part between them gets a Span with its own words.
 *
 * @param element the paragraph's
 * @param painted the parts of the line from left to right
 * @returns undefined where the paragraph's ActualText already covers the line
 */
export function speechOf(
  placed: PlacedLine,
  element: ElementId,
  {painted, tags}: {readonly painted: readonly PaintedText[]; readonly tags: TagTable},
): LineSpeech | undefined {
  if (!needsSpeech(placed)) return undefined
  const {actualText, ...silent} = tags.at(element)
  if (actualText !== undefined) tags.replace(element, silent)
  const texts = textsOf(placed)
  if (texts.length !== painted.length) return undefined
  const owners = painted.map(({tag}, index) => {
    const text = itemAt(texts, index)
    if (tag === undefined) return tags.add({type: 'Span', actualText: text}, element)
    const id = tags.idOf(tag)
    const own = tags.at(id)
    // A link that runs over several lines has said nothing before its first.
    tags.replace(id, {...own, actualText: `${own.actualText ?? ''}${text}`})
    return id
  })
  return {owners}
}

/** Words of a line's parts from left to right, each in logical order; parts as painting makes them. */
function textsOf({line}: PlacedLine): readonly string[] {
  const parts: {readonly tag: RunTag | undefined; readonly pieces: Piece[]}[] = []
  for (const piece of placeLine(line)) {
    const {tag} = itemAt(line.paragraph.runs, piece.run)
    const last = parts.at(-1)
    if (last && last.tag === tag) last.pieces.push(piece)
    else parts.push({tag, pieces: [piece]})
  }
  return parts.map(({pieces}) =>
    pieces
      .filter(({isHyphen}) => !isHyphen)
      .toSorted((a, b) => a.start - b.start)
      .map(({word}) => word.text)
      .join(''),
  )
}
