import type {Edition} from '../../edition/types.ts'
import {barHtml, keysHtml, menusHtml, pairHtml, settingsHtml} from './bar.ts'
import {colophonHtml} from './colophon.ts'
import {changesNav, comparedRowsHtml, earlierHtml} from './comparison.ts'
import {contentsHtml} from './contents.ts'
import {contextOf, type PageContext} from './context.ts'
import {pageDataOf} from './data.ts'
import {glossaryHtml} from './glossary.ts'
import {headHtml} from './head.ts'
import {anchor, jsonInScript} from './markup.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {siteAttribute} from '../shared/branding.ts'
import {brandingOf, wayToSite, type PagePlace} from './place.ts'
import {inTurn, noMentions, type Mentions} from './mentions.ts'
import {noteHtml, rowHtml} from './row.ts'
import {languageBadge, noticesHtml} from './status.ts'
import {pageStyle} from './style/style-of.ts'

/**
 * An edition as one self-contained page: it makes no network requests, is complete without script,
 * prints, and holds a security policy that allows its own style and script alone.
 */
export function renderHtml(edition: Edition, place: PagePlace = {}): string {
  const {languages} = edition
  const [first] = languages
  const context = contextOf(edition, place)
  const interfaceHtml = [
    skipHtml(edition),
    barHtml(edition, place),
    pairHtml(edition),
    contentsHtml(edition),
    settingsHtml(edition, context),
    keysHtml(edition),
    menusHtml(edition),
  ]
    .filter((html) => html !== '')
    .join('\n')
  const foot = glossaryHtml(edition) + colophonHtml(edition, context, place)
  const notices = noticesHtml(languages)
  const grid = gridHtml(edition, context)
  const earlier = earlierHtml(edition, place)
  const changes = edition.comparison ? `${changesNav(edition)}\n` : ''
  const html = interfaceHtml + earlier + notices + changes + grid + foot
  const data = jsonInScript(pageDataOf(edition, {html, context, address: place.address}))
  const head = headHtml(edition, {
    style: `${pageStyle(edition, context.tables)}
${brandingOf(place).style}`.trim(),
    place,
    data,
  })
  const script = scriptHtml(place, data)
  return `<!doctype html>
<html ${first ? langAttributes(first) : 'lang="en" dir="ltr"'}${siteAttribute(brandingOf(place), wayToSite(place))}>
${head}
<body>
${interfaceHtml}
${script}
<main>
${earlier}${notices}
${changes}${grid}
</main>
${foot}
</body>
</html>
`
}

/** The script stands before the text, so that the reader's choice holds before the first row is painted. */
function scriptHtml({script}: PagePlace, data: string): string {
  if (script === undefined) return ''
  return `<script type="application/json" id="_data">${data}</script>\n<script>${script}</script>`
}

function skipHtml({languages, rows}: Edition): string {
  const [first] = languages
  const row = rows.find((candidate) => 'key' in candidate)
  if (!first || !row || !('key' in row)) return ''
  return `<a class="skip ui" ${langAttributes(first)} href="${anchor(row.key)}">${wordHtml('skip', first)}</a>`
}

function gridHtml(edition: Edition, context: PageContext): string {
  const {languages, rows, notes} = edition
  const heads = languages.map((language, column) => {
    const badge = languageBadge(language, context.usual[column])
    return `<div class="c c${column}" ${langAttributes(language)}>${escaped(language.language.autonym)} ${badge}</div>`
  })
  const nothing = noMentions(languages.length)
  const {html, mentions} = edition.comparison
    ? comparedRowsHtml(edition, nothing, context)
    : inTurn(rows, nothing, (row, known) => rowHtml(row, known, context))
  const body = html.join('\n')
  const noted = notes.length === 0 ? '' : `\n${notesHtml(edition, mentions, context)}`
  return `<div class="grid"><div class="r head">${heads.join('')}</div>\n${body}</div>${noted}`
}

function notesHtml({languages, notes}: Edition, before: Mentions, context: PageContext): string {
  const [first] = languages
  const heading = first
    ? `<h2 id="_notes" class="ui" ${langAttributes(first)}>${wordHtml('notes', first)}</h2>`
    : ''
  const placed = notes.map((note, at) => ({
    note,
    isFirst: notes[at - 1]?.index !== note.index,
    isLast: notes[at + 1]?.index !== note.index,
  }))
  const {html} = inTurn(placed, before, ({note, ...place}, mentions) =>
    noteHtml(note, place, {context, mentions}),
  )
  const rows = html.join('\n')
  return `<section class="notes" aria-labelledby="_notes">${heading}<div class="grid">${rows}</div></section>`
}
