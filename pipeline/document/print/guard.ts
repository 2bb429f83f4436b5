import type {PhrasingContent, Text} from 'mdast'
import type {Language} from '../../language/model/types.ts'
import {leadingLabel} from '../parse/draft/lead.ts'
import {inlineText} from '../inline/text.ts'
import type {Inline} from '../model/types.ts'

/**
 * Inline content whose lines begin with no label or bullet when they are read again: the first
 * character of what looks like one is escaped. Meant for printing alone.
 *
 * @param label stands before it, so its first line needs no guard; a line of its own keeps the label apart from words that
 *   would be read as a part of it: `(a) a (i)` is a range in Spanish
 */
export function guarded(inline: Inline, language: Language, label?: PhrasingContent): Inline {
  const isJoined = label?.type === 'text' && readsOn(label, inline, language)
  return inline.map((node, at) => {
    if (at === 0 && isJoined) return {type: 'text', value: '\n'}
    const isStart = at === 0 ? !label : inline[at - 1]?.type === 'break'
    return isStart && leadingLabel(inline.slice(at), language) ? escapedStart(node) : node
  })
}

/** Whether the words behind a label are read as a part of it. */
function readsOn(label: Text, inline: Inline, language: Language): boolean {
  const line: Text = {type: 'text', value: inlineText([label, ...inline])}
  const lead = leadingLabel([line], language)
  return lead !== undefined && lead.printed.length > label.value.length
}

function escapedStart(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return {...node, data: {isGuarded: true}}
  if (node.type !== 'strong' && node.type !== 'emphasis') return node
  const [inner, ...others] = node.children
  return inner ? {...node, children: [escapedStart(inner), ...others]} : node
}
