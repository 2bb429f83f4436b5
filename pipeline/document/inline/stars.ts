import {present} from '../../finding/assert.ts'
import type {PhrasingContent, Text} from 'mdast'
import type {Span} from '../../finding/place.ts'

/**
 * Bold that CommonMark does not see: because punctuation stands inside the stars and a letter without a space outside,
 * `これは**「重要」**です`, or because a space stands before the closing stars, `**1. Scope **`.
 */
const bold = /\*\*(?=[^\s*])(?<inner>[^*]*[^\s*])(?:\*\*|(?<space> )\*\*(?=\s|$))/gu

/** Whether the stars of a text stand unescaped in its source. */
const isUnescaped = (node: Text, source: string): boolean => {
  // Phrasing that was made here has no position.
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return true
  return !source.slice(start.offset, end.offset).includes('\\*')
}

/** Part a text at the bold in it that CommonMark left as stars. */
export function boldIn(node: Text, source: string): readonly PhrasingContent[] {
  if (!node.value.includes('**') || !isUnescaped(node, source)) return [node]
  const parts: PhrasingContent[] = []
  let from = 0
  for (const found of node.value.matchAll(bold)) {
    if (found.index > from) parts.push({type: 'text', value: node.value.slice(from, found.index)})
    parts.push({
      type: 'strong',
      children: [{type: 'text', value: present(found.groups?.['inner'], 'the text in bold')}],
    })
    from = found.index + found[0].length
    const space = found.groups?.['space']
    if (space !== undefined) parts.push({type: 'text', value: space})
  }
  if (from < node.value.length) parts.push({type: 'text', value: node.value.slice(from)})
  return parts
}

/** The first text in which two stars stay as they are, unescaped; a span of `source`. */
export function literalStars(nodes: readonly PhrasingContent[], source: string): Span | undefined {
  for (const node of nodes) {
    if (node.type === 'text') {
      if (!node.value.includes('**') || !isUnescaped(node, source)) continue
      if (!node.value.replaceAll(bold, '').includes('**')) continue
      // Phrasing that was made here has no position.
      return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
    }
    const inner = 'children' in node ? literalStars(node.children, source) : undefined
    if (inner) return inner
  }
  return undefined
}
