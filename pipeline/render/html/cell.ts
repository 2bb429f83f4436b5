import type {Address, Cell, RowChange} from '../../edition/types.ts'
import type {PageContext} from './context.ts'
import {escaped, langAttributes} from '../shared/markup.ts'
import type {CellLinks} from './safe-html.ts'
import {badgeHtml} from './status.ts'

/** The unit's permanent identity, its former keys and its further names: links by any of them lead here. */
export function anchorsHtml(
  {key, uid, anchors}: Pick<Address, 'key' | 'uid' | 'anchors'>,
  {formerOf}: PageContext,
): string {
  // Most rows have never been renumbered.
  const ids = new Set([`u.${uid}`, ...(formerOf.get(key) ?? []), ...anchors])
  return Array.from(ids, (id) => `<i id="${escaped(id)}"></i>`).join('')
}

/**
 * Opens the cell of a column: its language's, or the source's where nothing is translated. A status that
 * differs from the usual one of the column stands on it, for the style and for citations.
 */
export function openCell(
  {language, status}: Cell,
  column: number,
  element: 'div' | 'span',
  {usual}: PageContext,
): string {
  const isMarked = status === 'missing' || status === 'stale' || status !== usual[column]
  const marked = isMarked ? ` data-s="${status}"` : ''
  return `<${element} class="c c${column}" ${langAttributes(language)}${marked}>`
}

/** What became of a row since the earlier version, for the style; empty in an edition of one version. */
export function changeClass({change}: {readonly change?: RowChange}): string {
  if (!change) return ''
  return ` was-${change.kind}${change.isMoved ? ' was-moved' : ''}`
}

/** A badge where a cell differs from what the column's head says of all; gaps of a whole column are said there. */
export function badge(
  {status, remarks = []}: Cell, // nothing became of most rows
  column: number,
  {languages, usual}: PageContext,
): string {
  const language = languages[column]
  const said = language
    ? remarks.map(
        (text) => `<span class="badge change" ${langAttributes(language)}>${escaped(text)}</span> `,
      )
    : []
  const isWhole = status === 'missing' && language?.progress.translated === 0
  const isAlwaysMarked = status === 'stale' || (status === 'missing' && !isWhole)
  const own = language && (isAlwaysMarked || status !== usual[column])
  return said.join('') + (own ? badgeHtml(status, language) : '')
}

/**
 * What the content of a cell may be linked to; titles stay free of term links.
 *
 * @param mentioned the concepts that its section has mentioned before in this column
 */
export function cellLinks(
  cell: Cell,
  mentioned: ReadonlySet<string>,
  context: PageContext,
): CellLinks {
  const noteMark = context.noteMark(cell.language)
  const terms = context.terms.get(cell.language.tag)
  return terms ? {noteMark, terms, mentioned} : {noteMark}
}
