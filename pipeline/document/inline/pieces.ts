import {lineStarts} from '../../finding/place.ts'

/** How many UTF-16 units a piece has at least: a parser's time for one list grows with all that stands before it. */
const leastLength = 16_384

/** What may go on over blank lines until something closes it, be it in a list: fenced code, comments and scripts. */
const opener =
  /`{3}|~{3}|<(?:[?!](?!--[^\n\r]*-->[ \t]*$)|(?:script|pre|style|textarea)(?![a-z]))/imu

/** A blank line with a letter, a bracket or a heading's sign at the margin behind it: all lists and quotations have ended. */
const boundary = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=[\p{L}(#])/gu

/**
 * Where a Markdown document may be cut so that its pieces, each parsed alone, are its blocks (CommonMark 0.31, GFM): at
 * a blank line with text at the margin behind it, nothing that goes on over blank lines being open. Behind the first fence
 * or HTML comment of several lines it is not cut.
 *
 * @param least the least length of a piece, in UTF-16 units
 * @returns UTF-16 offsets, the first of them 0
 */
export function piecesFrom(markdown: string, least: number = leastLength): readonly number[] {
  if (markdown.length < 2 * least) return [0]
  const first = frontMatterEnd(markdown)
  if (first === undefined) return [0]
  const opened = opener.exec(markdown.slice(first))
  const last = opened ? first + opened.index : markdown.length
  const cuts = [0]
  let from = 0
  for (const {index, 0: blank} of markdown.matchAll(boundary)) {
    const at = index + blank.length
    if (at >= last) break
    if (at - from < least || at < first) continue
    cuts.push(at)
    from = at
  }
  return cuts
}

/** Where front matter ends; 0 where there is none, undefined where nobody can say. */
function frontMatterEnd(markdown: string): number | undefined {
  const fence = /^(?<fence>---|\+\+\+)[ \t]*(?=\r|\n)/u.exec(markdown)?.groups?.['fence']
  if (fence === undefined) return 0
  const close = new RegExp(
    `[\\n\\r]${fence === '---' ? fence : '\\+\\+\\+'}[ \\t]*(?:\\r|\\n)`,
    'u',
  )
  const found = close.exec(markdown.slice(fence.length))
  return found ? fence.length + found.index + found[0].length : undefined
}

/** The number of lines before each of some offsets of a text. */
export function linesBefore(markdown: string, offsets: readonly number[]): readonly number[] {
  const starts = lineStarts(markdown)
  let line = 0
  return offsets.map((offset) => {
    while ((starts[line] ?? Infinity) < offset) line++ // no line begins behind the last
    return line
  })
}
