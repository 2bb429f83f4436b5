import type {Heading} from 'mdast'
import {leadOf} from './lead.ts'
import {spanOf, type Reader} from './reader.ts'
import type {HeadingDraft} from './types.ts'

/** Part a heading into its label and its text. */
export function headingDraft(node: Heading, reader: Reader): HeadingDraft {
  const draft = {
    kind: 'heading',
    level: node.depth,
    nodes: node.children,
    span: spanOf(node, reader),
  } as const
  const lead = leadOf(node.children, reader.language)
  if (!lead?.mark) return draft
  const [reading] = lead.mark.readings
  const isDecimal = reading?.series === 'decimal' && /^\P{L}/u.test(reading.path[0] ?? '')
  const isCertain =
    lead.mark.sort !== undefined ||
    (isDecimal && (lead.nodes.length === 0 || reading.path.length > 1))
  const mark = isCertain ? {...lead.mark, isWeak: false} : lead.mark
  return {...draft, mark, nodes: lead.nodes, whole: node.children}
}
