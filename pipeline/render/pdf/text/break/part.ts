import {sizeAt, widthAt, wordAt} from '../model/atoms.ts'
import type {Line, Pt, ShapedWord, Shaper} from '../model/types.ts'

/** A word or the part of one on a line, with its width. */
export type WordPart = {
  readonly word: ShapedWord
  readonly width: Pt
}

type Range = Pick<Line, 'paragraph' | 'from' | 'to' | 'cutStart' | 'cutEnd'>

/** Whether only a part of an atom stands on the line. */
export const isCut = ({from, to, cutStart, cutEnd}: Range, index: number): boolean =>
  (index === from && cutStart > 0) || (index === to - 1 && cutEnd > 0)

/** An atom of a line, or the part of it that stands on the line, shaped again where it was cut. */
export function partOf(line: Range, index: number): WordPart {
  const {paragraph, from, to, cutStart, cutEnd} = line
  const word = wordAt(paragraph, index)
  if (!word) throw new RangeError(`line reaches behind its paragraph: atom ${index}`)
  if (!isCut(line, index)) return {word, width: widthAt(paragraph, index)}
  const left = index === from ? cutStart : 0
  const right = index === to - 1 && cutEnd > 0 ? cutEnd : word.text.length
  const part = cutPart(word, [left, right], paragraph.shaper)
  return {word: part, width: (part.width * sizeAt(paragraph, index)) / 1000}
}

const cuts = new WeakMap<Shaper, Map<number, ShapedWord>>()
/** Cuts of longer words are not kept by number. */
const longest = 512

function cutPart(
  word: ShapedWord,
  [left, right]: readonly [left: number, right: number],
  shaper: Shaper,
): ShapedWord {
  const shapePart = (): ShapedWord => shaper.shape(word.text.slice(left, right), word.face, word)
  if (word.text.length >= longest) return shapePart()
  let known = cuts.get(shaper)
  if (!known) cuts.set(shaper, (known = new Map<number, ShapedWord>()))
  const key = (word.id * longest + left) * longest + right
  let part = known.get(key)
  if (!part) known.set(key, (part = shapePart()))
  return part
}
