import type {Excerpt} from '../../finding/finding.ts'
import type {Span} from '../../finding/place.ts'
import {visible} from '../visible.ts'
import {terminalWidth} from './columns.ts'

// Characters of context on either side of what is marked.
const context = 40
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A text with its marked stretches in brackets ⟦…⟧, shortened around them, and a second line that
 * underlines them. Right-to-left text has no second line: a terminal turns it round, and lines drawn
 * under it would point elsewhere.
 */
export function marked({text, marks}: Excerpt): readonly string[] {
  const {start: from, end: to} = around(text, marks)
  let line = from > 0 ? '… ' : ''
  let under = ' '.repeat(line.length)
  let at = from
  const isTurned = rightToLeft.test(text.slice(from, to))
  const add = (piece: string, sign: string): void => {
    const shown = visible(piece)
    line += shown
    if (!isTurned) under += sign.repeat(terminalWidth(shown))
  }
  for (const {start, end} of marks.filter((mark) => mark.start < to)) {
    if (start < at) continue
    add(text.slice(at, start), ' ')
    add('⟦', ' ')
    add(text.slice(start, Math.min(end, to)), '~')
    add('⟧', ' ')
    at = Math.min(end, to)
  }
  add(text.slice(at, to), ' ')
  if (to < text.length) line += ' …'
  return isTurned ? [line] : [line, under.trimEnd()]
}

/** The stretch of the text that is shown: the marks with some words on either side. */
function around(text: string, marks: readonly Span[]): Span {
  const first = marks[0]?.start ?? 0 // no marks: all of the text
  // What lies far behind the first mark would push it out of sight.
  const last = Math.min(marks.at(-1)?.end ?? text.length, first + 4 * context)
  return {
    start: backward(text, Math.max(0, first - context)),
    end: forward(text, Math.min(text.length, last + context)),
  }
}

/** An offset at or before the given one that cuts no word, and never a character. */
function backward(text: string, offset: number): number {
  const space = text.indexOf(' ', offset)
  return offset === 0 ? 0 : space >= 0 && space - offset < 20 ? space + 1 : whole(text, offset)
}

function forward(text: string, offset: number): number {
  const space = text.indexOf(' ', offset)
  return offset === text.length
    ? offset
    : space >= 0 && space - offset < 20
      ? space
      : whole(text, offset)
}

function whole(text: string, offset: number): number {
  let at = offset
  while (at < text.length && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(at, at + 1))) at++
  return at
}
