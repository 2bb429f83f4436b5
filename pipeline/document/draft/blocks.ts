import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  RootContent,
  Table,
} from 'mdast'
import type {Span} from '../../finding/place.ts'
import {readHeadingMark} from './heading.ts'
import {markOf} from './mark.ts'
import {readLabel} from '../label/read.ts'
import type {SourceText} from '../source/normalise.ts'
import type {Draft, HeadingDraft, PointDraft} from './types.ts'

/** What reading blocks needs besides the tree. */
export type Reader = {
  readonly source: SourceText
  /** gives each Markdown list a number of its own */
  readonly nextList: () => number
}

/** The span of a node in the normalised text. */
export const offsetsOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

const spanOf = (node: Nodes, reader: Reader): Span => reader.source.spanIn(offsetsOf(node))

/** Turn sibling blocks into drafts, in order; footnotes and definitions are left out. */
export function draftsOf(nodes: readonly RootContent[], reader: Reader): readonly Draft[] {
  return nodes.flatMap((node) => draftsOfNode(node, reader))
}

function draftsOfNode(node: RootContent, reader: Reader): readonly Draft[] {
  const span = spanOf(node, reader)
  switch (node.type) {
    case 'heading':
      return [headingOf(node, reader)]
    case 'list':
      return listOf(node, reader)
    case 'paragraph':
      return paragraphOf(node, reader)
    case 'blockquote':
      return [{kind: 'quote', children: draftsOf(node.children, reader), span}]
    case 'code':
      return [{kind: 'code', value: node.value, ...(node.lang ? {language: node.lang} : {}), span}]
    case 'table':
      return [tableOf(node, reader)]
    case 'html':
      return [{kind: 'html', value: node.value, span}]
    case 'thematicBreak':
      return [{kind: 'rule', span}]
    default:
      return []
  }
}

function headingOf(node: Heading, reader: Reader): HeadingDraft {
  const {mark, nodes} = readHeadingMark(node.children)
  return {
    kind: 'heading',
    level: node.depth,
    ...(mark ? {mark} : {}),
    nodes,
    span: spanOf(node, reader),
  }
}

function paragraphOf(node: Paragraph, reader: Reader): readonly Draft[] {
  const span = spanOf(node, reader)
  const [only, ...rest] = node.children
  if (only?.type === 'image' && rest.length === 0)
    return [
      {
        kind: 'image',
        url: only.url,
        alt: only.alt ?? '',
        ...(only.title ? {title: only.title} : {}),
        span,
      },
    ]
  return [{kind: 'paragraph', nodes: node.children, column: node.position?.start.column ?? 1, span}]
}

function tableOf(node: Table, reader: Reader): Draft {
  return {
    kind: 'table',
    align: [...(node.align ?? [])],
    rows: node.children.map((row) =>
      row.children.map((cell) => ({nodes: cell.children, span: spanOf(cell, reader)})),
    ),
    span: spanOf(node, reader),
  }
}

function listOf(node: List, reader: Reader): readonly Draft[] {
  const list = reader.nextList()
  return node.children.map((item) => itemOf(item, list, reader))
}

function itemOf(item: ListItem, list: number, reader: Reader): PointDraft {
  const offsets = offsetsOf(item)
  const found = readLabel(reader.source.text.slice(offsets.start, offsets.start + 40))
  const [first, ...rest] = item.children
  const own = first?.type === 'paragraph' ? first : undefined
  const blocks: readonly BlockContent[] | readonly RootContent[] = own ? rest : item.children
  return {
    kind: 'point',
    ...(found ? {mark: markOf(found)} : {}),
    form: 'list',
    column: item.position?.start.column ?? 1,
    list,
    nodes: own?.children ?? [],
    children: draftsOf(blocks, reader),
    span: spanOf(item, reader),
  }
}
