import type {Heading, PhrasingContent} from 'mdast'
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
    lead.mark.sort !== undefined ||
    (isDecimal && (lead.nodes.length === 0 || reading.path.length > 1))
  const mark = isCertain ? {...lead.mark, isWeak: false} : lead.mark
  return {...draft, mark, nodes: lead.nodes, whole: nodes}
}

/** `{#scope}`, `{#scope .class}` of Pandoc and Docusaurus, `{: #scope}` of kramdown. */
const anchored = /\s*\{:?\s*#(?<id>[^\s{}]+)(?:\s[^{}]*)?\}\s*$/u

/** A heading's phrasing without the identifier that ends it. */
function withoutAnchor(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[]
  readonly anchor?: string
} {
  const last = nodes.at(-1)
  const found = last?.type === 'text' ? anchored.exec(last.value) : null
  const anchor = found?.groups?.['id']
  if (last?.type !== 'text' || !found || anchor === undefined) return {nodes}
  const left = last.value.slice(0, found.index)
  const kept = left === '' ? [] : [{...last, value: left}]
  return {nodes: [...nodes.slice(0, -1), ...kept], anchor}
}
