import {doneOf} from '../../edition/imprint.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {completenessBar} from './bar.ts'
import {readingHref} from './best-page.ts'
import {spokenOf, stateBadge} from './facts.ts'
import {siteHtml} from './shell.ts'
import type {Site, SiteDocument} from './types.ts'

/** How far each translation is, for those who translate. */
export function progressPageHtml(site: Site): string {
  const {documents, speech} = site
  const body = `<h1>${wordHtml('translationStatus', speech)}</h1>\n${documents.map((document, at) => documentHtml(document, at, site)).join('\n')}`
  const title = speech.words['translationStatus'] ?? 'Status of the translation'
  return siteHtml({title, path: 'progress.html', body}, site)
}

function documentHtml(document: SiteDocument, at: number, {speech}: Site): string {
  const {id, edition} = document
  const spoken = spokenOf(edition, speech)
  const lines = edition.languages.map((language, column) => {
    const name = escaped(language.language.autonym)
    const href = readingHref(document, language.tag)
    const title = escaped(language.title)
    const link = href === undefined ? title : `<a href="${escaped(href)}">${title}</a>`
    const figures = doneOf(language.progress, speech.language)
    const bar = completenessBar(language, `b${at}-${column}`, speech)
    return `<li><span class="name" ${langAttributes(language)}>${name} ${stateBadge(language)}</span><span ${langAttributes(language)}>${link}</span><span class="state">${bar}<span>${figures}</span></span></li>`
  })
  return `<article id="${escaped(id)}"><h2 ${langAttributes(spoken)}><a href="${encodeURIComponent(id)}/index.html">${escaped(spoken.title)}</a></h2><ul class="languages">${lines.join('')}</ul></article>`
}
