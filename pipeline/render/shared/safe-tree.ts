import type {ElementContent, Root} from 'hast'
import {sanitize, type Schema} from 'hast-util-sanitize'
import {toHast} from 'mdast-util-to-hast'
import type {PhrasingContent} from 'mdast'
import {partsOf, type InlinePart} from '../../document/inline/elements.ts'
import {markNames} from '../../document/inline/tags.ts'
import type {ChangedWords} from '../../document/model/changed-words.ts'
import type {Inline} from '../../document/model/types.ts'

// What prose needs and nothing else. Elements, attributes and protocols that are not listed are dropped.
const schema: Schema = {
  tagNames: [...markNames, 'a', 'br', 'img'],
  attributes: {
    '*': [['lang', /^[A-Za-z0-9-]+$/u]],
    abbr: ['title'],
    dfn: ['title'],
    ins: [['className', 'v']],
    del: [
      ['className', 'v'],
      ['dir', 'auto'],
    ],
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    span: [['className', 'picture']],
  },
  protocols: {href: ['http', 'https', 'mailto'], src: ['data']},
  strip: ['script', 'style', 'iframe', 'object', 'svg', 'math', 'template', 'noscript'],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}

/** Pictures that a page can hold itself, and that can hold no script. */
const heldPicture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/u

/** Where a footnote mark leads and what it shows. */
export type NoteMark = (
  identifier: string,
) => {readonly href: string; readonly text: string} | undefined

/** What inline content may be linked to. */
export type InlineLinks = {
  readonly noteMark: NoteMark
  /** the file of a picture that comes along with the text; without it pictures are named */
  readonly pictureFile?: (url: string) => string | undefined
}

/**
 * Inline content as a tree that holds nothing but what the allow-list names: marks as `<sup>` are elements again, other raw HTML
 * is dropped, `javascript:` and other unknown addresses lose their link, and a picture that does not come along is named by its alternative text.
 */
export function safeTree(inline: Inline, links: InlineLinks): Root {
  const tree = toHast(
    {type: 'paragraph', children: nodesOf(partsOf(inline))},
    {
      handlers: {
        footnoteReference: (_, node: {readonly identifier: string}) =>
          noteElement(node.identifier, links.noteMark),
        image: (_, node: Picture) => pictureElement(node, links.pictureFile?.(node.url)),
      },
    },
  )
  const root: Root = {type: 'root', children: 'children' in tree ? contentOf(tree.children) : []}
  const found = sanitize(root, schema)
  return found.type === 'root' ? found : {type: 'root', children: []}
}

/** Parts as nodes that `toHast` knows: an element of HTML is emphasis under another name. */
function nodesOf(parts: readonly InlinePart[]): PhrasingContent[] {
  return parts.flatMap((part): PhrasingContent | readonly PhrasingContent[] => {
    if (part.type === 'unshown') return []
    if (part.type === 'element') {
      const {name, lang, title, children} = part
      const hProperties = {
        ...(lang === undefined ? {} : {lang}),
        ...(title === undefined ? {} : {title}),
      }
      return {type: 'emphasis', data: {hName: name, hProperties}, children: nodesOf(children)}
    }
    if (part.type === 'change') return changedNode(part)
    return 'children' in part ? {...part, children: nodesOf(partsOf(part.children))} : part
  })
}

/** Words that one of two versions has alone: the class tells them from what a text itself marks so. */
function changedNode({change, language, children}: ChangedWords): PhrasingContent {
  const spoken = language === undefined ? {} : {lang: language, dir: 'auto'}
  return {
    type: 'emphasis',
    data: {hName: change === 'added' ? 'ins' : 'del', hProperties: {className: ['v'], ...spoken}},
    children: nodesOf(partsOf(children)),
  }
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

type Picture = {readonly url: string; readonly alt?: string | null}

function pictureElement({url, alt}: Picture, file: string | undefined): ElementContent {
  // mdast leaves out the words of a picture that has none.
  const words = alt ?? ''
  if (file !== undefined || heldPicture.test(url))
    return {
      type: 'element',
      tagName: 'img',
      properties: {src: file ?? url, alt: words},
      children: [],
    }
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: ['picture']},
    children: [{type: 'text', value: words}],
  }
}
