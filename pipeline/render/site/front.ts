import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {jsonInScript, named} from '../html/markup.ts'
import {readingHref} from './best-page.ts'
import {descriptionIn, spokenOf, stateWordOf} from './facts.ts'
import type {SearchIndex} from './search-index.ts'
import {siteHtml} from './shell.ts'
import type {Site, SiteDocument} from './types.ts'

/** What the front page needs besides the site. */
export type FrontParts = {
  readonly index: SearchIndex
  /** the site's script, compiled */
  readonly script: string
  /** further elements of the head */
  readonly head: string
}

/** The site for its readers: every document with what it is, and each language with the best page for it. */
export function frontHtml(site: Site, {index, script, head}: FrontParts): string {
  const {documents, speech} = site
  const title = speech.words['documents'] ?? 'Documents'
  const list = documents.map((document) => documentHtml(document, site)).join('\n')
  const search = `<search id="_site" hidden><input type="search" id="_sought" autocomplete="off" spellcheck="false" ${named('searchDocuments', speech)} placeholder="${escaped(speech.words['searchDocuments'] ?? 'Search all documents')}"><output id="_counts" for="_sought"></output></search><ol id="_results" hidden></ol>`
  return siteHtml(
    {
      title,
      path: 'index.html',
      head,
      body: `<h1>${wordHtml('documents', speech)}</h1>\n${search}\n<div id="_documents">${list}</div>`,
      loads: true,
      scripts: [
        {text: jsonInScript(index.data), type: 'application/json', id: '_index'},
        {text: script},
      ],
    },
    site,
  )
}

function documentHtml(document: SiteDocument, {speech}: Site): string {
  const {id, edition} = document
  const spoken = spokenOf(edition, speech)
  const facts = [edition.version, edition.date].flatMap((fact) =>
    fact === undefined ? [] : [`<bdi>${escaped(fact)}</bdi>`],
  )
  const description = descriptionIn(edition, spoken.tag)
  const chips = edition.languages.map((language) => {
    const {tag, title} = language
    const {autonym} = language.language
    const href = readingHref(document, tag)
    const word = stateWordOf(language)
    const note =
      word === 'sourceNotice' || word === 'approved'
        ? ''
        : ` <small>${escaped(language.words[word] ?? word)}</small>`
    const name = `${escaped(autonym)}${note}`
    return `<li ${langAttributes(language)}>${href === undefined ? `<span>${name}</span>` : `<a href="${escaped(href)}" hreflang="${escaped(tag)}" title="${escaped(title)}">${name}</a>`}</li>`
  })
  return `<article id="${escaped(id)}"><h2 ${langAttributes(spoken)}><a href="${encodeURIComponent(id)}/index.html">${escaped(spoken.title)}</a></h2>${facts.length === 0 ? '' : `<p class="facts">${facts.join(' · ')}</p>`}${description === '' ? '' : `<p class="about" ${langAttributes(spoken)}>${escaped(description)}</p>`}<ul class="chips">${chips.join('')}</ul></article>`
}
