import {itemAt} from '../../../finding/assert.ts'
import {levelAt, runAt, shrinkAt, sizeAt, spaceAt, stretchAt, wordAt} from './model/atoms.ts'
import {visualOrder} from './bidi.ts'
import {inkEnd} from './break/line.ts'
import {isCut, partOf} from './break/part.ts'
import {shapeHyphen, shapeRepeatedHyphen} from './shape/shaper.ts'
import {
  spaceKind,
  type Line,
  type LineMark,
  type Piece,
  type Pt,
  type ShapedWord,
} from './model/types.ts'

/**
 * The glyphs of a line where they stand.
 *
 * @returns words and spaces from left to right; the spaces that the break ate hang behind the line,
 *   so that readers of the file still find them between the words
 */
export function placeLine(line: Line): readonly Piece[] {
  const {pieces, levels, eaten} = logicalPieces(line)
  let x = line.x
  if (line.paragraph.direction === 'ltr' && !levels.some((level) => level > 0)) {
    for (const piece of pieces) {
      piece.x = x
      x += piece.width
    }
    return pieces
  }
  if (line.paragraph.direction === 'rtl') x -= eaten
  return visualOrder(levels).map((index) => {
    const piece = pieces[index]
    if (!piece) throw new RangeError('visual order reaches behind its line')
    piece.x = x
    x += piece.width
    return piece
  })
}

/** A piece on its way to its place. */
type Standing = {-readonly [name in keyof Piece]: Piece[name]}

/** Pieces in logical order with their levels, and the width of those that the break ate. */
type Logical = {
  readonly pieces: Standing[]
  readonly levels: number[]
  eaten: Pt
}

function logicalPieces(line: Line): Logical {
  const {paragraph, from, to, ratio, scale} = line
  const base = paragraph.direction === 'rtl' ? 1 : 0
  const end = inkEnd(line)
  const found: Logical = {pieces: [], levels: [], eaten: 0}
  let start = line.start
  for (let index = from; index < to; index++) {
    const word = isCut(line, index) ? partOf(line, index).word : wordAt(paragraph, index)
    if (!word) throw new RangeError(`line reaches behind its paragraph: atom ${index}`)
    if (line.repeatsHyphen && index === from) {
      const hyphen = shapeRepeatedHyphen(paragraph.shaper, word)
      found.pieces.push(hyphenPiece(line, index, {hyphen, start, isRepeated: true}))
      found.levels.push(levelAt(paragraph, index))
    }
    const width = (word.width * sizeAt(paragraph, index) * scale) / 1000
    found.pieces.push({
      word,
      run: runAt(paragraph, index),
      x: 0,
      width: index < end - 1 && ratio !== 0 ? width + ratio * roomAt(line, index) : width,
      start,
      isSpace: spaceAt(paragraph, index) !== spaceKind.none,
      isHyphen: false,
      isRepeated: false,
    })
    start += word.text.length
    // UAX #9, L1: spaces at the end of a line take the paragraph's level.
    found.levels.push(index < end ? levelAt(paragraph, index) : base)
    if (index >= end) found.eaten += width
    if (line.hyphenated && index === end - 1) {
      const hyphen = shapeHyphen(paragraph.shaper, partOf(line, index).word)
      found.pieces.push(hyphenPiece(line, index, {hyphen, start, isRepeated: false}))
      found.levels.push(levelAt(paragraph, index))
    }
  }
  return found
}

/** How far the room behind an atom gives way. */
const roomAt = ({paragraph, ratio}: Line, index: number): Pt =>
  ratio > 0 ? stretchAt(paragraph, index) : shrinkAt(paragraph, index)

type ShownHyphen = Pick<Piece, 'start' | 'isRepeated'> & {readonly hyphen: ShapedWord}

function hyphenPiece(
  line: Line,
  index: number,
  {hyphen, start, isRepeated}: ShownHyphen,
): Standing {
  const {paragraph} = line
  const run = runAt(paragraph, index)
  const {size} = itemAt(paragraph.runs, run).style
  return {
    word: hyphen,
    run,
    x: 0,
    width: (hyphen.width * size * line.scale) / 1000,
    start,
    isSpace: false,
    isHyphen: true,
    isRepeated,
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
    const {link, noteMark, tag} = itemAt(line.paragraph.runs, run)
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
        ...(tag !== undefined && {tag}),
      }
    marks.push(last)
  }
  return marks
}
