import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Inline} from '../../document/model/types.ts'
import {numeralIn} from '../../language/numerals.ts'
import {safeTree} from '../shared/safe-tree.ts'
import type {BookContext, CellPosition} from './context.ts'
import {itemAt, valueOf} from '../../finding/assert.ts'
import {hrefIn, notesFile} from './hrefs.ts'
import type {BookMark} from './marks.ts'
import {xml} from './xml.ts'

/** Inline content as XHTML: the tree that the reading edition allows, its links led inside the book. */
export function inlineXml(inline: Inline, position: CellPosition, context: BookContext): string {
  const tree: Root = safeTree(inline, {
    noteMark: (identifier) => {
      const index = context.noteIndexes.get(identifier)
      return index === undefined
        ? undefined
        : {
            href: noteHref + identifier,
            text: numeralIn(position.cell.language, index),
          }
    },
    pictureFile: (url) => context.pictures.get(url)?.file,
  })
  const marks = pairedMarks(tree, valueOf(context.marks.byCell, position.cell), context)
  return tree.children.map((node) => nodeXml(node, marks, context)).join('')
}

/** What the address of a note's mark begins with until it is paired: no address in a text holds a space. */
const noteHref = '# '

/** The element of each mark in a tree, with the mark. */
type PairedMarks = ReadonlyMap<Element, BookMark>

function pairedMarks(
  tree: Root,
  marks: readonly BookMark[],
  {noteIndexes}: BookContext,
): PairedMarks {
  const elements = marksIn(tree.children).filter((element) => noteIndexes.has(noteOf(element)))
  return new Map(elements.map((element, at) => [element, itemAt(marks, at)]))
}

function marksIn(nodes: readonly (RootContent | ElementContent)[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'sup' && noteOf(node) !== '' ? [node] : marksIn(node.children)
  })
}

/** The identifier of the note that a mark leads to; empty where the document has no such note. */
function noteOf({children}: Element): string {
  const [link] = children
  const href = link?.type === 'element' ? link.properties['href'] : undefined
  return typeof href === 'string' && href.startsWith(noteHref) ? href.slice(noteHref.length) : ''
}

function nodeXml(
  node: RootContent | ElementContent,
  marks: PairedMarks,
  context: BookContext,
): string {
  if (node.type === 'text') return xml(node.value)
  return node.type === 'element' ? elementXml(node, marks, context) : ''
}

function elementXml(element: Element, marks: PairedMarks, context: BookContext): string {
  const {tagName, properties, children} = element
  const inner = children.map((child) => nodeXml(child, marks, context)).join('')
  const title = attribute('title', properties['title'])
  switch (tagName) {
    case 'br':
      return '<br/>'
    case 'img':
      return imageXml(element, context)
    case 'a': {
      const href = hrefOf(properties['href'], context)
      return href === undefined ? inner : `<a href="${xml(href)}"${title}>${inner}</a>`
    }
    default: {
      const mark = marks.get(element)
      if (mark) return markXml(element, mark)
      const {lang, className} = properties
      const spoken = attribute('xml:lang', lang) + attribute('lang', lang)
      const picture = className === undefined ? '' : ' class="picture"'
      return `<${tagName}${picture}${spoken}${title}>${inner}</${tagName}>`
    }
  }
}

/** A picture that the book holds, or its words. */
function imageXml({properties}: Element, {pictures}: BookContext): string {
  const {src, alt} = properties
  const isHeld = [...pictures.values()].some(({file}) => file === src)
  if (isHeld) return `<img${attribute('src', src)}${attribute('alt', alt)}/>`
  return `<span class="picture">${typeof alt === 'string' ? xml(alt) : ''}</span>`
}

function attribute(name: string, value: Element['properties'][string]): string {
  return typeof value === 'string' ? ` ${name}="${xml(value)}"` : ''
}

/** A footnote's mark: it leads to the note in its own language, and the note leads back. */
function markXml({children}: Element, mark: BookMark): string {
  const text = children.map(textXml).join('')
  return `<sup><a epub:type="noteref" role="doc-noteref" id="${mark.id}" href="${hrefIn(notesFile, mark.note)}">${text}</a></sup>`
}

function textXml(node: ElementContent): string {
  if (node.type === 'text') return xml(node.value)
  return node.type === 'element' ? node.children.map(textXml).join('') : ''
}

/** Where a link may lead: the web, a mailbox, or a unit of this book. */
function hrefOf(
  href: Element['properties'][string],
  {hrefOf: known}: BookContext,
): string | undefined {
  if (typeof href !== 'string') return undefined
  if (href.startsWith('#')) return known.get(decoded(href.slice(1)))
  if (!/^(?:https?|mailto):/iu.test(href) || !URL.canParse(href)) return undefined
  // What the URL standard lets stand but RFC 3986 does not.
  return new URL(href).href.replaceAll(
    /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#/gu,
    encodeURIComponent,
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
