import type {Place, Span} from './place.ts'

/** A stretch of the text of a unit, and what takes its place. */
export type TextEdit = Span & {
  /** of the text, as in the locale file */
  readonly key: string
  /** the new words; empty where the stretch is deleted, at an empty span where they are inserted */
  readonly text: string
  /** the stretch in the locale file, escapes counted */
  readonly place: Place
}

/**
 * How a finding is corrected without a decision of a person: an editor, the workbench and `stele check --fix` apply the
 * same value. No fix changes a letter or a digit of prose.
 */
export type Fix = {
  /** what it does, as a button says it: `Remove the extra space` */
  readonly label: string
  /** UTF-16 offsets in the texts as the locale file has them; those of one text rise and do not overlap */
  readonly edits: readonly TextEdit[]
}

/** A stretch of a text and its new words. */
export type Replacement = Span & Pick<TextEdit, 'text'>

/**
 * A text with edits made.
 *
 * @param edits of this text alone, rising, without overlaps
 */
export function withEdits(text: string, edits: readonly Replacement[]): string {
  let edited = ''
  let at = 0
  for (const {start, end, text: words} of edits) {
    edited += text.slice(at, start) + words
    at = end
  }
  return edited + text.slice(at)
}
