import {levelAt, runAt, shrinkAt, spaceAt, stretchAt} from './atoms.ts'
import {visualOrder} from './bidi.ts'
import {inkEnd} from './break/line.ts'
import {partOf} from './break/part.ts'
import {shapeHyphen} from './shape/shaper.ts'
import {spaceKind, type Line, type LineMark, type Piece, type Pt} from './types.ts'

/**
 * The glyphs of a line where they stand.
 *
 * @returns words and spaces from left to right; the spaces that the break ate hang behind the line,
 *   so that readers of the file still find them between the words
 */
export function placeLine(line: Line): readonly Piece[] {
  const logical = logicalPieces(line)
  const base = line.paragraph.direction === 'rtl' ? 1 : 0
  const order = visualOrder(logical.map(({level}) => level))
  let x = line.x
  if (base === 1) for (const {piece, isEaten} of logical) if (isEaten) x -= piece.width
  return order.map((index) => {
    const entry = logical[index]
    if (!entry) throw new RangeError('visual order reaches behind its line')
    const piece = {...entry.piece, x}
    x += piece.width
    return piece
  })
}

type Logical = {readonly piece: Piece; readonly level: number; readonly isEaten: boolean}

function logicalPieces(line: Line): readonly Logical[] {
  const {paragraph, from, to, ratio} = line
  const base = paragraph.direction === 'rtl' ? 1 : 0
  const end = inkEnd(line)
  const pieces: Logical[] = []
  for (let index = from; index < to; index++) {
    const {word, width, start} = partOf(line, index)
    const isEaten = index >= end
    const room = ratio > 0 ? stretchAt(paragraph, index) : shrinkAt(paragraph, index)
    const piece: Piece = {
      word,
      run: runAt(paragraph, index),
      x: 0,
      width: index < end - 1 ? width + ratio * room : width,
      start,
      isSpace: spaceAt(paragraph, index) !== spaceKind.none,
      isHyphen: false,
    }
    // UAX #9, L1: spaces at the end of a line take the paragraph's level.
    pieces.push({piece, level: isEaten ? base : levelAt(paragraph, index), isEaten})
    if (line.hyphenated && index === end - 1) pieces.push(hyphenPiece(line, index))
  }
  return pieces
}

function hyphenPiece(line: Line, index: number): Logical {
  const {paragraph} = line
  const part = partOf(line, index)
  const word = shapeHyphen(paragraph.shaper, part.word)
  const run = runAt(paragraph, index)
  const size: Pt = paragraph.runs[run]?.style.size ?? 0
  return {
    piece: {
      word,
      run,
      x: 0,
      width: (word.width * size) / 1000,
      start: part.start + part.word.text.length,
      isSpace: false,
      isHyphen: true,
    },
    level: levelAt(paragraph, index),
    isEaten: false,
  }
}

/** Links and note marks of a line, from left to right; one that bidi tore apart comes in parts. */
export function marksOf(line: Line): readonly LineMark[] {
  const {runs} = line.paragraph
  let isMarked = false
  for (let index = line.from; index < line.to && !isMarked; index++) {
    const found = runs[runAt(line.paragraph, index)]
    isMarked = found?.link !== undefined || found?.noteMark !== undefined
  }
  return isMarked ? joinMarks(line, placeLine(line)) : []
}

function joinMarks(line: Line, pieces: readonly Piece[]): readonly LineMark[] {
  const marks: LineMark[] = []
  let last: LineMark | undefined
  for (const {run, x, width} of pieces) {
    const {link, noteMark, structureId} = line.paragraph.runs[run] ?? {}
    if (link === undefined && noteMark === undefined) {
      last = undefined
      continue
    }
    if (last?.run === run) {
      marks.pop()
      last = {...last, width: x + width - last.x}
    } else
      last = {
        run,
        x,
        width,
        ...(link !== undefined && {link}),
        ...(noteMark !== undefined && {noteMark}),
        ...(structureId !== undefined && {structureId}),
      }
    marks.push(last)
  }
  return marks
}
