import type {FootnoteDefinition, Nodes, Root} from 'mdast'

/** Where a reference link leads. */
export type LinkTarget = {readonly url: string; readonly title?: string | null | undefined}

/** What stands in a document once and is referred to from elsewhere. */
export type References = {
  /** by identifier; the first definition counts, as in CommonMark */
  readonly links: ReadonlyMap<string, LinkTarget>
  /** in the order in which the text first refers to them, unused ones last */
  readonly notes: readonly FootnoteDefinition[]
}

/** Collect link definitions and footnotes, however deep they stand. */
export function referencesOf(root: Root): References {
  const links = new Map<string, LinkTarget>()
  const notes: FootnoteDefinition[] = []
  const order = new Map<string, number>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') notes.push(node)
    if (node.type === 'footnoteReference' && !order.has(node.identifier))
      order.set(node.identifier, order.size)
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
  }
  const rank = ({identifier}: FootnoteDefinition): number => order.get(identifier) ?? order.size
  return {links, notes: notes.toSorted((a, b) => rank(a) - rank(b))}
}
