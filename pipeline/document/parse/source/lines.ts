import type {Span} from '../../../finding/place.ts'
import {lineStarts} from '../../../finding/place.ts'

/** Lines of a text that Markdown reads as prose or structure; fenced code and front matter are left out. */
export function* proseLines(text: string): Generator<Span & {readonly index: number}> {
  const starts = lineStarts(text)
  let fence: string | undefined
  let fenced = frontMatterFence(text)
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? text.length
    let end = next
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1
    const line = text.slice(start, Math.min(end, start + 200))
    if (fenced !== undefined) {
      if (index > 0 && line.trimEnd() === fenced) fenced = undefined
      continue
    }
    const mark = fenceMark.exec(line)?.groups
    if (fence === undefined) {
      if (mark?.['fence'] && !(mark['fence'].startsWith('`') && mark['info']?.includes('`'))) {
        fence = mark['fence']
        continue
      }
      yield {start, end, index}
    } else if (closes(mark, fence)) fence = undefined
  }
}

const fenceMark = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9}(?<fence>`{3,}|~{3,})(?<info>.*)$/u

const closes = (mark: Readonly<Record<string, string>> | undefined, fence: string): boolean =>
  mark?.['fence'] !== undefined &&
  mark['fence'].startsWith(fence) &&
  // The pattern always has the group.
  (mark['info'] ?? '').trim() === ''

/** The line that closes front matter, where the text begins with some that is closed. */
function frontMatterFence(text: string): string | undefined {
  const fence = /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*\r?\n/u.exec(text)?.groups?.['fence']
  if (fence === undefined) return undefined
  const closed = fence === '---' ? /\n---[ \t]*(?:\r?\n|$)/u : /\n\+\+\+[ \t]*(?:\r?\n|$)/u
  return closed.test(text) ? fence : undefined
}
