import type {ElementContent, Root} from 'hast'
import {sanitize, type Schema} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import type {Inline} from '../../document/types.ts'

// What prose needs and nothing else. Elements, attributes and protocols that are not listed are dropped.
const schema: Schema = {
  tagNames: ['em', 'strong', 'code', 'del', 'a', 'br', 'img', 'sup'],
  attributes: {a: ['href', 'title', 'ariaDescribedBy'], img: ['src', 'alt', 'title']},
  protocols: {href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data']},
  strip: ['script', 'style', 'iframe', 'object', 'svg', 'math', 'template', 'noscript'],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}

/** Where a footnote mark leads and what it shows. */
export type NoteMark = (
  identifier: string,
) => {readonly href: string; readonly text: string} | undefined

/**
 * Inline content as HTML. It came from the source or a translation and is nobody's code: raw HTML is
 * dropped, `javascript:` and other strange addresses lose their link, all text is escaped.
 */
export function safeHtml(inline: Inline, noteMark: NoteMark): string {
  const tree = toHast(
    {type: 'paragraph', children: [...inline]},
    {
      handlers: {
        footnoteReference: (_, node: {readonly identifier: string}) =>
          noteElement(node.identifier, noteMark),
      },
    },
  )
  const root: Root = {type: 'root', children: 'children' in tree ? contentOf(tree.children) : []}
  return toHtml(sanitize(root, schema))
}

function contentOf(children: readonly unknown[]): ElementContent[] {
  return children.filter(isContent)
}

function isContent(node: unknown): node is ElementContent {
  return typeof node === 'object' && node !== null && 'type' in node && node.type !== 'doctype'
}

function noteElement(identifier: string, noteMark: NoteMark): ElementContent {
  const mark = noteMark(identifier.toLowerCase())
  const text = mark?.text ?? identifier
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: mark ? {href: mark.href} : {},
    children: [{type: 'text', value: text}],
  }
  return {type: 'element', tagName: 'sup', properties: {}, children: [link]}
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML, fit for element content and quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character)
}
