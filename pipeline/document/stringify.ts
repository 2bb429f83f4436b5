import type {BlockContent, List, ListItem, PhrasingContent, RootContent} from 'mdast'
import {stringify} from 'yaml'
import {printBlocks} from './markdown.ts'
import type {Block, Document, Inline, Label, Point} from './types.ts'

/**
 * Print a document as Markdown that `parseDocument` reads back to the same units: each point keeps
 * the number it had, also where plain Markdown would count on.
 */
export function stringifyDocument(document: Document): string {
  let children: RootContent[] = []
  if (Object.keys(document.frontMatter).length > 0)
    children.push({type: 'yaml', value: stringify(document.frontMatter).trimEnd()})
  const {title} = document
  const before = title ? document.blocks.filter(({place}) => place.line < title.place.line) : []
  const heading: readonly RootContent[] = title
    ? [{type: 'heading', depth: 1, children: [...title.inline]}]
    : []
  children = [
    ...children,
    ...flowOf(before),
    ...heading,
    ...flowOf(document.blocks.slice(before.length)),
  ]
  for (const {identifier, inline, blocks} of document.notes)
    children.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{type: 'paragraph', children: [...inline]}, ...flowOf(blocks)],
    })
  return printBlocks({type: 'root', children})
}

/** Blocks as mdast; points of the list form that stand together make one list. */
function flowOf(blocks: readonly Block[]): BlockContent[] {
  const flow: BlockContent[] = []
  for (const block of blocks) {
    const last = flow.at(-1)
    const nodes = nodesOf(block)
    const [first] = nodes
    const isList = last?.type === 'list' && first?.type === 'list' && last.ordered === first.ordered
    if (isList && wouldCount(last, first)) flow.push({type: 'html', value: '<!-- -->'}, first)
    else if (isList) for (const item of first.children) last.children.push(item)
    else for (const node of nodes) flow.push(node)
  }
  return flow
}

/** Whether one list would read as `1. 1. 1.`, which counts on, where equal numbers are meant. */
const wouldCount = (list: List, next: List): boolean =>
  list.ordered === true &&
  [...list.children, ...next.children].every(
    ({data}) => data?.marker === list.children[0]?.data?.marker,
  )

const levels = [1, 2, 3, 4, 5, 6] as const

function nodesOf(block: Block): readonly BlockContent[] {
  switch (block.kind) {
    case 'section': {
      const {label, heading, level} = block
      const depth = levels[level - 1] ?? 6
      return [{type: 'heading', depth, children: labelled(label, heading)}, ...flowOf(block.blocks)]
    }
    case 'point':
      return pointNodes(block)
    case 'paragraph':
      return [{type: 'paragraph', children: [...block.inline]}]
    case 'quote':
      return [{type: 'blockquote', children: flowOf(block.blocks)}]
    case 'table':
      return [
        {
          type: 'table',
          align: [...block.align],
          children: block.rows.map((row) => ({
            type: 'tableRow',
            children: row.map((cell) => ({type: 'tableCell', children: [...cell.inline]})),
          })),
        },
      ]
    case 'code':
      return [{type: 'code', lang: block.language ?? null, value: block.value}]
    case 'image': {
      const {url, alt, title = null} = block
      return [{type: 'paragraph', children: [{type: 'image', url, alt, title}]}]
    }
    case 'html':
      return [{type: 'html', value: block.value}]
    case 'rule':
      return [{type: 'thematicBreak'}]
  }
}

function labelled(label: Label | undefined, inline: Inline): PhrasingContent[] {
  if (!label) return [...inline]
  return [{type: 'text', value: inline.length === 0 ? label.text : `${label.text} `}, ...inline]
}

/** A bullet, or a number that Markdown knows as a list's; other labels stand in the text. */
function pointNodes(point: Point): readonly BlockContent[] {
  const {label, inline, blocks} = point
  if (label && !/^\d{1,9}[.)]$/u.test(label.text))
    return [{type: 'paragraph', children: labelled(label, inline)}, ...flowOf(blocks)]
  const own: BlockContent[] = inline.length > 0 ? [{type: 'paragraph', children: [...inline]}] : []
  const item: ListItem = {
    type: 'listItem',
    spread: true,
    children: [...own, ...flowOf(blocks)],
    ...(label ? {data: {marker: label.text}} : {}),
  }
  const list: List = {type: 'list', ordered: label !== undefined, spread: true, children: [item]}
  return [list]
}
