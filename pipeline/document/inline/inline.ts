import type {PhrasingContent} from 'mdast'
import {tidy} from './tidy.ts'
import {noteDefinitionsFor, parseParagraphs, printParagraph} from './markdown.ts'
import type {Inline} from '../model/types.ts'

export {inlineText} from './text.ts'

/** Nothing here that Markdown could read as markup; digits, letters and quiet punctuation. */
const plain =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N},;'"’“”«»„‘()?%/‐‑–—…،؛؟、。，；：（）！？§°€£ -]|\.(?=[ ]|$)|:(?!\/\/))*)?$/u

/** The engine keeps a frame for each character that `plain` reads: longer texts are parsed in full. */
const longestPlain = 1_000_000

/** Constructs of GFM that come without brackets or stars. */
const literalLink = /www\.|https?:|ftp:|mailto:|xmpp:|@/iu

/**
 * Parse a unit's text: Markdown in which no block can begin, so `1. ` at its start is text.
 * Paragraphs, where a translator wrote several, are joined by a hard break: nothing is lost.
 */
export function parseInline(markdown: string): Inline {
  const isShort = markdown.length <= longestPlain
  if (isShort && plain.test(markdown) && !markdown.endsWith(' ') && !literalLink.test(markdown))
    return markdown === '' ? [] : [{type: 'text', value: markdown}]
  // A note's mark at the very start, with a colon behind it, would begin a definition.
  const guarded = markdown.replaceAll(/(?<=^\s*\[\^[^\]\s]+\]):/gmu, '\\:')
  let nodes: readonly PhrasingContent[] = []
  for (const block of parseParagraphs(guarded + noteDefinitionsFor(markdown)).children) {
    if (block.type === 'footnoteDefinition') continue
    const joint: readonly PhrasingContent[] = nodes.length > 0 ? [{type: 'break'}] : []
    if (block.type === 'paragraph') nodes = [...nodes, ...joint, ...block.children]
  }
  return tidy(nodes, {source: guarded, links: new Map()})
}

/** Print inline content as Markdown that `parseInline` reads back to the same content. */
export function stringifyInline(inline: Inline): string {
  const [first, ...rest] = inline
  if (first === undefined) return ''
  if (rest.length === 0 && first.type === 'text' && isPlain(first.value)) return first.value
  const printed = printParagraph({type: 'paragraph', children: [...inline]})
  return printed.includes('&#x') ? withoutReferences(printed, inline) : printed
}

/**
 * remark prints letters beside bold as character references where CommonMark would not see the
 * bold; `parseInline` does see it, so the letters may stand as they are.
 */
function withoutReferences(printed: string, inline: Inline): string {
  const bare = printed.replaceAll(/&#x(?<code>[0-9A-F]{1,6});/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
  return JSON.stringify(parseInline(bare)) === JSON.stringify(inline) ? bare : printed
}

const isPlain = (text: string): boolean =>
  text.length <= longestPlain && plain.test(text) && !text.endsWith(' ') && !literalLink.test(text)
