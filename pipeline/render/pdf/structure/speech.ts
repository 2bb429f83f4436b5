import type {ElementId} from '../layout/model/frame.ts'
import type {PaintedText, PlacedLine} from '../paint/types.ts'
import {placeLine} from '../text/place.ts'
import type {Piece} from '../text/model/types.ts'
import type {TagTable} from './tag-table.ts'

/** Which element each painted part of a line belongs to, once all of them can speak for themselves. */
export type LineSpeech = {readonly owners: readonly ElementId[]}

/** Whether a line must speak in parts: it runs from right to left and has links or notes in it. */
export function needsSpeech({line: {paragraph}}: PlacedLine): boolean {
  return (
    paragraph.direction === 'rtl' &&
    paragraph.runs.some(({structureId}) => structureId !== undefined)
  )
}

/**
 * Tags for a right-to-left line with links or notes in it. The page holds its glyphs in visual
 * order, so what is to be read out stands in the structure; a text for the whole paragraph would
 * silence the links inside, therefore each part between them gets a Span with its own words.
 *
 * @param painted the parts of the line from left to right
 * @returns undefined for a line that its paragraph speaks for
 */
export function speechOf(
  placed: PlacedLine & {readonly element?: ElementId},
  painted: readonly PaintedText[],
  tags: TagTable,
): LineSpeech | undefined {
  const {element} = placed
  const paragraph = element === undefined ? undefined : tags.at(element)
  if (element === undefined || !paragraph || !needsSpeech(placed)) return undefined
  const {actualText, ...silent} = paragraph
  if (actualText !== undefined) tags.replace(element, silent)
  const texts = textsOf(placed)
  if (texts.length !== painted.length) return undefined
  const owners = painted.map(({structureId}, index) => {
    const text = texts[index] ?? ''
    if (structureId === undefined)
      return tags.add({type: 'Span', parent: element, actualText: text})
    const id = Number(structureId)
    const own = tags.at(id)
    if (own) tags.replace(id, {...own, actualText: `${own.actualText ?? ''}${text}`})
    return id
  })
  return {owners}
}

/** Words of a line's parts from left to right, each in logical order; parts as painting makes them. */
function textsOf({line}: PlacedLine): readonly string[] {
  const parts: {readonly structureId: string | undefined; readonly pieces: Piece[]}[] = []
  for (const piece of placeLine(line)) {
    const structureId = line.paragraph.runs[piece.run]?.structureId
    const last = parts.at(-1)
    if (last && last.structureId === structureId) last.pieces.push(piece)
    else parts.push({structureId, pieces: [piece]})
  }
  return parts.map(({pieces}) =>
    pieces
      .filter(({isHyphen}) => !isHyphen)
      .toSorted((a, b) => a.start - b.start)
      .map(({word}) => word.text)
      .join(''),
  )
}
