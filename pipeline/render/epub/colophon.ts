import {doneOf, imprintFacts} from '../../edition/imprint.ts'
import {noticeOf} from '../../edition/notice.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {xmlLangAttributes, xml} from './xml.ts'

/** What readers must be told before the text, each in the language that it xmlLangAttributes of. */
export function noticesXml(languages: readonly EditionLanguage[]): string {
  const lines = languages.flatMap((language) => {
    const text = noticeOf(language)
    return text === '' ? [] : [`<p ${xmlLangAttributes(language.language)}>${xml(text)}</p>`]
  })
  return lines.length === 0 ? '' : `<section class="notices">${lines.join('\n')}</section>`
}

/** Where the text comes from and how far each language is, in the words of the first one. */
export function colophonXml(edition: Edition): string {
  const {languages} = edition
  const [first] = languages
  if (!first) return ''
  const {words} = first
  const lines = imprintFacts(edition, first)
    .filter(({text}) => text.trim() !== '')
    .map(({word, text}) => {
      const name = word === undefined ? '' : `<dt>${xml(words[word] ?? word)}</dt>`
      return `${name}<dd><bdi>${xml(text)}</bdi></dd>`
    })
  const states = languages.map(({language, isSource, progress, words}) => {
    const role = isSource ? `${words['sourceNotice'] ?? 'Source text'}, ` : ''
    const machine = progress.machine === 0 ? '' : `, ${xml(words['machine'] ?? 'machine draft')}`
    return `<dt ${xmlLangAttributes(language)}>${xml(language.autonym)}</dt><dd ${xmlLangAttributes(language)}>${xml(role)}${doneOf(progress, language)}${machine}</dd>`
  })
  const open = `<section epub:type="colophon" role="doc-colophon" ${xmlLangAttributes(first.language)}>`
  const status = xml(words['translationStatus'] ?? 'Status of the translation')
  return `${open}<h2>${xml(words['colophon'] ?? 'Colophon')}</h2><dl>${lines.join('\n')}</dl><h3>${status}</h3><dl>${states.join('\n')}</dl>${noticesXml(languages)}</section>`
}
