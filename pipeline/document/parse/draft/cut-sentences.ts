import type {
  BlockContent,
  DefinitionContent,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type {Span} from '../../../finding/place.ts'
import {offsetsOf} from './reader.ts'

/** A tree whose cut sentences are whole again, and the spans in `text` of what was joined. */
export type Rejoined = {readonly tree: Root; readonly cuts: readonly Span[]}

/**
 * Join a sentence that Markdown cut because a wrapped line began with `1.`: the paragraph has no end,
 * and what follows begins in lower case.
 *
 * @param text what the tree was parsed from
 */
export function rejoinCutSentences(tree: Root, text: string): Rejoined {
  const cuts: Span[] = []
  const children = rejoined(tree.children, text, cuts)
  return {tree: cuts.length === 0 ? tree : {...tree, children}, cuts}
}

function rejoined<Node extends RootContent | BlockContent | DefinitionContent>(
  nodes: readonly Node[],
  text: string,
  cuts: Span[],
): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    const tail = before?.type === 'paragraph' ? cutTail(before, node, text) : undefined
    if (before?.type === 'paragraph' && tail) {
      const position = before.position &&
        node.position && {...before.position, end: node.position.end}
      joined[joined.length - 1] = {
        ...before,
        children: [...before.children, ...tail],
        ...(position && {position}),
      }
      cuts.push(offsetsOf(node))
    } else joined.push(withChildren(node, text, cuts))
  }
  return joined
}

function withChildren<Node extends RootContent | BlockContent | DefinitionContent>(
  node: Node,
  text: string,
  cuts: Span[],
): Node {
  if (node.type === 'blockquote') return {...node, children: rejoined(node.children, text, cuts)}
  if (node.type === 'footnoteDefinition')
    return {...node, children: behindOwnText(node.children, text, cuts)}
  if (node.type !== 'list') return node
  const children = node.children.map((item) => ({
    ...item,
    children: behindOwnText(item.children, text, cuts),
  }))
  return {...node, children}
}

/** A list right below the text of an item is a list of its own, also where that text has no end. */
function behindOwnText<Node extends BlockContent | DefinitionContent>(
  nodes: readonly Node[],
  text: string,
  cuts: Span[],
): Node[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'paragraph') return rejoined(nodes, text, cuts)
  return [first, ...rejoined(rest, text, cuts)]
}

function cutTail(
  before: Paragraph,
  node: RootContent,
  text: string,
): readonly PhrasingContent[] | undefined {
  if (node.type !== 'list' || !node.ordered || node.children.length !== 1) return undefined
  // An empty item has no blocks.
  const [paragraph, ...more] = node.children[0]?.children ?? []
  if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined
  const from = offsetsOf(node).start
  const between = text.slice(offsetsOf(before).end, from)
  if (/\n[ \t>]*\r?\n/u.test(between)) return undefined
  if (/[:;.!?…。！？؟][\p{P}]*$/u.test(text.slice(0, offsetsOf(before).end).slice(-9)))
    return undefined
  const {start} = offsetsOf(paragraph)
  if (!/^\p{Ll}/u.test(text.slice(start, start + 2))) return undefined
  return [{type: 'text', value: `\n${text.slice(from, start)}`}, ...paragraph.children]
}
