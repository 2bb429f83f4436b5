import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Inline} from '../../document/model/types.ts'
import {numeralIn} from '../../language/numerals.ts'
import {safeTree} from '../shared/safe-tree.ts'
import {hrefIn, noteId, notesFile, type BookContext, type CellPosition} from './context.ts'
import {xml} from './xml.ts'

/** Inline content as XHTML: the tree that the reading edition allows, its links led inside the book. */
export function inlineXml(inline: Inline, position: CellPosition, context: BookContext): string {
  const tree: Root = safeTree(inline, {
    noteMark: (identifier) => {
      const index = context.noteIndexes.get(identifier)
      return index === undefined
        ? undefined
        : {
            href: `#${identifier}`,
            text: numeralIn(position.cell.language, index),
          }
    },
    pictureFile: (url) => context.pictures.get(url)?.file,
  })
  return tree.children.map((node) => nodeXml(node, position, context)).join('')
}

function nodeXml(node: RootContent | ElementContent, position: CellPosition, context: BookContext): string {
  if (node.type === 'text') return xml(node.value)
  return node.type === 'element' ? elementXml(node, position, context) : ''
}

function elementXml(element: Element, position: CellPosition, context: BookContext): string {
  const {tagName, properties, children} = element
  const inner = children.map((child) => nodeXml(child, position, context)).join('')
  const title = attribute('title', properties['title'])
  switch (tagName) {
    case 'br':
      return '<br/>'
    case 'img':
      return imageXml(element, context)
    case 'sup':
      return markXml(element, position, context)
    case 'a': {
      const href = hrefOf(properties['href'], context)
      return href === undefined ? inner : `<a href="${xml(href)}"${title}>${inner}</a>`
    }
    case 'span':
      return `<span class="picture">${inner}</span>`
    default:
      return `<${tagName}>${inner}</${tagName}>`
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
function markXml({children}: Element, {column, file}: CellPosition, context: BookContext): string {
  const [link] = children
  if (link?.type !== 'element') return ''
  const text = link.children
    .map((child) => (child.type === 'text' ? xml(child.value) : ''))
    .join('')
  const {href} = link.properties
  const index = typeof href === 'string' ? context.noteIndexes.get(href.slice(1)) : undefined
  if (index === undefined) return `<sup>${text}</sup>`
  const id = noteId(index, column)
  // The first mark of its note in this language.
  const marks = context.marks.get(id) ?? []
  const own = `mark.${index}.${column}.${marks.length + 1}`
  context.marks.set(id, [...marks, hrefIn(file, own)])
  return `<sup><a epub:type="noteref" role="doc-noteref" id="${own}" href="${hrefIn(notesFile, id)}">${text}</a></sup>`
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
