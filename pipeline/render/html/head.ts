import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {legislationOf} from './legislation.ts'
import {jsonInScript} from './markup.ts'
import {iconHtml} from '../shared/branding.ts'
import {cardProperties, graphLocale, openGraphHtml} from '../shared/open-graph.ts'
import {licenceAddress} from '../shared/licence.ts'
import {escaped} from '../shared/markup.ts'
import {policyOf} from '../shared/policy.ts'
import {brandingOf, companionsOf, type PagePlace} from './place.ts'
import {shortenedAtWord} from '../../finding/shortened.ts'

/** What the head needs besides the edition. */
export type HeadParts = {
  readonly style: string
  readonly place: PagePlace
  /** what the script is given, as JSON */
  readonly data: string
}

/** The head: policy, title, addresses in every language, what machines want to know, style. */
export function headHtml(edition: Edition, {style, place, data}: HeadParts): string {
  const legislation = jsonInScript(legislationOf(edition, place))
  const scripts = [legislation, ...(place.script === undefined ? [] : [place.script, data])]
  const {languages} = edition
  const {hasFonts, isKept} = brandingOf(place)
  const title = titleOf(languages)
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf({style, scripts, hasFonts, isKept}))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="generator" content="Stele">
<meta name="color-scheme" content="light dark">
${describedHtml(edition)}${linksHtml(edition, place)}${graphHtml(edition, place)}
<script type="application/ld+json">${legislation}</script>
<style>${style}</style>
</head>`
}

function describedHtml(edition: Edition): string {
  const description = descriptionOf(edition)
  return description === '' ? '' : `<meta name="description" content="${escaped(description)}">\n`
}

/** The first paragraph, cut for a search result. */
function descriptionOf({rows}: Edition): string {
  const first = rows.find(({kind}) => kind === 'paragraph' || kind === 'point')
  const cell = first && 'cells' in first ? first.cells[0] : undefined
  return cell ? shortenedAtWord(inlineText(cell.inline), 198) : ''
}

/** The page that stands for this one, the pages of other languages, the licence, and the PDF files. */
function linksHtml({licence}: Edition, place: PagePlace): string {
  const canonical = place.canonical ?? place.address
  const licensed = licence === undefined ? undefined : licenceAddress(licence)
  const encodings = companionsOf(place).flatMap(({href, format}) =>
    format.id === 'pdf'
      ? [`<link rel="alternate" type="${format.mediaType}" href="${escaped(href)}">`]
      : [],
  )
  const all = [
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escaped(canonical)}">`]),
    ...Array.from(
      // A page that is rendered alone has no others.
      place.alternates ?? [],
      ([tag, href]) => `<link rel="alternate" hreflang="${escaped(tag)}" href="${escaped(href)}">`,
    ),
    ...encodings,
    ...(licensed === undefined ? [] : [`<link rel="license" href="${escaped(licensed)}">`]),
    iconHtml(brandingOf(place)),
  ]
  return `${all.join('\n')}\n`
}

function graphHtml(edition: Edition, {address, card}: PagePlace): string {
  const {languages, publisher} = edition
  const [first, ...others] = languages
  const description = descriptionOf(edition)
  return openGraphHtml([
    ['og:type', 'article'],
    ['og:title', first?.title],
    ['og:description', description === '' ? undefined : description],
    ['og:url', address],
    ['og:site_name', publisher],
    ...cardProperties(card, first?.title),
    ['og:locale', first && graphLocale(first.tag)],
    ...others.map(({tag}) => ['og:locale:alternate', graphLocale(tag)] as const),
  ])
}

/** The title in the first language, and the names of all languages where there are several. */
function titleOf(languages: readonly EditionLanguage[]): string {
  const [first] = languages
  if (!first) return ''
  if (languages.length === 1) return first.title
  return `${first.title} (${languages.map(({language}) => language.autonym).join(', ')})`
}
