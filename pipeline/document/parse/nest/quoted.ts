import type {PhrasingContent} from 'mdast'
import {inlineText} from '../../inline/text.ts'
import type {Draft} from '../draft/types.ts'
import {demotedPoint} from './demote.ts'

/** Quotation marks of provisions that an amending act inserts, with what closes each. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
]

/** A quotation of more blocks than this was never closed. */
const longest = 100

/** Drafts that stand between quotation marks which an earlier draft has opened, by their index. */
export function quotedIn(drafts: readonly Draft[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  const texts = drafts.map(textOf)
  for (let at = 0; at < drafts.length; at++) {
    const end = quotationEnd(texts, at)
    if (end === undefined) continue
    if (/^[\s*_]*[“„«»「『‘]/u.test(texts[at] ?? '')) quoted.add(at) // a block without text opens nothing
    for (let inside = at + 1; inside <= end; inside++) quoted.add(inside)
    at = end
  }
  return quoted
}

/** Where the quotation that a block opens is closed in a later block. */
function quotationEnd(texts: readonly (string | undefined)[], at: number): number | undefined {
  const first = texts[at]
  if (first === undefined) return undefined
  for (const [open, close] of pairs) {
    let depth = count(first, open) - count(first, close)
    if (depth !== 1 || !opensProvision(first, open)) continue
    for (let later = at + 1; later < Math.min(texts.length, at + longest); later++) {
      // Each paragraph of a long quotation may open it again.
      const text = texts[later]?.replace(new RegExp(`^\\s*${open}`, 'u'), '')
      if (text === undefined) continue
      depth += count(text, open) - count(text, close)
      if (depth <= 0) return later
    }
  }
  return singleQuotationEnd(texts, at)
}

/** The same for ‘…’, whose closing mark is an apostrophe as well: it closes at the end of a block alone. */
function singleQuotationEnd(
  texts: readonly (string | undefined)[],
  at: number,
): number | undefined {
  const first = texts[at]?.trim()
  if (first === undefined || !first.startsWith('‘') || /’(?!\p{L})/u.test(first)) return undefined
  const end = texts
    .slice(at + 1, at + longest)
    .findIndex((text) => text !== undefined && /’[.,;:]?$/u.test(text.trimEnd()))
  return end < 0 ? undefined : at + 1 + end
}

/** Whether a provision begins behind the mark, or the mark opens the block: other quotations are prose. */
const opensProvision = (text: string, open: string): boolean =>
  text.trimStart().startsWith(open) ||
  new RegExp(
    `${open}\\s*(?:[(（]?[\\p{Nd}]{1,4}\\p{L}{0,2}[.)）]|[(（]\\p{L}{1,4}[)）]|\\p{Lu}\\p{L}+ \\p{Nd}|§)`,
    'u',
  ).test(text)

const count = (text: string, mark: string): number => text.split(mark).length - 1

function textOf(draft: Draft): string | undefined {
  switch (draft.kind) {
    case 'paragraph':
      return inlineText([...draft.nodes])
    case 'point':
      return [inlineText([...(draft.whole ?? draft.nodes)]), ...draft.children.map(textOf)] // of a list's item
        .filter((text) => text !== undefined)
        .join(' ')
    case 'heading':
    case 'quote':
    case 'table':
    case 'code':
    case 'image':
    case 'html':
    case 'rule':
      return undefined
  }
}

/** Quoted points as text, with all that stands in them. */
export function asQuotedText(draft: Draft): readonly Draft[] {
  if (draft.kind !== 'point') return [draft]
  const {children, ...own} = draft
  const text = demotedPoint({...own, children: []})
  return [withoutNotice(text), ...children.flatMap(asQuotedText)]
}

/** Quoted labels are text on purpose. */
function withoutNotice(draft: Draft): Draft {
  if (draft.kind !== 'paragraph') return draft
  const {kind, nodes, column, span} = draft
  return {kind, nodes: nodes satisfies readonly PhrasingContent[], column, span}
}
