import type {Span} from '../../finding/place.ts'

/** The text that is parsed, and the way back to the text as it stands in the file. */
export type SourceText = {
  readonly text: string
  /** span of the normalised text → span of the file's text */
  readonly spanIn: (span: Span) => Span
}

/** Ready a file's text for Markdown. */
export function normalise(text: string): SourceText {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  return {
    text: text.slice(bom),
    spanIn: ({start, end}) => ({start: start + bom, end: end + bom}),
  }
}
