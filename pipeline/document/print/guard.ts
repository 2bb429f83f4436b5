import type {PhrasingContent} from 'mdast'
import type {Language} from '../../language/model/types.ts'
import {leadingLabel} from '../parse/draft/lead.ts'
import type {Inline} from '../model/types.ts'

/**
 * Inline content whose lines begin with no label or bullet when they are read again: the first
 * character of what looks like one is escaped. Meant for printing alone.
 *
 * @param isLabelled a label is printed before it, so its first line needs no guard
 */
export function guarded(inline: Inline, language: Language, isLabelled: boolean): Inline {
  return inline.map((node, at) => {
    const isStart = at === 0 ? !isLabelled : inline[at - 1]?.type === 'break'
    return isStart && leadingLabel(inline.slice(at), language) ? escapedStart(node) : node
  })
}

function escapedStart(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return {...node, data: {isGuarded: true}}
  if (node.type !== 'strong' && node.type !== 'emphasis') return node
  const [inner, ...others] = node.children
  return inner ? {...node, children: [escapedStart(inner), ...others]} : node
}
