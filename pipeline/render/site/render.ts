import {createHash} from 'node:crypto'
import {doneOf} from '../../edition/imprint.ts'
import type {EditionLanguage} from '../../edition/types.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {byLanguages, filesHtml, type Companion} from '../shared/companion.ts'
import {commonStyle, packedStyle} from '../shared/base-style.ts'
import {completenessBar} from './bar.ts'
import {siteStyle} from './style.ts'
import type {Site, SiteDocument} from './types.ts'

/** The list of all documents: every language, how far it is, and links to all editions. */
export function renderSite(site: Site): string {
  const {documents, speech, publisher, address} = site
  const style = commonStyle + packedStyle(siteStyle)
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const title = speech.words['documents'] ?? 'Documents'
  const named = publisher === undefined ? title : `${title} · ${publisher}`
  return `<!doctype html>
<html ${langAttributes(speech)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(named)}</title>
<meta name="generator" content="Stele">
<meta name="color-scheme" content="light dark">
${address === undefined ? '' : `<link rel="canonical" href="${escaped(address)}">\n`}<style>${style}</style>
</head>
<body>
<header>${publisher === undefined ? '' : `<p class="publisher">${escaped(publisher)}</p>`}<h1>${escaped(title)}</h1></header>
<main>
${documents.map((document, at) => documentHtml(document, at, speech)).join('\n')}
</main>
</body>
</html>
`
}

function documentHtml(document: SiteDocument, at: number, speech: EditionLanguage): string {
  const {id, languages} = document
  const page = readingPage(document)
  const source = languages.find(({isSource}) => isSource) ?? languages[0]
  const title = escaped(source?.title ?? id)
  const lines = languages.map((language, column) => {
    const {tag, autonym} = language.language
    const name = escaped(autonym)
    const own = page?.languages.some((other) => other.tag === tag) ? page : undefined
    const text = escaped(language.title)
    const link = own
      ? `<a href="${escaped(own.href)}?l=${encodeURIComponent(tag)}">${text}</a>`
      : text
    const figures = doneOf(language.progress, speech.language)
    const bar = completenessBar(language, `b${at}-${column}`, speech)
    return `<li><span class="name" ${langAttributes(language)}>${name} ${badgeOf(language)}</span><span ${langAttributes(language)}>${link}</span><span class="state">${bar}<span>${figures}</span></span></li>`
  })
  const heading = page ? `<a href="${escaped(page.href)}">${title}</a>` : title
  return `<article id="${escaped(id)}"><h2 ${source ? langAttributes(source) : ''}>${heading}</h2><ul class="languages">${lines.join('')}</ul><h3>${wordHtml('editions', speech)}</h3>${editionsHtml(document)}</article>`
}

/** The page that most languages stand on. */
function readingPage({editions}: SiteDocument): Companion | undefined {
  return editions
    .filter(({format}) => format.id === 'html')
    .toSorted((a, b) => b.languages.length - a.languages.length)[0]
}

/** The state of a language as a whole, in its own words. */
function badgeOf(language: EditionLanguage): string {
  const {progress, words, isSource} = language
  const {units, translated, reviewed, machine, stale} = progress
  const id = isSource
    ? 'sourceNotice'
    : translated === 0
      ? 'untranslated'
      : stale > 0
        ? 'stale'
        : reviewed === units
          ? 'approved'
          : machine > 0
            ? 'machine'
            : 'draft'
  return `<span class="badge">${escaped(words[id] ?? id)}</span>`
}

/** Editions of the same languages stand on one line, with a link for each format. */
function editionsHtml({editions}: SiteDocument): string {
  return `<ul class="editions">${byLanguages(editions).map(filesHtml).join('')}</ul>`
}
