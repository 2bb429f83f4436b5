import type {JSX} from 'preact'
import {markedStretches, type NamedRange} from '../../text/ranges.ts'

/** A text with the marks of ranges, each a class of its own. */
export function MarkedText({
  text,
  ranges,
}: {
  readonly text: string
  readonly ranges: readonly NamedRange[]
}): JSX.Element {
  return (
    <>
      {markedStretches(text, ranges).map((stretch, index) =>
        stretch.marks.length === 0 ? (
          <span key={index}>{stretch.text}</span>
        ) : (
          <mark key={index} class={stretch.marks.join(' ')}>
            {stretch.text}
          </mark>
        ),
      )}
    </>
  )
}
