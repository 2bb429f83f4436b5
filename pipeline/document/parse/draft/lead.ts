import type {Emphasis, PhrasingContent, Strong} from 'mdast'
import type {Language} from '../../../language/model/types.ts'
import {readLabel} from '../../label/read.ts'
import type {LabelFound} from '../../label/types.ts'
import {markOf} from './mark.ts'
import type {Mark} from './types.ts'

/** What leads a line: a label, or a dash or dot that stands for a bullet. */
export type Lead = {
  /** absent for a bullet */
  readonly mark?: Mark
  readonly found?: LabelFound
  /** what stands in the source, to tell a label from an escaped one */
  readonly printed: string
  /** the line without it */
  readonly nodes: readonly PhrasingContent[]
}

const dashBullet = /^(?<mark>[–—―•‣◦▪·●○■□►∙⁃])(?:\s+|$)/u

/** Read the label, bold or not, or the bullet that leads a line. */
export function leadOf(nodes: readonly PhrasingContent[], language: Language): Lead | undefined {
  const [first, ...rest] = nodes
  if (first?.type === 'text') {
    const bullet = dashBullet.exec(first.value)
    if (bullet)
      return {
        printed: bullet.groups?.['mark'] ?? '',
        nodes: withText(first.value.slice(bullet[0].length), rest),
      }
    const found = readLabel(first.value, language)
    return found && leadFrom(found, withText(first.value.slice(found.length), rest))
  }
  if (first?.type === 'strong' || first?.type === 'emphasis')
    return emphasisedLead(first, rest, language)
  return undefined
}

const withText = (value: string, rest: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  value === '' ? rest : [{type: 'text', value}, ...rest]

const leadFrom = (found: LabelFound, nodes: readonly PhrasingContent[]): Lead => ({
  mark: markOf(found),
  found,
  printed: found.text,
  nodes,
})

/** `**1.** Text`, `**Article 3.** Text`, `**1**. Text`, `**1. Heading.** Text`. */
function emphasisedLead(
  node: Strong | Emphasis,
  rest: readonly PhrasingContent[],
  language: Language,
): Lead | undefined {
  const [inner, ...others] = node.children
  if (inner?.type !== 'text') return undefined
  const [next, ...further] = rest
  if (others.length === 0 && next?.type === 'text' && /^[.)](?=\s)/u.test(next.value)) {
    const found = readLabel(`${inner.value}${next.value[0] ?? ''}`, language)
    if (found?.length === inner.value.length + 1)
      return leadFrom({...found, closed: true}, withText(next.value.slice(1).trimStart(), further))
  }
  const found = readLabel(inner.value, language)
  if (!found) return undefined
  const left = inner.value.slice(found.length)
  if (left === '' && others.length === 0) return leadFrom({...found, closed: true}, trimmed(rest))
  if (found.enclosure === 'bare') return undefined
  return leadFrom(found, [{...node, children: [...withText(left, others)]}, ...rest])
}

/** The space between a bold label and the text is no part of the text. */
function trimmed(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  return withText(first.value.trimStart(), rest)
}
