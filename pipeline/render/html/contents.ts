import {shortenedAtWord} from '../../finding/shortened.ts'
import type {Cell, Edition, Row} from '../../edition/types.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {anchor, named} from './markup.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'

// A document of more points than this has headings, or its contents would be as long as itself.
const mostExcerpts = 60

/**
 * The contents: headings, or the first-level points of a document without any. Each entry holds its
 * words in every language; the page shows those of the first column.
 */
export function contentsHtml({rows, languages}: Edition): string {
  const [first] = languages
  const entries = entriesOf(rows)
  if (!first || entries.length < 2) return ''
  const isShort = entries.length <= mostExcerpts || entries.some(({kind}) => kind === 'heading')
  const items = entries.map((row) => {
    const words = row.cells.map((cell, column) => entryHtml(cell, column, isShort))
    return `<li class="l${levelOf(row)}"><a href="${anchor(row.key)}">${words.join('')}</a></li>`
  })
  return `<nav id="_contents" class="panel ui" popover ${langAttributes(first)} aria-labelledby="_contents-name"><h2 id="_contents-name">${wordHtml('contents', first)}</h2><ol>${items.join('')}</ol></nav>`
}

/** The button that opens the contents; none where there is nothing to list. */
export function contentsButton({rows, languages}: Edition): string {
  const [first] = languages
  if (!first || entriesOf(rows).length < 2) return ''
  return `<button type="button" class="icon" popovertarget="_contents" ${named('contents', first)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 3h14M1 8h14M1 13h9"/></svg></button>`
}

type Entry = Extract<Row, {kind: 'title' | 'heading' | 'point'}>

function entriesOf(rows: readonly Row[]): readonly Entry[] {
  const today = rows.filter((row) => row.kind === 'rule' || row.change?.kind !== 'removed')
  const headings = today.filter((row) => row.kind === 'heading')
  if (headings.length > 0) return headings
  return today
    .filter((row) => row.kind === 'point' && row.depth === 1 && row.number !== undefined)
    .filter((row) => row.kind === 'point')
}

function levelOf(row: Entry): number {
  return row.kind === 'heading' ? Math.min(4, Math.max(1, row.level - 1)) : 1
}

function entryHtml(cell: Cell, column: number, isShort: boolean): string {
  const text = isShort ? shortenedAtWord(inlineText(cell.inline), 60) : ''
  const label = cell.label === undefined ? '' : `<b>${escaped(cell.label)}</b> `
  return `<span class="e e${column}" ${langAttributes(cell.language)}>${label}${escaped(text)}</span>`
}
