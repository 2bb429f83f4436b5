import type {Inline, Key} from '../model/types.ts'
import type {Span} from '../../finding/place.ts'

/** A stretch of text and the row that it leads to. */
export type KeySpan = Span & {
  readonly key: Key
  /** the document that has the row: its name; absent for the text's own */
  readonly document?: string
}

declare module 'mdast' {
  interface LinkData {
    /** the text refers to the place in words; nobody wrote a link */
    isReference?: boolean
    /** the place in another document of the project; each format has its own address for it */
    place?: {readonly document: string; readonly key: Key}
  }
}

/** A character that stands for code, a picture, a footnote's mark. */
const other = '\uFFFC'

/** The text of inline content; code, pictures and marks of footnotes are one character that no word has. */
export function plainText(inline: Inline): string {
  return inline
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'html') return ''
      return 'children' in node ? plainText(node.children) : other
    })
    .join('')
}

/**
 * Inline content with stretches of its text as links to rows. A stretch that is not within one text, or is in a link
 * already, stays as it is.
 *
 * @param spans in the offsets of `plainText`, in order, without overlaps
 */
export function withLinks(inline: Inline, spans: readonly KeySpan[]): Inline {
  return spans.length === 0 ? inline : linkedFrom(inline, spans, 0)
}

function linkedFrom(inline: Inline, spans: readonly KeySpan[], start: number): Inline {
  let at = start
  return inline.flatMap((node): Inline => {
    const from = at
    at += plainText([node]).length
    const own = spans.filter((span) => span.start >= from && span.end <= at)
    if (own.length === 0 || node.type === 'link' || node.type === 'linkReference') return [node]
    if (node.type === 'text') return linkedText(node.value, own, from)
    return 'children' in node
      ? [{...node, children: [...linkedFrom(node.children, own, from)]}]
      : [node]
  })
}

function linkedText(text: string, spans: readonly KeySpan[], from: number): Inline {
  let at = 0
  const parts = spans.flatMap(({start, end, key, document}): Inline => {
    const before = text.slice(at, start - from)
    at = end - from
    const link: Inline[number] = {
      type: 'link',
      url: document === undefined ? `#${key}` : `${document}.md#${key}`,
      data: {isReference: true, ...(document !== undefined && {place: {document, key}})},
      children: [{type: 'text', value: text.slice(start - from, at)}],
    }
    return before === '' ? [link] : [{type: 'text', value: before}, link]
  })
  return at < text.length ? [...parts, {type: 'text', value: text.slice(at)}] : parts
}
