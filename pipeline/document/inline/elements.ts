import type {Inline} from '../model/types.ts'
import {readTag, type InlineMark, type OpeningTag} from './tags.ts'

type Node = Inline[number]

/** A stretch of inline content between two HTML tags, as every edition shows it. */
export type InlineElement = InlineMark & {
  readonly type: 'element'
  readonly children: readonly InlinePart[]
}

/** An HTML tag that no edition shows, as it is written: of an unknown element, or without its partner. */
export type UnshownTag = {readonly type: 'unshown'; readonly value: string}

/** A piece of inline content whose HTML is read. */
export type InlinePart = Exclude<Node, {readonly type: 'html'}> | InlineElement | UnshownTag

/** An element whose closing tag has not come yet, with the parts before it. */
type OpenElement = {
  readonly tag: OpeningTag
  readonly written: string
  readonly before: InlinePart[]
}

// No author nests marks so deep; without a limit, hostile input would exhaust the call stack of renderers.
const deepest = 30

/**
 * Inline content with the HTML on its first level read: `<sup>`, text and `</sup>` become one element. What
 * is inside of mdast nodes, such as emphasis, is as it was.
 */
export function partsOf(inline: Inline): readonly InlinePart[] {
  const bare = inline.filter(isNoHtml)
  if (bare.length === inline.length) return bare
  const open: OpenElement[] = []
  let parts: InlinePart[] = []
  // Those that are nested too deep.
  let unread = 0
  for (const node of inline) {
    if (node.type !== 'html') {
      parts.push(node)
      continue
    }
    const tag = readTag(node.value)
    const last = open.at(-1)
    if (tag.kind === 'alone') parts.push(...tag.nodes)
    else if (tag.kind === 'opening' && open.length < deepest) {
      open.push({tag, written: node.value, before: parts})
      parts = []
    } else if (tag.kind === 'closing' && unread === 0 && last?.tag.name === tag.name) {
      open.pop()
      parts = joined(last.before, closed(last, parts, node.value))
    } else {
      parts.push(unshown(node.value))
      if (tag.kind === 'opening') unread++
      else if (unread > 0) unread--
    }
  }
  // Never closed: the words stay.
  return open.reduceRight(
    (rest, {tag, written, before}) =>
      joined(before, tag.isEmptyOfMeaning ? rest : [unshown(written), ...rest]),
    parts,
  )
}

/** The first list with the second behind it; changed in place: copies for each of a thousand siblings would take too long. */
function joined(before: InlinePart[], parts: readonly InlinePart[]): InlinePart[] {
  for (const part of parts) before.push(part)
  return before
}

/** What to do about such a tag. */
export const unshownHint =
  'Close the tag where its words end, write [words](address) for a link, or use one of <sup>, <sub>, <br>, <u>, <mark>, <kbd>, <s>, <ins>, <del>, <i>, <b>, <small>, <abbr>, <q>'

/** The HTML tags in inline content that no edition shows, as they are written. */
export function unshownTags(inline: Inline): readonly string[] {
  const isPlain = inline.every((node) => node.type === 'text')
  return isPlain ? [] : unshownIn(partsOf(inline))
}

function unshownIn(parts: readonly InlinePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.type === 'unshown') return [part.value]
    if (part.type === 'element') return unshownIn(part.children)
    return 'children' in part ? unshownTags(part.children) : []
  })
}

function closed(
  {tag, written}: OpenElement,
  parts: readonly InlinePart[],
  end: string,
): readonly InlinePart[] {
  if (tag.mark !== undefined) return [{type: 'element', ...tag.mark, children: parts}]
  return tag.isEmptyOfMeaning ? parts : [unshown(written), ...parts, unshown(end)]
}

const unshown = (value: string): UnshownTag => ({type: 'unshown', value})

const isNoHtml = (node: Node): node is Exclude<Node, {readonly type: 'html'}> =>
  node.type !== 'html'
