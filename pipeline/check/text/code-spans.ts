import type {Span} from '../../finding/place.ts'

/** Inline code as it is in a text, its backticks included. */
export type CodeSpan = Span & {
  /** what is between the backticks, with single spaces */
  readonly code: string
}

const spans = /(?<ticks>`{1,9})(?!`)(?<code>[^`]{1,2000})\k<ticks>(?!`)/gu

/** The inline code of a text, in order. */
export function codeSpansIn(text: string): readonly CodeSpan[] {
  return Array.from(text.matchAll(spans), ({0: found, index, groups}) => ({
    start: index,
    end: index + found.length,
    code: plainCode(groups?.['code'] ?? ''), // always matches
  }))
}

/** Code as it is compared: line ends and runs of spaces are one space, an ellipsis is three points. */
export const plainCode = (code: string): string =>
  code.replaceAll(/\s+/gu, ' ').replaceAll('…', '...').trim()
