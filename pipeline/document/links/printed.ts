import {headingKeyOf} from '../model/key.ts'
import type {Block, Catalog, Document, Inline, Key, TableCell} from '../model/types.ts'
import {keyOfLink, type LinkAnchors} from './anchors.ts'

/**
 * A document that was printed as a Markdown edition, without the links and anchors that the edition adds: a reference is the
 * words that it is again, and what an anchor stands before begins with its words.
 *
 * @param written links that the author of the source wrote: these are part of the text
 */
export function withoutPrintedLinks(document: Document, written: WrittenLinks): Document {
  const text: Change = (inline, key) =>
    unlinked(withoutAnchor(inline), written.get(key) ?? new Map<string, string>()) // most units have none
  const {title, blocks, notes} = document
  return {
    ...document,
    ...(title && {title: {...title, inline: text(title.inline, title.key)}}),
    blocks: blocks.map((block) => changedBlock(block, text)),
    notes: notes.map((note) => ({
      ...note,
      inline: text(note.inline, note.key),
      blocks: note.blocks.map((block) => changedBlock(block, text)),
    })),
  }
}

/** By the key of a unit: addresses of its links within the document, as editions print them → as they are written. */
export type WrittenLinks = ReadonlyMap<Key, ReadonlyMap<string, string>>

/** The links within its document that an author wrote. */
export function writtenLinks({units}: Catalog, anchors: LinkAnchors): WrittenLinks {
  return new Map(
    units.flatMap(({key, inline}): [Key, Map<string, string>][] => {
      const urls = addressesIn(inline)
      return urls.length === 0
        ? []
        : [[key, new Map(urls.flatMap((url) => printedAs(url, anchors)))]]
    }),
  )
}

function printedAs(url: string, anchors: LinkAnchors): [string, string][] {
  const key = keyOfLink(url, anchors)
  return key === undefined
    ? [[url, url]]
    : [
        [`#${key}`, url],
        [url, url],
      ]
}

function addressesIn(inline: Inline): readonly string[] {
  return inline.flatMap((node) => {
    if (!('children' in node)) return []
    const own = node.type === 'link' && isPrintedAddress(node.url) ? [node.url] : []
    return [...own, ...addressesIn(node.children)]
  })
}

type Change = (inline: Inline, key: Key) => Inline

function changedBlock(block: Block, text: Change): Block {
  const inner = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((one) => changedBlock(one, text))
  switch (block.kind) {
    case 'section':
      return {
        ...block,
        heading: text(block.heading, headingKeyOf(block)),
        blocks: inner(block.blocks),
      }
    case 'point':
      return {...block, inline: text(block.inline, block.key), blocks: inner(block.blocks)}
    case 'paragraph':
      return {...block, inline: text(block.inline, block.key)}
    case 'quote':
      return {...block, blocks: inner(block.blocks)}
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell): TableCell => ({...cell, inline: text(cell.inline, cell.key)})),
        ),
      }
    case 'code':
    case 'image':
    case 'html':
    case 'rule':
      return block
  }
}

/** Inline content without the anchor that it begins with. */
function withoutAnchor(inline: Inline): Inline {
  const [open, close, ...rest] = inline
  const isAnchor =
    open?.type === 'html' &&
    /^<a id="[A-Za-z][A-Za-z0-9-]*">$/u.test(open.value) &&
    close?.type === 'html' &&
    close.value === '</a>'
  return isAnchor ? rest : inline
}

/** Whether an edition may have led a reference to an address: a place of the document, or of the same edition of another. */
const isPrintedAddress = (url: string): boolean =>
  url.startsWith('#') || /^\.\.\/(?<id>[^/]+)\/\k<id>\.[^/#]+\.md#[^#]+$/u.test(url)

/** Inline content in which only links that were written are links; neighbouring texts are one again. */
function unlinked(inline: Inline, written: ReadonlyMap<string, string>): Inline {
  const parts = inline.flatMap((node): Inline => {
    if (!('children' in node)) return [node]
    const children = [...unlinked(node.children, written)]
    if (node.type !== 'link' || !isPrintedAddress(node.url)) return [{...node, children}]
    const url = written.get(node.url)
    return url === undefined ? children : [{...node, url, children}]
  })
  const merged: Inline[number][] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = {...last, value: last.value + part.value}
    else merged.push(part)
  }
  return merged
}
