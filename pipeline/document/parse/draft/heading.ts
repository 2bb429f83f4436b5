import type {Heading, PhrasingContent, Text} from 'mdast'
import {leadingLabel} from './lead.ts'
import {spanOf, type Reader} from './reader.ts'
import type {HeadingDraft} from './types.ts'

/** Part a heading into its label, its text and its anchor. */
export function headingDraft(node: Heading, reader: Reader): HeadingDraft {
  const {nodes, anchor} = withoutAnchor(node.children)
  const draft = {
    kind: 'heading',
    level: node.depth,
    nodes,
    ...(anchor === undefined ? {} : {anchor}),
    span: spanOf(node, reader),
  } as const
  const lead = leadingLabel(nodes, reader.language, true)
  if (!lead?.mark) return draft
  const [reading] = lead.mark.readings
  const isDecimal = reading?.series === 'decimal' && /^\P{L}/u.test(reading.path.join('.'))
  const isCertain =
    (lead.mark.sort !== undefined && !lead.mark.isDoubtful) ||
    (isDecimal && (lead.nodes.length === 0 || reading.path.length > 1))
  const mark = isCertain ? {...lead.mark, isWeak: false} : lead.mark
  return {...draft, mark, nodes: lead.nodes, whole: nodes}
}

/** `{#scope}`, `{#scope .class}` of Pandoc and Docusaurus, `{: #scope}` of kramdown. */
const anchored = /\s*\{:?\s*#(?<id>[^\s{}]+)(?:\s[^{}]*)?\}\s*$/u

type Anchored = {readonly nodes: readonly PhrasingContent[]; readonly anchor?: string}

/** A heading's phrasing without the identifier that ends it, or the empty anchor at its beginning or end. */
function withoutAnchor(nodes: readonly PhrasingContent[]): Anchored {
  const last = nodes.at(-1)
  const found = last?.type === 'text' ? anchored.exec(last.value) : null
  const anchor = found?.groups?.['id']
  if (last?.type !== 'text' || !found || anchor === undefined) return withoutEmptyAnchor(nodes)
  const left = last.value.slice(0, found.index)
  return {nodes: [...nodes.slice(0, -1), ...trimmed(last, left)], anchor}
}

/** `<a id="scope"></a>`, as people write it for GitHub, which has no identifiers of headings. */
function withoutEmptyAnchor(nodes: readonly PhrasingContent[]): Anchored {
  const first = anchorOf(nodes.slice(0, 2))
  if (first !== undefined) return {nodes: nodes.slice(2), anchor: first}
  const last = anchorOf(nodes.slice(-2))
  if (last === undefined) return {nodes}
  const before = nodes.at(-3)
  const kept =
    before?.type === 'text' ? trimmed(before, before.value.trimEnd()) : nodes.slice(-3, -2)
  return {nodes: [...nodes.slice(0, -3), ...kept], anchor: last}
}

const trimmed = (node: Text, value: string): readonly PhrasingContent[] =>
  value === '' ? [] : [{...node, value}]

/** The name of an anchor without words; undefined for anything else. */
function anchorOf([open, close, more]: readonly PhrasingContent[]): string | undefined {
  if (open?.type !== 'html' || close?.type !== 'html' || more || close.value !== '</a>')
    return undefined
  return /^<a (?:id|name)="(?<name>[^"<>]+)">$/u.exec(open.value)?.groups?.['name']
}
