import {langAttributes, wordHtml} from '../shared/markup.ts'
import {conceptHtml} from '../html/glossary.ts'
import {siteHtml} from './shell.ts'
import type {Site} from './types.ts'

/** All concepts of the project's glossary, with their terms in all languages, under an anchor each. */
export function glossaryPageHtml(site: Site): string {
  const {speech, glossary, documents} = site
  const [first] = documents
  const entries = glossary.map((concept) =>
    first ? conceptHtml(concept, first.edition.languages, first.edition.sourceLanguage.tag) : '',
  )
  const body = `<h1 ${langAttributes(speech)}>${wordHtml('glossary', speech)}</h1><div class="concepts">${entries.join('')}</div>`
  return siteHtml(
    {title: speech.words['glossary'] ?? 'Glossary', path: 'glossary.html', body},
    site,
  )
}
