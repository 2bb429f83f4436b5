import {sizeAt, widthAt} from '../atoms.ts'
import type {Line, Pt, ShapedWord} from '../types.ts'

export type Part = {
  readonly word: ShapedWord
  readonly width: Pt
  /** UTF-16 offset in the paragraph's text */
  readonly start: number
}

/** An atom of a line, or the part of it that stands on the line, shaped anew where it was cut. */
export function partOf(
  line: Pick<Line, 'paragraph' | 'from' | 'to' | 'cutStart' | 'cutEnd'>,
  index: number,
): Part {
  const {paragraph, from, to, cutStart, cutEnd} = line
  const word = paragraph.atoms[index]
  const start = paragraph.starts[index] ?? 0
  if (!word) throw new RangeError(`line reaches behind its paragraph: atom ${index}`)
  const left = index === from ? cutStart : 0
  const right = index === to - 1 && cutEnd > 0 ? cutEnd : word.text.length
  if (left === 0 && right === word.text.length)
    return {word, width: widthAt(paragraph, index), start}
  const part = paragraph.shaper.shape(word.text.slice(left, right), word.face, word)
  return {word: part, width: (part.width * sizeAt(paragraph, index)) / 1000, start: start + left}
}
