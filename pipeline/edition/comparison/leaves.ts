import type {Link} from 'mdast'
import {partsOf, type InlineElement, type InlinePart} from '../../document/inline/elements.ts'
import type {Inline} from '../../document/model/types.ts'
import {segmentsOf} from '../../locale/changes.ts'

/** Markup around a word: what it is, and how words are put into it. */
export type Wrapping = {
  /** equal for markup that looks the same */
  readonly name: string
  /** whether words in it are other words than without it: a link within the document is not seen on paper */
  readonly isTelling: boolean
  readonly wrap: (children: Inline) => Inline
}

/** A word, a space or a mark of inline content, with the markup around it, the outermost first. */
export type Leaf = {
  /** equal for words that a reader cannot distinguish */
  readonly name: string
  readonly isWord: boolean
  readonly node: Inline[number]
  readonly path: readonly Wrapping[]
}

/** The words of inline content in reading order; put together they are the content. */
export function leavesOf(inline: Inline): readonly Leaf[] {
  return leavesIn(partsOf(inline), [])
}

function leavesIn(parts: readonly InlinePart[], path: readonly Wrapping[]): readonly Leaf[] {
  const inside = (children: Inline, wrapping: Wrapping): readonly Leaf[] =>
    leavesIn(partsOf(children), [...path, wrapping])
  return parts.flatMap((part): readonly Leaf[] => {
    switch (part.type) {
      case 'text':
        return Array.from(segmentsOf(part.value), (value) =>
          leaf({type: 'text', value}, value, path),
        )
      case 'inlineCode':
        return [leaf(part, `code ${part.value}`, path)]
      case 'break':
        return [leaf(part, '\n', path)]
      case 'image':
        return [leaf(part, `image ${part.url} ${part.alt ?? ''}`, path)] // a picture may have no words
      case 'imageReference':
        return [leaf(part, `image ${part.identifier}`, path)]
      case 'footnoteReference':
        return [leaf(part, `note ${part.identifier.toLowerCase()}`, path)]
      case 'unshown':
        return [leaf({type: 'html', value: part.value}, `html ${part.value}`, path)]
      case 'element':
        return leavesIn(part.children, [...path, elementWrapping(part)])
      case 'link':
        return inside(part.children, {
          name: `link ${part.url}`,
          isTelling: !isOwnLink(part),
          wrap: (children) => [{...part, children: [...children]}],
        })
      case 'delete':
      case 'emphasis':
      case 'strong':
      case 'linkReference':
      case 'change':
        return inside(part.children, {
          name: part.type,
          isTelling: part.type !== 'linkReference',
          wrap: (children) => [{...part, children: [...children]}],
        })
    }
  })
}

function leaf(node: Leaf['node'], words: string, path: readonly Wrapping[]): Leaf {
  const telling = path.filter(({isTelling}) => isTelling).map(({name}) => name)
  const name = [words, ...telling].join('\u0000')
  return {name, isWord: /[\p{L}\p{N}]/u.test(words), node, path}
}

/** Whether Stele leads a link to a provision: where it is, an edition says, and not the text. */
export function isOwnLink({url, data}: Link): boolean {
  return url.startsWith('#') || data?.isReference === true
}

/** An element of HTML, as it is written again. */
function elementWrapping({name, lang, title}: InlineElement): Wrapping {
  const attributes =
    (lang === undefined ? '' : ` lang="${lang}"`) +
    (title === undefined ? '' : ` title="${quoted(title)}"`)
  return {
    name: `<${name}${attributes}>`,
    isTelling: true,
    wrap: (children) => [
      {type: 'html', value: `<${name}${attributes}>`},
      ...children,
      {type: 'html', value: `</${name}>`},
    ],
  }
}

const quoted = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
