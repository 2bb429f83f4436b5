import type {Emphasis, Link, PhrasingContent, Strong, Text} from 'mdast'
import type {Language} from '../../../language/model/types.ts'
import {readLabel} from '../../label/read.ts'
import {raised} from '../../label/raised.ts'
import type {LabelFound} from '../../label/types.ts'
import {boldIn} from '../../inline/stars.ts'
import {listMark} from './mark.ts'
import type {Mark} from './types.ts'

/** What leads a line: a label, or a dash or dot that is meant as a bullet. */
export type LeadingLabel = {
  /** absent for a bullet */
  readonly mark?: Mark
  /** what stands in the source, to distinguish a label from an escaped one */
  readonly printed: string
  /** the line without it */
  readonly nodes: readonly PhrasingContent[]
}

/** Where a line stands: in a heading a comma may part a label from its text. */
type LineKind = {readonly language: Language; readonly inHeading: boolean}

const dashBullet = /^(?<mark>[–—―•‣◦▪·●○■□►∙⁃])(?:\s+|$)/u

/** Read the label, bold or not, or the bullet that leads a line. */
export function leadingLabel(
  nodes: readonly PhrasingContent[],
  language: Language,
  inHeading: boolean = false,
): LeadingLabel | undefined {
  const [first, ...rest] = withRaisedInsertion(nodes, {language, inHeading})
  if (first?.type === 'text' && first.value.trim() === '' && rest.length > 0)
    return leadingLabel(rest, language, inHeading)
  if (first?.type === 'text' && first.value.startsWith('**')) {
    const [bold, ...others] = boldIn({type: 'text', value: first.value}, '')
    return bold?.type === 'strong'
      ? emphasisedLead(bold, [...others, ...rest], {language, inHeading})
      : undefined
  }
  if (first?.type === 'link') return linkedLead(first, rest, language)
  if (first?.type === 'text') {
    const bullet = dashBullet.exec(first.value)
    if (bullet)
      return {
        printed: bullet[0].trimEnd(),
        nodes: withText(first.value.slice(bullet[0].length), rest),
      }
    const found = readLabel(first.value, language, inHeading)
    if (!found) return bracketedLead(first, rest, language)
    return leadFrom(found, withText(first.value.slice(found.length), rest))
  }
  if (first?.type === 'html') return raisedLead(nodes, language)
  if (first?.type === 'strong' || first?.type === 'emphasis')
    return emphasisedLead(first, rest, {language, inHeading})
  return undefined
}

const withText = (value: string, rest: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  value === '' ? rest : [{type: 'text', value}, ...rest]

const leadFrom = (found: LabelFound, nodes: readonly PhrasingContent[]): LeadingLabel => ({
  mark: listMark(found),
  printed: found.text,
  nodes,
})

/** `**1.** Text`, `**Article 3.** Text`, `**1**. Text`, `**1. Heading.** Text`. */
function emphasisedLead(
  node: Strong | Emphasis,
  rest: readonly PhrasingContent[],
  {language, inHeading}: LineKind,
): LeadingLabel | undefined {
  const [inner, ...others] = withRaisedInsertion(node.children, {language, inHeading})
  if (inner?.type !== 'text') return undefined
  const [next, ...further] = rest
  const close =
    others.length === 0 && next?.type === 'text'
      ? /^(?:[.)]|\s?[-–—])(?=\s)/u.exec(next.value)?.[0]
      : undefined
  if (close !== undefined && next?.type === 'text') {
    const found = readLabel(inner.value + close, language, inHeading)
    const isLabel = close.length === 1 || found?.enclosure === 'word'
    if (isLabel && found?.length === inner.value.length + close.length) {
      const left = next.value.slice(close.length).trimStart()
      return leadFrom({...found, closed: true}, withText(left, further))
    }
  }
  const found = readLabel(inner.value, language, inHeading)
  if (!found) return undefined
  const left = inner.value.slice(found.length)
  if (left === '' && others.length === 0) {
    const lead = leadFrom({...found, closed: true}, trimmed(rest))
    return found.enclosure === 'bare' ? set(lead) : lead
  }
  // `**2 (1)** Text`: nothing but labels is set in bold.
  const isLabel = others.length === 0 && readLabel(left, language)?.length === left.length
  const isAddress = found.readings.some(({path}) => path.length > 1)
  if (found.enclosure === 'bare' && !isLabel && !isAddress) return undefined
  const lead = leadFrom(found, [{...node, children: [...withText(left, others)]}, ...rest])
  return isLabel ? set(lead) : lead
}

