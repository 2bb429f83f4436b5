import {escaped} from '../shared/markup.ts'
import {languagePage, mainPage} from './best-page.ts'
import {documentAddress} from './document-page.ts'
import {descriptionIn, spokenOf} from './facts.ts'
import {addressIn} from './shell.ts'
import type {Site, SiteDocument} from './types.ts'

/** The pages of a document that machines are to find, by language, each with its absolute address. */
function alternatesOf(document: SiteDocument, address: string): ReadonlyMap<string, string> {
  return new Map(
    document.edition.languages.flatMap(({tag, progress}) => {
      // A page that shows the source in place of a translation is not in the language.
      if (progress.translated === 0) return []
      const page = languagePage(document.editions, tag)
      return page ? [[tag, new URL(page.href, address).href] as const] : []
    }),
  )
}

/**
 * The map of the site for search engines: every page that is the one of its document and language, with its
 * counterparts in other languages.
 *
 * @param address absolute, of the site
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(site: Site, address: string): string {
  const entry = (location: string, date: string | undefined, links = ''): string =>
    `<url><loc>${escaped(location)}</loc>${date === undefined ? '' : `<lastmod>${escaped(date)}</lastmod>`}${links}</url>`
  const entries = site.documents.flatMap((document) => {
    const {date} = document.edition
    const alternates = alternatesOf(document, address)
    const main = mainPage(document.editions)
    const links = [...alternates]
      .map(
        ([tag, href]) =>
          `<xhtml:link rel="alternate" hreflang="${escaped(tag)}" href="${escaped(href)}"/>`,
      )
      .join('')
    const pages = new Set([
      ...(main ? [new URL(main.href, address).href] : []),
      ...alternates.values(),
    ])
    return [
      entry(documentAddress(document.id, address), date),
      ...[...pages].map((page) => entry(page, date, links)),
    ]
  })
  const own = site.pages.map(({name}) => entry(addressIn(address, `${name}.html`), undefined))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[entry(address, undefined), ...own, ...entries].join('\n')}
</urlset>
`
}

/** What crawlers may read, all of it, and where the map of the site is. */
export function robotsText(address: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressIn(address, 'sitemap.xml')}\n`
}

/** Documents that have a date, the newest first, those of one day by their ids. */
function dated({documents}: Site): readonly (SiteDocument & {readonly date: string})[] {
  return documents
    .flatMap((document) => {
      const {date} = document.edition
      return date !== undefined && /^\d{4}-\d\d-\d\d/u.test(date) ? [{...document, date}] : []
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
}

const timeOf = (date: string): string => (date.includes('T') ? date : `${date}T00:00:00Z`)

/**
 * News of changed documents as an Atom feed; undefined where no document has a date.
 *
 * @see RFC 4287
 */
export function atomXml(site: Site, address: string): string | undefined {
  const entries = dated(site)
  const [newest] = entries
  if (!newest) return undefined
  const title = siteTitle(site)
  const items = entries.map((document) => {
    const spoken = spokenOf(document.edition, site.speech)
    const href = escaped(documentAddress(document.id, address))
    return `<entry><id>${href}</id><title>${escaped(spoken.title)}</title><link href="${href}"/><updated>${timeOf(document.date)}</updated><summary>${escaped(descriptionIn(document.edition, spoken.tag))}</summary></entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(site.speech.tag)}"><id>${escaped(address)}</id><title>${escaped(title)}</title><link rel="self" href="${escaped(addressIn(address, 'feed.xml'))}"/><link href="${escaped(address)}"/><updated>${timeOf(newest.date)}</updated><author><name>${escaped(title)}</name></author>
${items.join('\n')}
</feed>
`
}

/**
 * The same news as a JSON feed; undefined where no document has a date.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(site: Site, address: string): string | undefined {
  const entries = dated(site)
  if (entries.length === 0) return undefined
  const items = entries.map((document) => {
    const spoken = spokenOf(document.edition, site.speech)
    const url = documentAddress(document.id, address)
    return {
      id: url,
      url,
      title: spoken.title,
      content_text: descriptionIn(document.edition, spoken.tag),
      date_modified: timeOf(document.date),
      language: spoken.tag,
    }
  })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: siteTitle(site),
    home_page_url: address,
    feed_url: addressIn(address, 'feed.json'),
    language: site.speech.tag,
    items,
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
}

/** What a site is called: its publisher; a site without one is named by what it holds. */
export const siteTitle = ({publisher, speech}: Site): string =>
  publisher ?? speech.words['documents'] ?? 'Documents'
