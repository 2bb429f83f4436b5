import type {PhrasingContent} from 'mdast'
import type {Inline} from '../types.ts'

/** Letters written without spaces between words, and the wide punctuation among them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u

/** Join wrapped lines: by one space, or by nothing between letters that are written unspaced. */
function joinLines(text: string): string {
  const [first = '', ...lines] = text.split(/\r\n|\r|\n/u)
  if (lines.length === 0) return text
  const joined = [first.trimEnd()]
  let before = joined[0]?.at(-1) ?? ''
  for (const [at, line] of lines.entries()) {
    const next = at === lines.length - 1 ? line.trimStart() : line.trim()
    const after = String.fromCodePoint(next.codePointAt(0) ?? 32)
    joined.push(unspaced.test(before) && unspaced.test(after) ? '' : ' ', next)
    if (next !== '') before = next.at(-1) ?? ''
  }
  return joined.join('')
}

/**
 * Bring phrasing into the one form that units have: wrapped lines joined, soft hyphens dropped,
 * neighbouring texts merged, positions left out.
 */
export function tidy(nodes: readonly PhrasingContent[], source: string): Inline {
  const tidied: PhrasingContent[] = []
  for (const node of nodes) {
    const last = tidied.at(-1)
    const next = tidyNode(node, source)
    if (next.type === 'text' && last?.type === 'text')
      tidied[tidied.length - 1] = {type: 'text', value: last.value + next.value}
    else if (next.type !== 'text' || next.value !== '') tidied.push(next)
  }
  return tidied
}

function tidyNode(node: PhrasingContent, source: string): PhrasingContent {
  const {position: _, data: __, ...bare} = node
  switch (bare.type) {
    case 'text':
      return {type: 'text', value: joinLines(bare.value.replaceAll('\u00AD', ''))}
    case 'delete':
      return {...bare, children: [...tidy(bare.children, source)]}
    case 'emphasis':
      return {...bare, children: [...tidy(bare.children, source)]}
    case 'link':
      return {...bare, children: [...tidy(bare.children, source)]}
    case 'linkReference':
      return {...bare, children: [...tidy(bare.children, source)]}
    case 'strong':
      return {...bare, children: [...tidy(bare.children, source)]}
    case 'break':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
      return bare
  }
}
