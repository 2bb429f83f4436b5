import {changesTitle, legendOf} from '../../edition/comparison/folded.ts'
import {comparedParts} from '../../edition/comparison/folds.ts'
import {listedChanges} from '../../edition/comparison/listed.ts'
import type {Edition} from '../../edition/types.ts'
import {itemAt} from '../../finding/assert.ts'
import {escaped, langAttributes} from '../shared/markup.ts'
import type {PageContext} from './context.ts'
import {anchor} from './markup.ts'
import {rowHtml} from './row.ts'

/** What changed since the earlier version, a line for each provision, in the words of every language. */
export function changesNav(edition: Edition): string {
  const {languages} = edition
  const [first] = languages
  if (!first) return ''
  const inAll = (textOf: (column: number) => string): string =>
    languages
      .map(
        (language, column) =>
          `<span class="e e${column}" ${langAttributes(language)}>${textOf(column)}</span>`,
      )
      .join('')
  const title = inAll((column) => escaped(changesTitle(itemAt(languages, column), edition)))
  const legends = languages.map(
    (language, column) =>
      `<p class="k${column}" ${langAttributes(language)}>${escaped(legendOf(language, edition))}</p>`,
  )
  const items = listedChanges(edition).map(({key, names, words}) => {
    const html = inAll(
      (column) =>
        `<a href="${anchor(key)}"><bdi>${escaped(itemAt(names, column))}</bdi></a> ${escaped(itemAt(words, column))}`,
    )
    return `<li>${html}</li>`
  })
  const list = items.length === 0 ? '' : `<ol>${items.join('')}</ol>`
  return `<nav class="since ui" ${langAttributes(first)} aria-labelledby="_since"><h2 id="_since">${title}</h2>${legends.join('')}${list}</nav>`
}

/** The rows of a comparison, those that nothing touched behind a line that opens them, without script too. */
export function comparedRowsHtml(edition: Edition, context: PageContext): string {
  const {languages} = edition
  return comparedParts(edition)
    .map((part) => {
      if (part.kind === 'row') return rowHtml(part.row, context)
      const words = languages.map(
        (language, column) =>
          `<span class="e e${column}" ${langAttributes(language)}>${escaped(itemAt(part.words, column))}</span>`,
      )
      const rows = part.rows.map((row) => rowHtml(row, context))
      return `<details class="fold"><summary class="ui">${words.join('')}</summary>\n${rows.join('\n')}</details>`
    })
    .join('\n')
}
