/** How a column of a table is set. */
export type Column = {readonly head: string; readonly align: 'left' | 'right'}

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** Columns that a text takes on a terminal: two for wide East Asian characters, none for marks. */
export function widthOf(text: string): number {
  let width = 0
  for (const {segment} of segmenter.segment(text)) {
    if (/^[\p{Cf}\p{Mn}]+$/u.test(segment)) continue
    width += wide.test(segment) ? 2 : 1
  }
  return width
}

// East Asian Wide and Fullwidth (UAX #11), and emoji.
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}/u

/** A table as lines of text, columns two spaces apart, the head first. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({head}) => head), ...rows]
  const widths = columns.map((_, index) => Math.max(...all.map((row) => widthOf(row[index] ?? ''))))
  const lines = all.map((row) =>
    columns
      .map(({align}, index) => padded(row[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}
