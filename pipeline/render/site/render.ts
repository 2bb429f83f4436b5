import {documentPageHtml, versionPageHtml} from './document-page.ts'
import {escaped} from '../shared/markup.ts'
import {frontHtml} from './front.ts'
import {glossaryPageHtml} from './glossary-page.ts'
import {atomXml, jsonFeed, robotsText, sitemapXml} from './machines.ts'
import {ownPageHtml} from './own-page.ts'
import {progressPageHtml} from './progress-page.ts'
import {filesOfApplication} from './application.ts'
import {searchIndexOf} from './search-index.ts'
import type {Site, SiteFiles} from './types.ts'

/** Scripts of the site's pages, compiled. */
export type SiteScripts = {
  /** of the front page */
  readonly front: string
  /** of pages of documents that have versions */
  readonly versions: string
}

/**
 * All files of a site besides its editions, by their paths. What machines read is there where the site's
 * address is known.
 */
export function renderSite(site: Site, scripts: SiteScripts): SiteFiles {
  const index = searchIndexOf(site.documents)
  const machines = filesForMachines(site)
  const feeds = [
    ['feed.xml', 'application/atom+xml'],
    ['feed.json', 'application/feed+json'],
  ].flatMap(([file = '', type = '']) =>
    machines.has(file)
      ? [
          `<link rel="alternate" type="${type}" href="${file}" title="${escaped(site.publisher ?? 'Documents')}">\n`,
        ]
      : [],
  )
  return new Map([
    ['index.html', frontHtml(site, {index, script: scripts.front, head: feeds.join('')})],
    ['progress.html', progressPageHtml(site)],
    ...(site.glossary.length > 0 ? [['glossary.html', glossaryPageHtml(site)] as const] : []),
    ...site.documents.map(
      (document) =>
        [`${document.id}/index.html`, documentPageHtml(document, site, scripts.versions)] as const,
    ),
    ...site.documents.flatMap((document) =>
      document.versions.map(
        (version) =>
          [decodeURIComponent(version.index), versionPageHtml(document, version, site)] as const,
      ),
    ),
    ...site.pages.map((page) => [`${page.name}.html`, ownPageHtml(page, site)] as const),
    ...index.files,
    ...machines,
    ...(site.offline === undefined ? [] : filesOfApplication(site)),
  ])
}

function filesForMachines(site: Site): ReadonlyMap<string, string> {
  const {address} = site
  if (address === undefined) return new Map()
  const [atom, json] = [atomXml(site, address), jsonFeed(site, address)]
  return new Map([
    ['sitemap.xml', sitemapXml(site, address)],
    ['robots.txt', robotsText(address)],
    ...(atom === undefined ? [] : [['feed.xml', atom] as const]),
    ...(json === undefined ? [] : [['feed.json', json] as const]),
  ])
}
