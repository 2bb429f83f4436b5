import type {Span} from '../../finding/place.ts'

/** A text with some of its stretches in brackets ⟦…⟧; spans in any order, overlaps left out. */
export function withMarks(text: string, spans: readonly Span[] = []): string {
  let marked = ''
  let at = 0
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return marked + text.slice(at)
}
