import type {Excerpt} from '../../finding/finding.ts'

// Words of context on either side of what is marked.
const context = 40

/**
 * A text with its marked stretches in brackets ⟦…⟧, shortened around them. Carets on a second line
 * would point nowhere under Arabic or Chinese.
 */
export function marked({text, marks}: Excerpt): string {
  const first = marks[0]?.start ?? 0
  const last = marks.at(-1)?.end ?? text.length
  const from = cut(text, Math.max(0, first - context))
  const to = cut(text, Math.min(text.length, last + context))
  let result = from > 0 ? '… ' : ''
  let at = from
  for (const {start, end} of marks) {
    result += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  result += text.slice(at, to)
  return (to < text.length ? `${result} …` : result).replaceAll(/\s+/gu, ' ')
}

/** An offset that cuts no surrogate pair and no word. */
function cut(text: string, offset: number): number {
  if (offset === 0 || offset === text.length) return offset
  const space = text.indexOf(' ', offset)
  return space >= 0 && space - offset < 20 ? space : offset
}
