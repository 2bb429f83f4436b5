import type {Code, Paragraph, RootContent, Table} from 'mdast'
import {parseParagraphs} from '../markdown.ts'
import {headingDraft} from './heading.ts'
import {leadOf} from './lead.ts'
import {listDrafts, rejoinCutSentences} from './list.ts'
import {paragraphDrafts} from './paragraph.ts'
import {offsetsOf, spanOf, type Reader} from './reader.ts'
import type {Draft} from './types.ts'

/**
 * Turn sibling blocks into drafts, in order; footnotes and definitions are left out.
 *
 * @param inItem whether they stand in a list item, where deep indentation is seldom code
 */
export function draftsOf(
  nodes: readonly RootContent[],
  reader: Reader,
  inItem: boolean = false,
): readonly Draft[] {
  return rejoinCutSentences(nodes, reader).flatMap((node) => draftsOfNode(node, reader, inItem))
}

function draftsOfNode(node: RootContent, reader: Reader, inItem: boolean): readonly Draft[] {
  const span = spanOf(node, reader)
  switch (node.type) {
    case 'heading':
      return [headingDraft(node, reader)]
    case 'list':
      return listDrafts(node, reader, draftsOf)
    case 'paragraph':
      return blockParagraph(node, reader)
    case 'blockquote':
      return [{kind: 'quote', children: draftsOf(node.children, reader), span}]
    case 'code':
      return codeDrafts(node, reader, inItem)
    case 'table':
      return [tableDraft(node, reader)]
    case 'html':
      return [{kind: 'html', value: node.value, span}]
    case 'thematicBreak':
      return [{kind: 'rule', span}]
    // Front matter, footnotes and link definitions are read elsewhere.
    case 'definition':
    case 'footnoteDefinition':
    case 'toml':
    case 'yaml':
    // The rest is never a block.
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'listItem':
    case 'strong':
    case 'tableCell':
    case 'tableRow':
    case 'text':
      return []
  }
}

function blockParagraph(node: Paragraph, reader: Reader): readonly Draft[] {
  const [only, ...rest] = node.children
  if (only?.type !== 'image' || rest.length > 0) return paragraphDrafts(node, reader)
  const {url, alt, title} = only
  const span = spanOf(node, reader)
  return [{kind: 'image', url, alt: alt ?? '', ...(title ? {title} : {}), span}]
}

function tableDraft(node: Table, reader: Reader): Draft {
  return {
    kind: 'table',
    align: [...(node.align ?? [])],
    rows: node.children.map((row) =>
      row.children.map((cell) => ({nodes: cell.children, span: spanOf(cell, reader)})),
    ),
    span: spanOf(node, reader),
  }
}

/** Code; but what is merely indented far and begins with a label is text of the point it stands in. */
function codeDrafts(node: Code, reader: Reader, inItem: boolean): readonly Draft[] {
  const {start} = offsetsOf(node)
  const isFenced = /^[ \t]*[`~]/u.test(reader.source.text.slice(start, start + 40))
  const text = inItem && !isFenced ? textOfCode(node, reader) : undefined
  if (text && leadOf(text.children, reader.language)?.mark) return paragraphDrafts(text, reader)
  const span = spanOf(node, reader)
  return [{kind: 'code', value: node.value, ...(node.lang ? {language: node.lang} : {}), span}]
}

/** Indented code read as a paragraph, its lines where they stand in the source. */
function textOfCode(node: Code, reader: Reader): Paragraph | undefined {
  const [paragraph, ...more] = parseParagraphs(node.value.replaceAll(/^[ \t]+/gmu, '')).children
  const {position} = node
  if (paragraph?.type !== 'paragraph' || more.length > 0 || !position) return undefined
  const shift = position.start.line - 1
  const children = paragraph.children.map((child) => {
    if (!child.position) return child
    const {start, end} = child.position
    const moved = {
      start: {...start, line: start.line + shift},
      end: {...end, line: end.line + shift},
    }
    return {...child, position: moved}
  })
  const offset = reader.contentStart(position.start.line)
  return {...paragraph, children, position: {...position, start: {...position.start, offset}}}
}
