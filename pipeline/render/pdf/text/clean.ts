/** What was put in place of characters that cannot be set. */
export type Cleaned = {
  readonly text: string
  /** unpaired surrogates and noncharacters, now U+FFFD */
  readonly replaced: number
  /** control characters, left out */
  readonly dropped: number
}

const control = /\r\n?|[\p{Cc}\u2028\u2029]/gu
const broken = /[\uFFFE\uFFFF\uFDD0-\uFDEF]|\p{Surrogate}/gu

/** Signs that end a line: vertical tab, form feed, carriage return, next line, the separators. */
const lineEnds = new Set(['\n', '\v', '\f', '\r', '\r\n', '\u0085', '\u2028', '\u2029'])

/**
 * A text that can be set: line ends as LF, tabs as spaces, no control characters, no halves of
 * surrogate pairs.
 */
export function cleanText(text: string): Cleaned {
  let replaced = 0
  let dropped = 0
  const clean = text
    .replaceAll(control, (sign) => {
      if (lineEnds.has(sign)) return '\n'
      if (sign === '\t') return ' '
      dropped++
      return ''
    })
    .replaceAll(broken, () => {
      replaced++
      return '\uFFFD'
    })
  return {text: clean, replaced, dropped}
}
