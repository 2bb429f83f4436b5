import {doneOf, imprintFacts} from '../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {byLanguages, filesHtml} from '../shared/companion.ts'
import {licenceHtml} from '../shared/licence.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {filledWord} from '../../edition/comparison/remarks.ts'
import {mainPage, readingHref} from './best-page.ts'
import {descriptionIn, spokenOf, stateBadge} from './facts.ts'
import {addressIn, siteHtml, wayUp} from './shell.ts'
import type {Site, SiteDocument} from './types.ts'

/** The page of one document: its languages, its files, how to cite it, and what it was made from. */
export function documentPageHtml(document: SiteDocument, site: Site): string {
  const {id, edition} = document
  const {speech} = site
  const path = `${id}/index.html`
  const spoken = spokenOf(edition, speech)
  const description = descriptionIn(edition, spoken.tag)
  const lines = edition.languages.map((language) => languageHtml(language, document, speech))
  const files = byLanguages(
    document.editions.map((file) => ({...file, href: wayUp(path) + file.href})),
  ).map(filesHtml)
  const body = `<h1 ${langAttributes(spoken)}>${escaped(spoken.title)}</h1>${description === '' ? '' : `<p class="about" ${langAttributes(spoken)}>${escaped(description)}</p>`}
<section><h2>${wordHtml('languages', speech)}</h2><ul class="languages">${lines.join('')}</ul></section>
${timelineHtml(document, site)}<section><h2>${wordHtml('editions', speech)}</h2><ul class="editions">${files.join('')}</ul></section>
<section><h2>${wordHtml('howToCite', speech)}</h2><dl class="citations">${citationsHtml(document, site)}</dl></section>
<section><h2>${wordHtml('colophon', speech)}</h2><dl class="imprint">${imprintHtml(edition, speech)}</dl></section>`
  const meta =
    description === '' ? '' : `<meta name="description" content="${escaped(description)}">\n`
  return siteHtml({title: spoken.title, path, body, head: meta}, site)
}

/** Today's text and the versions before it, the newest first, each with what changed in it. */
function timelineHtml({versions, edition, editions}: SiteDocument, {speech}: Site): string {
  const [last] = versions
  if (!last) return ''
  const changes = (name: string, href: string): string =>
    ` <a href="../${escaped(href)}">${escaped(filledWord(speech, 'changesSince', {version: name}))}</a>`
  const time = (from: string | undefined, until?: string): string => {
    const days = [from, until].flatMap((date) =>
      date === undefined ? [] : [`<time datetime="${escaped(date)}">${escaped(date)}</time>`],
    )
    return `<span class="days">${days.join(' – ')}</span>`
  }
  const main = mainPage(editions)
  const today = wordHtml('currentVersion', speech)
  const current = main === undefined ? today : `<a href="../${escaped(main.href)}">${today}</a>`
  const lines = versions.map(({name, date, until, href, before}) => {
    const own = `<a href="../${escaped(href)}"><bdi>${escaped(name)}</bdi></a>`
    const since = before ? changes(before.name, before.changes) : ''
    return `<li>${time(date, until)}<span>${own}</span><span>${since}</span></li>`
  })
  return `<section><h2>${wordHtml('versions', speech)}</h2><ol class="timeline"><li>${time(edition.date)}<span>${current}</span><span>${changes(last.name, last.changesSince)}</span></li>${lines.join('')}</ol></section>\n`
}

function languageHtml(
  language: EditionLanguage,
  document: SiteDocument,
  speech: EditionLanguage,
): string {
  const href = readingHref(document, language.tag)
  const title = escaped(language.title)
  const link =
    href === undefined
      ? title
      : `<a href="${escaped(`../${href}`)}" hreflang="${escaped(language.tag)}">${title}</a>`
  return `<li><span ${langAttributes(language)}>${escaped(language.language.autonym)}</span><span ${langAttributes(language)}>${link}</span><span>${stateBadge(language)} <small>${doneOf(language.progress, speech.language)}</small></span></li>`
}

/** A citation in each language: title, publisher, version, date, state, address. */
function citationsHtml(document: SiteDocument, {address}: Site): string {
  const {publisher, version, date, languages} = document.edition
  return languages
    .map((language) => {
      const warning =
        language.isSource || language.progress.machine === 0 ? undefined : language.words['machine']
      const parts = [language.title, publisher, version, date].filter((part) => part !== undefined)
      const href = readingHref(document, language.tag)
      const where =
        address === undefined || href === undefined ? '' : ` <${new URL(href, address).href}>`
      const text = `${parts.join(', ')}${warning === undefined ? '' : ` (${warning})`}${where}`
      return `<dt ${langAttributes(language)}>${escaped(language.language.autonym)}</dt><dd ${langAttributes(language)}>${escaped(text)}</dd>`
    })
    .join('')
}

function imprintHtml(edition: Edition, speech: EditionLanguage): string {
  return imprintFacts(edition, speech)
    .map(({word, text}) => {
      const name = word === undefined ? '' : `<dt>${wordHtml(word, speech)}</dt>`
      return `${name}<dd>${word === 'licence' ? licenceHtml(text) : `<bdi>${escaped(text)}</bdi>`}</dd>`
    })
    .join('')
}

/** The absolute address of a document's page. */
export const documentAddress = (id: string, address: string): string =>
  addressIn(address, `${id}/index.html`)
