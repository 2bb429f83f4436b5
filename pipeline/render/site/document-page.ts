import {doneOf, imprintFacts} from '../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {byLanguages, filesHtml} from '../shared/companion.ts'
import {licenceHtml} from '../shared/licence.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {cardPath, cardProperties, graphLocale, openGraphHtml} from '../shared/open-graph.ts'
import {filledWord} from '../../edition/comparison/remarks.ts'
import {mainPage, readingHref} from './best-page.ts'
import {descriptionIn, spokenOf, stateBadge} from './facts.ts'
import {addressIn, siteHtml, wayUp} from './shell.ts'
import type {Site, SiteDocument, SiteVersion} from './types.ts'

/**
 * The page of one document: its languages, its files, how to cite it, and what it was made from.
 *
 * @param script of the chooser of a day, compiled
 */
export function documentPageHtml(document: SiteDocument, site: Site, script: string): string {
  const path = `${document.id}/index.html`
  const {title, html, meta} = partsOf(document, {site, path, between: timelineHtml(document, site)})
  const scripts = document.versions.length === 0 ? [] : [{text: script}]
  return siteHtml({title, path, body: html, head: meta, scripts}, site)
}

/** The page of a published version of a document: the same of it as it was, with ways to what changed and to today's text. */
export function versionPageHtml(
  {id}: SiteDocument,
  {name, document, index, changesSince, before}: SiteVersion,
  site: Site,
): string {
  const path = decodeURIComponent(index)
  const up = wayUp(path)
  const {speech} = site
  const changes = changesLink({up, href: changesSince, name}, speech)
  const then = before
    ? ` ${changesLink({up, href: before.changes, name: before.name}, speech)}`
    : ''
  const between = `<div class="earlier"><p><strong>${escaped(filledWord(speech, 'notCurrent', {version: name}))}</strong></p><p><a href="${up}${escaped(encodeURIComponent(id))}/index.html">${wordHtml('currentVersion', speech)}</a> ${changes}${then}</p></div>\n`
  const {title, html, meta} = partsOf(document, {site, path, between})
  const canonical = site.address === undefined ? undefined : documentAddress(id, site.address)
  return siteHtml(
    {
      title: `${title} (${name})`,
      path,
      body: html,
      head: meta,
      ...(canonical === undefined ? {} : {canonical}),
    },
    site,
  )
}

type PartsRequest = {
  readonly site: Site
  readonly path: string
  /** HTML behind the languages */
  readonly between: string
}

type PageParts = {readonly title: string; readonly html: string; readonly meta: string}

function partsOf(document: SiteDocument, {site, path, between}: PartsRequest): PageParts {
  const {edition} = document
  const {speech} = site
  const up = wayUp(path)
  const spoken = spokenOf(edition, speech)
  const description = descriptionIn(edition, spoken.tag)
  const lines = edition.languages.map((language) => languageHtml(language, document, {speech, up}))
  const files = byLanguages(document.editions.map((file) => ({...file, href: up + file.href}))).map(
    filesHtml,
  )
  const html = `<h1 ${langAttributes(spoken)}>${escaped(spoken.title)}</h1>${description === '' ? '' : `<p class="about" ${langAttributes(spoken)}>${escaped(description)}</p>`}
<section><h2>${wordHtml('languages', speech)}</h2><ul class="languages">${lines.join('')}</ul></section>
${between}<section><h2>${wordHtml('editions', speech)}</h2><ul class="editions">${files.join('')}</ul></section>
<section><h2>${wordHtml('howToCite', speech)}</h2><dl class="citations">${citationsHtml(document, site)}</dl></section>
<section><h2>${wordHtml('colophon', speech)}</h2><dl class="imprint">${imprintHtml(edition, speech)}</dl></section>`
  const described =
    description === '' ? '' : `<meta name="description" content="${escaped(description)}">\n`
  const meta = `${described}${graphOf(document, {site, spoken, description, path})}`
  return {title: spoken.title, html, meta}
}

type GraphRequest = Pick<PartsRequest, 'site' | 'path'> & {
  readonly spoken: EditionLanguage
  readonly description: string
}

