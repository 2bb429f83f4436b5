import {changesTitle, legendOf, versionName} from '../../edition/comparison/folded.ts'
import {comparedParts} from '../../edition/comparison/folds.ts'
import {listedChanges} from '../../edition/comparison/listed.ts'
import type {Edition} from '../../edition/types.ts'
import {filledWord} from '../../edition/comparison/remarks.ts'
import {itemAt} from '../../finding/assert.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import type {PageContext} from './context.ts'
import {anchor} from './markup.ts'
import type {PagePlace} from './place.ts'
import {inTurn, type MentioningRows, type Mentions} from './mentions.ts'
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

/** On a page of an earlier version: that it is one, with links to today's text and to what changed; else empty. */
export function earlierHtml({languages}: Edition, {earlier}: PagePlace): string {
  const [first] = languages
  if (!earlier || !first) return ''
  const {name, date, current, changes} = earlier
  const lines = languages.map((language, column) => {
    const version = versionName(name, date, language)
    return `<p class="k${column}" ${langAttributes(language)}>${escaped(filledWord(language, 'notCurrent', {version}))}</p>`
  })
  return `<div class="earlier ui" ${langAttributes(first)}>${lines.join('')}<p><a href="${escaped(current)}">${wordHtml('currentVersion', first)}</a> <a href="${escaped(changes)}">${escaped(filledWord(first, 'changesSince', {version: name}))}</a></p></div>\n`
}

/** The rows of a comparison, those that nothing touched behind a line that opens them, without script too. */
export function comparedRowsHtml(
  edition: Edition,
  before: Mentions,
  context: PageContext,
): MentioningRows {
  const {languages} = edition
  return inTurn(comparedParts(edition), before, (part, known) => {
    if (part.kind === 'row') return rowHtml(part.row, known, context)
    const words = languages.map(
      (language, column) =>
        `<span class="e e${column}" ${langAttributes(language)}>${escaped(itemAt(part.words, column))}</span>`,
    )
    const rows = inTurn(part.rows, known, (row, own) => rowHtml(row, own, context))
    const html = `<details class="fold"><summary class="ui">${words.join('')}</summary>\n${rows.html.join('\n')}</details>`
    return {html, mentions: rows.mentions}
  })
}
