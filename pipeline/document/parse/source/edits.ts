import {itemAt} from '../../../finding/assert.ts'
import type {Span} from '../../../finding/place.ts'
import {lastAtMost} from '../../../finding/rising.ts'

/** One change to a text: what stood in the span is replaced. Spans must not overlap. */
export type Edit = Span & {readonly insert: string}

/** A changed text and the way back to the one it was made from. */
export type Edited = {
  readonly text: string
  /** span of the changed text → span of the original */
  readonly spanIn: (span: Span) => Span
}

/** Apply edits, given in order, and keep the map of offsets. */
export function applyEdits(original: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return {text: original, spanIn: (span) => span}
  const pieces: string[] = []
  /** where each kept stretch begins, in the changed text and in the original */
  const starts: number[] = [0]
  const origins: number[] = [0]
  let from = 0
  let length = 0
  for (const {start, end, insert} of edits) {
    pieces.push(original.slice(from, start), insert)
    length += start - from
    starts.push(length)
    origins.push(start)
    length += insert.length
    starts.push(length)
    origins.push(end)
    from = end
  }
  pieces.push(original.slice(from))
  const originOf = (offset: number): number => {
    const at = lastAtMost(starts, offset)
    const origin = itemAt(origins, at) + offset - itemAt(starts, at)
    return Math.min(origin, origins[at + 1] ?? original.length)
  }
  return {
    text: pieces.join(''),
    spanIn: ({start, end}) => ({start: originOf(start), end: originOf(end)}),
  }
}
