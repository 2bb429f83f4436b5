import type {BlockContent, ListItem, PhrasingContent, RootContent} from 'mdast'
import {stringify} from 'yaml'
import {printBlocks} from './markdown.ts'
import type {Block, Document, Inline, Label, Point} from './types.ts'

/**
 * Print a document as Markdown that `parseDocument` reads back to the same units.
 *
 * Each point keeps the number it had, also where plain Markdown would count on: lists are printed
 * one item at a time.
 */
export function stringifyDocument(document: Document): string {
  const children: RootContent[] = []
  if (Object.keys(document.frontMatter).length > 0)
    children.push({type: 'yaml', value: stringify(document.frontMatter).trimEnd()})
  const {title} = document
  const before = title ? document.blocks.filter((block) => block.place.line < title.place.line) : []
  children.push(...flowOf(before))
  if (title) children.push({type: 'heading', depth: 1, children: [...title.inline]})
  children.push(...flowOf(document.blocks.slice(before.length)))
  for (const {identifier, inline, blocks} of document.notes)
    children.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{type: 'paragraph', children: [...inline]}, ...flowOf(blocks)],
    })
  return printBlocks({type: 'root', children})
}

const levels = [1, 2, 3, 4, 5, 6] as const

function flowOf(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap((block): BlockContent[] => {
    switch (block.kind) {
      case 'section':
        return [
          {
            type: 'heading',
            depth: levels[block.level - 1] ?? 6,
            children: labelled(block.label, block.heading),
          },
          ...flowOf(block.blocks),
        ]
      case 'point':
        return pointOf(block)
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
  })
}

const labelled = (label: Label | undefined, inline: Inline): PhrasingContent[] => {
  if (!label) return [...inline]
  const space = inline.length === 0 ? '' : ' '
  return [{type: 'text', value: `${label.text}${space}`}, ...inline]
}

function pointOf(point: Point): BlockContent[] {
  const start = /^(?<digits>\d{1,9})[.)]$/u.exec(point.label?.text ?? '')?.groups?.['digits']
  const ordered = point.form === 'list' && start !== undefined
  if (point.label && !ordered)
    return [
      {type: 'paragraph', children: labelled(point.label, point.inline)},
      ...flowOf(point.blocks),
    ]
  const own: BlockContent[] =
    point.inline.length > 0 ? [{type: 'paragraph', children: [...point.inline]}] : []
  const item: ListItem = {
    type: 'listItem',
    spread: true,
    children: [...own, ...flowOf(point.blocks)],
  }
  return [
    {type: 'list', ordered, start: ordered ? Number(start) : null, spread: true, children: [item]},
  ]
}
