import GitHubSlugger from 'github-slugger'
import {inlineText} from '../inline/inline.ts'
import {readTag} from '../inline/tags.ts'
import {headingKeyOf} from '../model/key.ts'
import type {Block, Document, Inline, Key, Section} from '../model/types.ts'
import {provisionsOf, type Provisions} from './provisions.ts'

/** The names by which links reach the rows of a document, and the row that each leads to. */
export type LinkAnchors = ReadonlyMap<string, Key>

/**
 * The names that links of a document may use: keys of rows and cells; `art4` for the heading of what `art4-2`
 * is in; identifiers that the author gave (`{#scope}`, `<a id="x">`); the names that GitHub gives headings; and
 * numbers that one provision alone bears (`8.2`). A name that the author gave comes before all others.
 *
 * @param provisions of the document
 */
export function anchorsOf(
  document: Document,
  provisions: Provisions = provisionsOf(document),
): LinkAnchors {
  const places = placesOf(document)
  const found = new Map<string, Key>()
  const add = (name: string, key: Key): void => {
    if (name !== '' && !found.has(name)) found.set(name, key)
  }
  for (const {key, given} of places) for (const name of given) add(name, key)
  for (const {key} of places) add(key, key)
  for (const {key, section} of places) if (section) add(section.key, key)
  const slugger = new GitHubSlugger()
  for (const {key, heading} of places)
    if (heading !== undefined) add(slugger.slug(heading.trim()), key)
  for (const [number, key] of soleNumbers(provisions)) if (key !== undefined) add(number, key)
  return found
}

/**
 * The further names of each row, by its key: identifiers that a page may give it beside the key. Keys of other rows, and
 * what could not be an identifier, are left out.
 */
export function furtherNames(anchors: LinkAnchors): ReadonlyMap<Key, readonly string[]> {
  const keys = new Set<string>(anchors.values())
  const found = new Map<Key, string[]>()
  for (const [name, key] of anchors) {
    if (keys.has(name) || !/^(?![gu]\.)[^\s_]\S*$/u.test(name)) continue
    const names = found.get(key)
    if (names) names.push(name)
    else found.set(key, [name])
  }
  return found
}

/** Numbers, with the row that bears each; undefined where several do. */
function soleNumbers({all}: Provisions): ReadonlyMap<string, Key | undefined> {
  const found = new Map<string, Key | undefined>()
  for (const {number, key} of all) found.set(number, found.has(number) ? undefined : key)
  return found
}

/** The row that a link's address leads to; undefined for one that leads nowhere in this document. */
export function keyOfLink(url: string, anchors: LinkAnchors): Key | undefined {
  const name = decoded(url.slice(1))
  return anchors.get(name) ?? anchors.get(name.toLowerCase())
}

/** The name that GitHub gives the only heading with these words. */
export const headingName = (words: string): string =>
  new GitHubSlugger().slug(words.normalize('NFC').trim())

/** The name in the address of a link within a document, `#scope`, as names of headings are written; undefined for others. */
export const nameInLink = (url: string): string | undefined =>
  /^#./u.test(url) ? decoded(url.slice(1)).normalize('NFC').toLowerCase() : undefined

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A row and what of it may name it. */
type LinkPlace = {
  readonly key: Key
  /** identifiers that the author wrote */
  readonly given: readonly string[]
  readonly section?: Section
  /** text of a heading with its label, as GitHub sees it */
  readonly heading?: string
}

function placesOf({title, blocks, notes}: Document): readonly LinkPlace[] {
  const all = placesIn(blocks)
  const noted = notes.flatMap(({key, inline, blocks: inner}) => [
    {key, given: identifiersIn(inline)},
    ...placesIn(inner),
  ])
  if (!title) return [...all, ...noted]
  const heading = inlineText(title.inline)
  return [{key: title.key, given: identifiersIn(title.inline), heading}, ...all, ...noted]
}

function placesIn(blocks: readonly Block[]): readonly LinkPlace[] {
  // Anchors in HTML of their own name what follows.
  let waiting: readonly string[] = []
  return blocks.flatMap((block) => {
    if (block.kind === 'html') {
      waiting = [...waiting, ...identifiersInHtml(block.value)]
      return []
    }
    const [first, ...rest] = placesInBlock(block)
    if (!first) return []
    const given = [...waiting, ...first.given]
    waiting = []
    return [{...first, given}, ...rest]
  })
}

function placesInBlock(block: Block): readonly LinkPlace[] {
  switch (block.kind) {
    case 'section': {
      const {anchor, heading: inline, label, blocks} = block
      const given = [...(anchor === undefined ? [] : [anchor]), ...identifiersIn(inline)]
      const heading = `${label?.text ?? ''} ${inlineText(inline)}` // a heading without a number
      return [{key: headingKeyOf(block), given, section: block, heading}, ...placesIn(blocks)]
    }
    case 'point':
      return [{key: block.key, given: identifiersIn(block.inline)}, ...placesIn(block.blocks)]
    case 'quote':
      return placesIn(block.blocks)
    case 'table':
      return block.rows.flat().map(({key, inline}) => ({key, given: identifiersIn(inline)}))
    case 'paragraph':
      return [{key: block.key, given: identifiersIn(block.inline)}]
    case 'code':
    case 'image':
      return [{key: block.key, given: []}]
    case 'html':
    case 'rule':
      return []
  }
}

function identifiersIn(inline: Inline): readonly string[] {
  return inline.flatMap((node) => {
    if (node.type === 'html') return identifiersInHtml(node.value)
    return 'children' in node ? identifiersIn(node.children) : []
  })
}

/** Values of `id` and of an anchor's `name` in HTML. */
function identifiersInHtml(html: string): readonly string[] {
  if (readTag(html).kind === 'closing') return []
  const pattern =
    /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"(?<a>[^"<>]*)"|'(?<b>[^'<>]*)'|(?<c>[^\s"'<>]+))/giu
  return [...html.matchAll(pattern)].flatMap(({groups}) => {
    const name = groups?.['a'] ?? groups?.['b'] ?? groups?.['c']
    return name === undefined ? [] : [name]
  })
}
