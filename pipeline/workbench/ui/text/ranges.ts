import type {TextRange} from '../../protocol/rows.ts'

/** A stretch of a text with the names of the marks that cover it. */
export type MarkedStretch = {readonly text: string; readonly marks: readonly string[]}

/** A range with the name of its mark. */
export type NamedRange = TextRange & {readonly mark: string}

/**
 * A text cut at the ends of ranges, which may overlap.
 *
 * @param ranges UTF-16 offsets; what lies outside the text is cut off
 */
export function markedStretches(
  text: string,
  ranges: readonly NamedRange[],
): readonly MarkedStretch[] {
  const cuts = new Set([0, text.length])
  const within = ranges
    .map(({start, end, mark}) => ({
      start: Math.max(0, start),
      end: Math.min(text.length, end),
      mark,
    }))
    .filter(({start, end}) => start < end)
  for (const {start, end} of within) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  const stretches: MarkedStretch[] = []
  for (const [index, start] of places.entries()) {
    const end = places[index + 1]
    if (end === undefined) break
    const marks = within.filter((one) => one.start <= start && one.end >= end).map(({mark}) => mark)
    stretches.push({text: text.slice(start, end), marks: [...new Set(marks)]})
  }
  return stretches
}

/**
 * A range after an edit: moved with the words around it; undefined where the edit touches it.
 *
 * @param before the text that the range is of
 * @param after the text as it is now
 */
export function movedRange(range: TextRange, before: string, after: string): TextRange | undefined {
  if (before === after) return range
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1
  if (range.end <= start) return range
  const shift = after.length - before.length
  if (range.start >= before.length - end)
    return {start: range.start + shift, end: range.end + shift}
  return undefined
}
