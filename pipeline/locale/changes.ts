import {diffArrays} from 'diff'
import {once} from '../language/model/once.ts'
import type {Change} from './types.ts'

const segmenter = once(() => new Intl.Segmenter('en', {granularity: 'word'}))

/**
 * What changed between two wordings of the English, word by word.
 *
 * @returns stretches in reading order; those that are not `removed` make up the new text
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  return diffArrays([...segmentsOf(before)], [...segmentsOf(after)]).map(
    ({added, removed, value}) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
}

/** The words of a text in any script, and what is between them: joined they are the text (UAX #29). */
export function* segmentsOf(text: string): Generator<string> {
  for (const part of partsOf(text)) for (const {segment} of segmenter().segment(part)) yield segment
}

/** UTF-16 units of a text that is segmented at once: the time that ICU takes grows with their square. */
const longestPart = 1000

/** A long text in parts, each of which begins with a word behind a space or a full stop of Chinese. */
function partsOf(text: string): readonly string[] {
  if (text.length <= longestPart) return [text]
  const parts: string[] = []
  let from = 0
  for (const {index} of text.matchAll(/(?<=[\s。，、])(?=[\p{L}\p{N}])/gu))
    if (index - from >= longestPart) {
      parts.push(text.slice(from, index))
      from = index
    }
  parts.push(text.slice(from))
  return parts
}
