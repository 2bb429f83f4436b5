import {describe, expect, it} from 'vitest'
import {unusedTerms} from '../../pipeline/locale/glossary-languages.ts'
import {readGlossary} from '../../pipeline/locale/glossary.ts'

const file = 'locales/glossary.json'
const text = `\uFEFF{"concepts": [
{"terms": {"kk": "а"}},
{"id": "x", "terms": {
"en": "term",
"kk": "термин",
"kz": "термин"}},
{"id": "y", "terms": {"kk": "ереже", "ru": "правило"}}
]}`

const found = (...languages: readonly string[]): readonly string[] =>
  unusedTerms(text, readGlossary(text, file).value, languages).map(
    ({place, severity, message, hint}) => `${place.line} ${severity}: ${message}. ${hint}`,
  )

describe('terms in languages that the project does not have', () => {
  it('are told once for each language, at the first', () => {
    expect(found('en', 'ru')).toEqual([
      "5 info: The glossary has 2 terms in kk, which is not a language of the project: no rule reads them. Add 'kk' to locales in the configuration, or leave the terms for other projects",
      '6 info: The glossary has 1 term in kz, which is not a language of the project: no rule reads them. Kazakh is kk: correct the tag',
    ])
  })

  it('are none where the project has them', () => {
    expect(found('en', 'ru', 'kk', 'kz')).toEqual([])
  })
})
