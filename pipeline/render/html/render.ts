import type {Edition} from '../../edition/types.ts'
import {languageOf} from '../../language/index.ts'
import {barHtml, keysHtml, menusHtml, settingsHtml} from './bar.ts'
import {colophonHtml} from './colophon.ts'
import {contentsHtml} from './contents.ts'
import {contextOf, type PageContext} from './context.ts'
import {pageDataOf} from './data.ts'
import {glossaryHtml} from './glossary.ts'
import {headHtml} from './head.ts'
import {anchor, escaped, jsonInScript, speaks, wordHtml} from './markup.ts'
import type {PagePlace} from './place.ts'
import {noteHtml, rowHtml} from './row.ts'
import {languageBadge, noticesHtml} from './status.ts'
import {styleOf} from './style/style-of.ts'

/**
 * An edition as one self-contained page: it asks nothing of anybody, is complete without script,
 * prints, and holds a security policy that allows its own style and script alone.
 */
export function renderHtml(edition: Edition, place: PagePlace = {}): string {
  const {languages} = edition
  const [first] = languages
  const context = contextOf(edition)
  const interfaceHtml = [
    skipHtml(edition),
    barHtml(edition),
    contentsHtml(edition),
    settingsHtml(edition, context),
    keysHtml(edition),
    menusHtml(edition),
  ]
    .filter((html) => html !== '')
    .join('\n')
  const foot = glossaryHtml(edition) + colophonHtml(edition, context, place)
  const notices = noticesHtml(languages)
  const head = headHtml(edition, {style: styleOf(languages), place})
  const script = scriptHtml(edition, place, interfaceHtml + notices + foot)
  return `<!doctype html>
<html ${first ? speaks(first) : 'lang="en" dir="ltr"'}>
${head}
<body>
${interfaceHtml}
${script}
<main>
${notices}
${gridHtml(edition, context)}
</main>
${foot}
</body>
</html>
`
}

/** The script stands before the text, so that the reader's choice holds before the first row is painted. */
function scriptHtml(edition: Edition, {script}: PagePlace, html: string): string {
  if (script === undefined) return ''
  const data = jsonInScript(pageDataOf(edition, html))
  return `<script type="application/json" id="_data">${data}</script>\n<script>${script}</script>`
}

function skipHtml({languages, rows}: Edition): string {
  const [first] = languages
  const row = rows.find((candidate) => 'key' in candidate)
  if (!first || !row || !('key' in row)) return ''
  return `<a class="skip ui" ${speaks(first)} href="${anchor(row.key)}">${wordHtml('skip', first)}</a>`
}

function gridHtml({languages, rows, notes}: Edition, context: PageContext): string {
  const heads = languages.map((language, column) => {
    const badge = languageBadge(language, context.usual[column])
    return `<div class="c c${column}" ${speaks(language)}>${escaped(languageOf(language.tag).autonym)} ${badge}</div>`
  })
  const noted =
    notes.length === 0
      ? ''
      : `\n<section class="notes grid">${notes.map((note) => noteHtml(note, context)).join('\n')}</section>`
  const body = rows.map((row) => rowHtml(row, context)).join('\n')
  return `<div class="grid"><div class="r head">${heads.join('')}</div>\n${body}</div>${noted}`
}