/** `[1.1](#types--primitives) Text`: an address that is a link to itself, as style guides on GitHub have it. */
function linkedLead(
  {children: [inner, ...others]}: Link,
  rest: readonly PhrasingContent[],
  language: Language,
): LeadingLabel | undefined {
  if (inner?.type !== 'text' || others.length > 0 || !/^\d+(?:\.\d+)+\.?$/u.test(inner.value))
    return undefined
  const found = readLabel(inner.value, language)
  return found && set(leadFrom({...found, closed: true}, trimmed(rest)))
}

/** `(*1*)` and `(1)` are two sequences. */
function inItalics(lead: LeadingLabel): LeadingLabel {
  const {mark} = lead
  if (!mark) return lead
  return {
    ...lead,
    mark: {...mark, written: {...mark.written, isItalic: true}, shape: `${mark.shape} italic`},
  }
}

/** A bare number that is set apart in bold is hardly prose. */
function set(lead: LeadingLabel): LeadingLabel {
  const {mark} = lead
  if (!mark) return lead
  return {...lead, mark: {...mark, written: {...mark.written, isBold: true}, isWeak: false}}
}

/** `(**a**) Text`: only the number in the brackets is in bold, as in Canadian regulations. */
function bracketedLead(
  {value}: Text,
  [node, next, ...rest]: readonly PhrasingContent[],
  language: Language,
): LeadingLabel | undefined {
  if (!/^[(（]$/u.test(value) || (node?.type !== 'strong' && node?.type !== 'emphasis'))
    return undefined
  const [inner, ...others] = node.children
  if (others.length > 0 || inner?.type !== 'text' || next?.type !== 'text') return undefined
  const text = value + inner.value + next.value
  const found = readLabel(text, language)
  if (found?.enclosure !== 'brackets' || found.text.length <= value.length + inner.value.length)
    return undefined
  const lead = leadFrom(found, withText(text.slice(found.length), rest))
  return node.type === 'emphasis' ? inItalics(lead) : lead
}

/** `Статья 2<sup>1</sup>.`: the raised number of an insertion as a part of the text, where a label goes on behind it. */
function withRaisedInsertion(
  nodes: readonly PhrasingContent[],
  {language, inHeading}: LineKind,
): readonly PhrasingContent[] {
  const [first, open, number, close, ...rest] = nodes
  if (first?.type !== 'text' || number?.type !== 'text' || !/[\p{Nd}\p{L}]$/u.test(first.value))
    return nodes
  if (!isTag(open, '<sup>') || !isTag(close, '</sup>') || !/^[-−]?\d{1,3}$/u.test(number.value))
    return nodes
  const [next, ...further] = rest
  const behind = next?.type === 'text' ? next.value : ''
  const label = first.value + raised(number.value.replace('−', '-'))
  // In bold, the stop may stand behind the bold.
  const found = readLabel(label + (behind === '' ? '.' : behind), language, inHeading)
  return found && found.length > label.length
    ? [{type: 'text', value: label + behind}, ...(next?.type === 'text' ? further : rest)]
    : nodes
}

const isTag = (node: PhrasingContent | undefined, tag: string): boolean =>
  node?.type === 'html' && node.value.toLowerCase() === tag

/** The space between a bold label and the text is not part of the text. */
function trimmed(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  return withText(first.value.trimStart(), rest)
}

/** `<sup>2</sup> Text`: the paragraphs of Swiss laws. */
function raisedLead(
  [open, number, close, ...rest]: readonly PhrasingContent[],
  language: Language,
): LeadingLabel | undefined {
  if (open?.type !== 'html' || open.value.toLowerCase() !== '<sup>') return undefined
  if (number?.type !== 'text' || close?.type !== 'html' || close.value.toLowerCase() !== '</sup>')
    return undefined
  const [next] = rest
  if (next?.type !== 'text' || !/^\s/u.test(next.value)) return undefined
  const label = raised(number.value.replaceAll(/\s/gu, ''))
  const found = readLabel(label, language)
  return found?.enclosure === 'raised' && found.length === label.length
    ? {...leadFrom(found, trimmed(rest)), printed: open.value}
    : undefined
}
