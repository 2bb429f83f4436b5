import {doneOf, imprintFacts} from '../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import type {PageContext} from './context.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {byLanguages, filesHtml, type Companion} from '../shared/companion.ts'
import {licenceHtml} from '../shared/licence.ts'
import {linksHtml} from '../shared/branding.ts'
import {brandingOf, companionsOf, wayToSite, type PagePlace} from './place.ts'
import {languageBadge} from './status.ts'

/** The foot of the page: where the text comes from, how far each language is, what else there is. */
export function colophonHtml(edition: Edition, context: PageContext, place: PagePlace): string {
  const {languages} = edition
  const [first] = languages
  if (!first) return ''
  const lines = imprintFacts(edition, first).map(({word, text}) => {
    const name = word === undefined ? '' : `<dt>${wordHtml(word, first)}</dt>`
    return `${name}<dd>${word === 'licence' ? licenceHtml(text) : `<bdi>${escaped(text)}</bdi>`}</dd>`
  })
  const home =
    place.home === undefined
      ? ''
      : `<p><a href="${escaped(place.home)}">${wordHtml('home', first)}</a></p>`
  const {footer} = brandingOf(place)
  const ownLinks =
    footer.length === 0 ? '' : `<p class="own">${linksHtml(footer, wayToSite(place))}</p>`
  return `<footer class="colophon ui" ${langAttributes(first)}><h2>${wordHtml('colophon', first)}</h2><dl>${lines.join('')}</dl>${statesHtml(languages, context)}${companionsHtml(companionsOf(place), first)}${home}${ownLinks}</footer>`
}

function statesHtml(languages: readonly EditionLanguage[], {usual}: PageContext): string {
  const [first] = languages
  if (!first) return ''
  const lines = languages.map((language, column) => {
    const done = doneOf(language.progress, language.language)
    return `<dt ${langAttributes(language)}>${escaped(language.language.autonym)}</dt><dd>${languageBadge(language, usual[column])} ${done}</dd>`
  })
  return `<h3>${wordHtml('translationStatus', first)}</h3><dl>${lines.join('')}</dl>`
}

function companionsHtml(companions: readonly Companion[], first: EditionLanguage): string {
  if (companions.length === 0) return ''
  const items = byLanguages(companions).map(filesHtml)
  return `<h3>${wordHtml('formats', first)}</h3><ul>${items.join('')}</ul>`
}
