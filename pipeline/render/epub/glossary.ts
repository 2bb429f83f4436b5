import type {Edition} from '../../edition/types.ts'
import {xmlLangAttributes, xml} from './xml.ts'

/** The file of the glossary. */
export const glossaryFile = 'glossary.xhtml'

/** The concepts of the glossary that occur in the text, with their terms in each language of the book. */
export function glossaryXml({glossary, languages, sourceLanguage}: Edition): string {
  const [first] = languages
  const head = first
    ? `<h2 ${xmlLangAttributes(first.language)}>${xml(first.words['glossary'] ?? 'Glossary')}</h2>`
    : ''
  const entries = glossary.map(({id, definition, terms}) => {
    const name = terms.get(sourceLanguage.tag)?.term ?? id
    const lines = languages.flatMap(({language, tag}) => {
      const found = terms.get(tag)
      return found
        ? [
            `<dd ${xmlLangAttributes(language)}><small class="lang">${xml(language.autonym)}</small> ${xml(found.term)}</dd>`,
          ]
        : []
    })
    const meaning =
      definition === undefined
        ? ''
        : `<dd ${xmlLangAttributes(sourceLanguage)}>${xml(definition)}</dd>`
    return `<dl class="concept"><dt ${xmlLangAttributes(sourceLanguage)}><dfn>${xml(name)}</dfn></dt>${meaning}${lines.join('')}</dl>`
  })
  return `<section role="doc-glossary">${head}${entries.join('\n')}</section>`
}
