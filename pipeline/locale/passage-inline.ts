import type {Inline} from '../document/model/types.ts'

/** A text that many editions show. */
type Shown = {readonly text: string}

const inlines = new WeakMap<Shown, Inline>()

/**
 * The inline content of a passage: worked out once, and the same value for all editions that show it.
 *
 * @param parse reads a text as inline Markdown
 */
export function inlineOfPassage(passage: Shown, parse: (text: string) => Inline): Inline {
  const known = inlines.get(passage)
  if (known) return known
  const inline = parse(passage.text)
  inlines.set(passage, inline)
  return inline
}

/** Let a passage with the text of another have its inline content, where that is known. */
export function inheritInline(passage: Shown, from: Shown): void {
  const known = inlines.get(from)
  if (known) inlines.set(passage, known)
}
