import type {PhrasingContent} from 'mdast'
import type {LinkTarget} from './references.ts'
import type {Inline} from '../model/types.ts'
import {boldIn} from './stars.ts'

/** What phrasing was parsed from. */
export type PhrasingOrigin = {
  /** the Markdown that positions refer to */
  readonly source: string
  /** where reference links lead, by identifier */
  readonly links: ReadonlyMap<string, LinkTarget>
}

/** Letters written without spaces between words, and the wide punctuation among them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u

/** Join wrapped lines: by one space, or by nothing between letters that are written unspaced. */
function joinLines(text: string): string {
  const [first = '', ...lines] = text.split(/\r\n|\r|\n/u)
  if (lines.length === 0) return text
  const joined = [first.trimEnd()]
  let before = first.trimEnd().slice(-1)
  for (const [at, line] of lines.entries()) {
    const next = at === lines.length - 1 ? line.trimStart() : line.trim()
    const after = next.slice(0, 1)
    joined.push(unspaced.test(before) && unspaced.test(after) ? '' : ' ', next)
    if (next !== '') before = next.slice(-1)
  }
  return joined.join('')
}

/**
 * Bring phrasing into the one form that units have: wrapped lines joined, soft hyphens dropped,
 * neighbouring texts merged, reference links resolved, positions left out.
 */
export function tidy(nodes: readonly PhrasingContent[], origin: PhrasingOrigin): Inline {
  const merged: PhrasingContent[] = []
  for (const node of nodes.flatMap((node) =>
    node.type === 'text' ? boldIn(node, origin.source) : [node],
  )) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = {type: 'text', value: last.value + node.value}
    else merged.push(node)
  }
  return merged
    .map((node) => tidyNode(node, origin))
    .filter((node) => node.type !== 'text' || node.value !== '')
}

function tidyNode(node: PhrasingContent, origin: PhrasingOrigin): PhrasingContent {
  const {position: _, data: __, ...bare} = node
  const inner = (children: readonly PhrasingContent[]) => [...tidy(children, origin)]
  switch (bare.type) {
    case 'text':
      return {type: 'text', value: joinLines(bare.value.replaceAll('\u00AD', ''))}
    case 'delete':
      return {...bare, children: inner(bare.children)}
    case 'emphasis':
      return {...bare, children: inner(bare.children)}
    case 'link':
      return {...bare, children: inner(bare.children)}
    case 'linkReference': {
      // A reference without a definition leads nowhere.
      const {url = '', title = null} = origin.links.get(bare.identifier) ?? {}
      return {type: 'link', url, title, children: inner(bare.children)}
    }
    case 'change':
    case 'strong':
      return {...bare, children: inner(bare.children)}
    case 'imageReference': {
      // A reference without a definition leads nowhere.
      const {url = '', title = null} = origin.links.get(bare.identifier) ?? {}
      return {type: 'image', url, title, alt: bare.alt ?? null}
    }
    case 'break':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'inlineCode':
      return bare
  }
}
