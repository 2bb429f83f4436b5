import {present} from '../../../finding/assert.ts'
import type {Code, Nodes, Paragraph, RootContent, Table} from 'mdast'
import {noteDefinitionsFor, parseParagraphs} from '../../inline/markdown.ts'
import {headingDraft} from './heading.ts'
import {leadingLabel} from './lead.ts'
import {listDrafts} from './list.ts'
import {paragraphDrafts} from './paragraph.ts'
import {offsetsOf, spanOf, type Reader} from './reader.ts'
import type {Draft} from './types.ts'

/**
 * Turn sibling blocks into drafts, in order; footnotes and definitions are left out.
 *
 * @param inItem whether they stand in a list item, where deep indentation is seldom code
 */
export function blockDrafts(
  nodes: readonly RootContent[],
  reader: Reader,
  inItem: boolean = false,
): readonly Draft[] {
  const drafts: Draft[] = []
  let isBelowPoint = inItem
  for (const node of nodes)
    for (const draft of draftsOfNode(node, reader, isBelowPoint)) {
      drafts.push(draft)
      if (draft.kind === 'point' && draft.mark) isBelowPoint = true
      else if (draft.kind === 'heading') isBelowPoint = inItem
    }
  return drafts
}

function draftsOfNode(node: RootContent, reader: Reader, inItem: boolean): readonly Draft[] {
  const span = spanOf(node, reader)
  switch (node.type) {
    case 'heading':
      return [headingDraft(node, reader)]
    case 'list':
      return listDrafts(node, reader, blockDrafts)
    case 'paragraph':
      return blockParagraph(node, reader)
    case 'blockquote':
      return [{kind: 'quote', children: blockDrafts(node.children, reader), span}]
    case 'code':
      return codeDrafts(node, reader, inItem)
    case 'table':
      return [tableDraft(node, reader)]
    case 'html':
      return [{kind: 'html', value: node.value, isComment: isComment(node.value), span}]
    case 'thematicBreak':
      return [{kind: 'rule', span}]
    // Front matter, footnotes and link definitions are read elsewhere.
    case 'definition':
    case 'footnoteDefinition':
    case 'toml':
    case 'yaml':
    // The rest is never a block.
    case 'break':
    case 'change':
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
  // An image may have no alternative text.
  return [{kind: 'image', url, alt: alt ?? '', ...(title ? {title} : {}), span}]
}

function tableDraft(node: Table, reader: Reader): Draft {
  return {
    kind: 'table',
    // A table may align nothing.
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
  const paragraphs = inItem && !isFenced ? paragraphsOfCode(node, reader) : []
  const [first] = paragraphs
  if (first && leadingLabel(first.children, reader.language)?.mark)
    return paragraphs.flatMap((paragraph) => paragraphDrafts(paragraph, reader))
  const span = spanOf(node, reader)
  return [{kind: 'code', value: node.value, ...(node.lang ? {language: node.lang} : {}), span}]
}

/** Indented code read as paragraphs, their lines where they stand in the source. */
function paragraphsOfCode(node: Code, reader: Reader): readonly Paragraph[] {
  const shift = present(node.position, 'the position of code').start.line - 1
  const text = node.value.replaceAll(/^[ \t]+/gmu, '')
  const {children} = parseParagraphs(text + noteDefinitionsFor(text))
  return children.flatMap((paragraph) => {
    if (paragraph.type !== 'paragraph') return []
    const position = movedTo(paragraph.position, shift, reader)
    const inner = paragraph.children.map((child) => {
      const at = movedTo(child.position, shift, reader)
      return {...child, ...(at ? {position: at} : {})}
    })
    return [{...paragraph, children: inner, ...(position ? {position} : {})}]
  })
}

/** A position some lines further down, its offsets those of whole lines. */
function movedTo(position: Nodes['position'], shift: number, reader: Reader): Nodes['position'] {
  if (!position) return undefined
  const start = position.start.line + shift
  const end = position.end.line + shift
  return {
    start: {...position.start, line: start, offset: reader.contentStart(start)},
    end: {...position.end, line: end, offset: reader.lineEnd(end)},
  }
}

/** Whether HTML is only one comment, which has no text and interrupts nothing. */
const isComment = (html: string): boolean => /^\s*<!--(?:(?!-->)[^])*-->\s*$/u.test(html)
