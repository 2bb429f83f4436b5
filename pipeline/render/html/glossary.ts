import type {Edition, EditionConcept, EditionLanguage} from '../../edition/types.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {conceptId} from './terms.ts'

/** The concepts of the glossary that occur in the text: definition, and the term in each language. */
export function glossaryHtml({glossary, languages, sourceLanguage}: Edition): string {
  const [first] = languages
  if (glossary.length === 0 || !first) return ''
  const entries = glossary.map((concept) => conceptHtml(concept, languages, sourceLanguage.tag))
  return `<section class="glossary" aria-labelledby="_glossary"><h2 id="_glossary" class="ui" ${langAttributes(first)}>${wordHtml('glossary', first)}</h2><div class="concepts">${entries.join('')}</div></section>`
}

/** A concept: its name, its definition, and its term in each language. */
export function conceptHtml(
  {id, definition, terms}: EditionConcept,
  languages: readonly EditionLanguage[],
  source: string,
): string {
  const lines = languages.flatMap((language, column) => {
    const found = terms.get(language.tag)
    return found
      ? [
          `<dd class="k${column}" ${langAttributes(language)}><small>${escaped(language.language.autonym)}</small> ${escaped(found.term)}</dd>`,
        ]
      : []
  })
  const name = terms.get(source)?.term ?? id
  const definitionHtml =
    definition === undefined
      ? ''
      : `<dd class="definition" lang="${escaped(source)}" dir="auto">${escaped(definition)}</dd>`
  return `<dl class="concept" id="${escaped(conceptId(id))}"><dt lang="${escaped(source)}" dir="auto">${escaped(name)}</dt>${definitionHtml}${lines.join('')}</dl>`
}
