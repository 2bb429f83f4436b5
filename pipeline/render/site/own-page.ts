import {toHtml} from 'hast-util-to-html'
import {sanitize, type Schema} from 'hast-util-sanitize'
import {toHast} from 'mdast-util-to-hast'
import {parseBlocks} from '../../document/inline/blocks.ts'
import {langAttributes} from '../shared/markup.ts'
import {siteHtml} from './shell.ts'
import type {OwnPage, Site} from './types.ts'

// What a page of prose needs; raw HTML never comes this far.
const schema: Schema = {
  tagNames:
    'h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code hr br em strong del a table thead tbody tr th td'.split(
      ' ',
    ),
  attributes: {a: ['href', 'title'], ol: ['start']},
  protocols: {href: ['http', 'https', 'mailto']},
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}

/** A page of the publisher's own, from Markdown: prose, lists, tables and links, nothing that runs or loads. */
export function ownPageHtml({name, markdown}: OwnPage, site: Site): string {
  const root = parseBlocks(markdown)
  const heading = root.children.find((node) => node.type === 'heading')
  const title = heading ? wordsOf(heading) : name
  const html = toHtml(sanitize(toHast(root), schema))
  const body = `<div class="prose" ${langAttributes(site.speech)}>${html}</div>`
  return siteHtml({title, path: `${name}.html`, body}, site)
}

type Node = {readonly type: string; readonly value?: string; readonly children?: readonly Node[]}

function wordsOf({type, value, children}: Node): string {
  if (children) return children.map(wordsOf).join('')
  // Raw HTML says nothing.
  return type === 'html' ? '' : (value ?? '')
}
