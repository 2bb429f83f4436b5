import type {Span} from '../../../finding/place.ts'
import type {Block, Key} from '../../model/types.ts'
import type {LeafBranch} from './branch.ts'
import {isComment} from '../source/comment.ts'
import {countIn, within, type Scope, type Workshop} from './scope.ts'

/** Where a loose paragraph of the root stands. */
export type Stretch = 'preamble' | 'between' | 'closing'

/** A block without points: its keys follow the point, section or paragraph that it stands in or after. */
export function leafOf(
  {draft}: LeafBranch,
  scope: Scope,
  {shop, stretch}: {readonly shop: Workshop; readonly stretch: Stretch},
): Block {
  const place = shop.place(draft.span)
  switch (draft.kind) {
    case 'paragraph': {
      const key = paragraphKey(scope, stretch, shop)
      scope.after = key
      scope.isAfterPoint = false
      if (draft.loneNumber !== undefined) complainOfLoneNumber(draft.loneNumber, draft.span, shop)
      return {kind: 'paragraph', key, place, inline: shop.inline(draft.nodes)}
    }
    case 'table': {
      const lead = tableLead(scope)
      const rows = draft.rows.map((row, r) =>
        row.map((cell, c) => ({
          key: shop.keys.claim(`${lead}-r${r + 1}-c${c + 1}`),
          place: shop.place(cell.span),
          inline: shop.inline(cell.nodes),
        })),
      )
      return {kind: 'table', place, align: draft.align, rows}
    }
    case 'code': {
      const key = shop.keys.claim(within(scope, `code${countIn(scope, 'code')}`))
      const language = draft.language === undefined ? {} : {language: draft.language}
      return {kind: 'code', key, place, value: draft.value, ...language}
    }
    case 'image': {
      const {url, alt, title} = draft
      const key = shop.keys.claim(within(scope, imageName(scope)))
      return {kind: 'image', key, place, url, alt, ...(title === undefined ? {} : {title})}
    }
    case 'html':
      if (!isComment(draft.value)) complainOfHtml(draft.span, shop)
      return {kind: 'html', place, value: draft.value}
    case 'rule':
      return {kind: 'rule', place}
  }
}

function tableLead(scope: Scope): string {
  const count = countIn(scope, 'table')
  if (scope.prefix === '') return `table${count}`
  return count > 1 ? within(scope, `t${count}`) : scope.prefix
}

function imageName(scope: Scope): string {
  const count = countIn(scope, 'image')
  if (scope.prefix === '') return `image${count}-alt`
  return count > 1 ? `image${count}-alt` : 'alt'
}

function paragraphKey(scope: Scope, stretch: Stretch, shop: Workshop): Key {
  if (scope.kind !== 'root') {
    // A point's and a note's own text is their first paragraph.
    const own = scope.kind === 'section' ? 0 : 1
    return shop.keys.claim(within(scope, `par${countIn(scope, 'par') + own}`))
  }
  if (stretch === 'between' && scope.after !== undefined) {
    const anchor = scope.after.replace(/-after\d+$/u, '')
    return shop.keys.claim(`${anchor}-after${countIn(scope, `after ${anchor}`)}`)
  }
  const name = stretch === 'closing' ? 'closing' : 'preamble'
  return shop.keys.claim(`${name}-${countIn(scope, name)}`)
}

function complainOfHtml(span: Span, shop: Workshop): void {
  shop.unread.push(span)
  shop.report({
    rule: 'markup',
    severity: 'warning',
    message: 'HTML stands here, which is not read: its words reach no translator and no edition',
    hint: 'Write it as Markdown',
    span,
  })
}

const complainOfLoneNumber = (label: string, span: Span, shop: Workshop): void =>
  shop.report({
    rule: 'numbering',
    severity: 'warning',
    message: `${label} looks like a year at the start of a sentence; it is read as text`,
    hint: `Write ${label.replace(/(?=.$)/u, '\\')} so that Markdown does not make it a list`,
    span: {start: span.start, end: Math.min(span.end, span.start + label.length)},
  })