/** What is shown where the page is linked to; nothing where its address is not known. */
function graphOf(
  {id}: SiteDocument,
  {site: {address, publisher}, spoken, description, path}: GraphRequest,
): string {
  if (address === undefined) return ''
  const properties = openGraphHtml([
    ['og:type', 'website'],
    ['og:title', spoken.title],
    ['og:description', description === '' ? undefined : description],
    ['og:url', addressIn(address, path)],
    ['og:site_name', publisher],
    ...cardProperties(addressIn(address, cardPath(id)), spoken.title),
    ['og:locale', graphLocale(spoken.tag)],
  ])
  return `${properties}\n`
}

type ChangesPlace = {readonly up: string; readonly href: string; readonly name: string}

function changesLink({up, href, name}: ChangesPlace, speech: EditionLanguage): string {
  return `<a href="${up}${escaped(href)}">${escaped(filledWord(speech, 'changesSince', {version: name}))}</a>`
}

/**
 * Today's text and the versions before it, the newest first, each with what changed in it; and the choice of a day, which the
 * script shows.
 */
function timelineHtml({versions, edition, editions}: SiteDocument, {speech}: Site): string {
  const [last] = versions
  if (!last) return ''
  const up = '../'
  const changes = (name: string, href: string): string => changesLink({up, href, name}, speech)
  const time = (from: string | undefined, until?: string): string => {
    const days = [from, until].flatMap((date) =>
      date === undefined ? [] : [`<time datetime="${escaped(date)}">${escaped(date)}</time>`],
    )
    return `<span class="days">${days.join(' – ')}</span>`
  }
  const entry = (from: string | undefined, parts: string): string =>
    `<li${from === undefined ? '' : ` data-from="${escaped(from)}"`}>${parts}</li>`
  const main = mainPage(editions)
  const today = wordHtml('currentVersion', speech)
  const current = main === undefined ? today : `<a href="../${escaped(main.href)}">${today}</a>`
  const lines = versions.map(({name, date, until, href, index, before}) => {
    const own = `<a href="../${escaped(href)}"><bdi>${escaped(name)}</bdi></a>`
    const all = `<a href="../${escaped(index)}">${wordHtml('editions', speech)}</a>`
    const since = before ? ` ${changes(before.name, before.changes)}` : ''
    return entry(date, `${time(date, until)}<span>${own}</span><span>${all}${since}</span>`)
  })
  const parts = `${time(edition.date)}<span>${current}</span><span>${changes(last.name, last.changesSince)}</span>`
  const chooser = `<p id="_then" hidden><label for="_day">${wordHtml('date', speech)}</label> <input type="date" id="_day"> <output id="_found" for="_day" data-none="${escaped(speech.words['noResults'] ?? 'Nothing found')}"></output></p>`
  return `<section><h2>${wordHtml('versions', speech)}</h2>${chooser}<ol class="timeline">${entry(edition.date, parts)}${lines.join('')}</ol></section>\n`
}

function languageHtml(
  language: EditionLanguage,
  document: SiteDocument,
  {speech, up}: {readonly speech: EditionLanguage; readonly up: string},
): string {
  const href = readingHref(document, language.tag)
  const title = escaped(language.title)
  const link =
    href === undefined
      ? title
      : `<a href="${escaped(up + href)}" hreflang="${escaped(language.tag)}">${title}</a>`
  return `<li><span ${langAttributes(language)}>${escaped(language.language.autonym)}</span><span ${langAttributes(language)}>${link}</span><span>${stateBadge(language)} <small>${doneOf(language.progress, speech.language)}</small></span></li>`
}

/** A citation in each language: title, publisher, version, date, state, address. */
function citationsHtml(document: SiteDocument, {address}: Site): string {
  const {publisher, version, date, languages} = document.edition
  return languages
    .map((language) => {
      const warning =
        language.isSource || language.progress.machine === 0 ? undefined : language.words['machine']
      // In Arabic an address and an English name are read from left to right.
      const parts = [language.title, publisher, version, date].flatMap((part) =>
        part === undefined ? [] : [`<bdi>${escaped(part)}</bdi>`],
      )
      const href = readingHref(document, language.tag)
      const where =
        address === undefined || href === undefined
          ? ''
          : ` <bdi dir="ltr">${escaped(`<${new URL(href, address).href}>`)}</bdi>`
      const text = `${parts.join(', ')}${warning === undefined ? '' : escaped(` (${warning})`)}${where}`
      return `<dt ${langAttributes(language)}>${escaped(language.language.autonym)}</dt><dd ${langAttributes(language)}>${text}</dd>`
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
