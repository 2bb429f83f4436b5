import {readFileSync} from 'node:fs'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {alignEdition, type EditionInput} from '../../../pipeline/edition/align.ts'
import type {Edition} from '../../../pipeline/edition/types.ts'
import {bindTranslation} from '../../../pipeline/locale/passage.ts'
import {readResource} from '../../../pipeline/locale/resource.ts'
import {readState} from '../../../pipeline/locale/state.ts'
import type {Translation} from '../../../pipeline/locale/types.ts'

/** What a test says of an edition; the rest is as usual. */
export type Given = {
  readonly markdown: string
  /** by locale, then by key */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>
} & Partial<Pick<EditionInput, 'formerKeys' | 'glossary' | 'imprint' | 'languages' | 'layout'>>

/** An edition of English and the given translations, in their order. */
export function editionOf({markdown, translations, ...rest}: Given): Edition {
  const document = parseDocument(markdown, {id: 'rules', file: 'rules.md', language: 'en'}).value
  const locales = Object.keys(translations)
  const catalog = unitsOf(document)
  return alignEdition({
    document,
    catalog,
    translations: new Map(
      locales.map((locale) => [
        locale,
        bindTranslation(catalog, translationOf(locale, translations[locale] ?? {}), undefined),
      ]),
    ),
    languages: ['en', ...locales],
    layout: 'columns',
    words: new Map(['en', ...locales].map((locale) => [locale, wordsOf(locale)])),
    ...rest,
  })
}

function translationOf(locale: string, texts: Readonly<Record<string, string>>): Translation {
  return {
    document: 'rules',
    locale,
    resource: readResource(JSON.stringify(texts), `locales/${locale}/rules.json`).value,
    states: readState('{}', `locales/${locale}/rules.state.json`).value,
    readable: true,
  }
}

function wordsOf(locale: string): Readonly<Record<string, string>> {
  const file = new URL(`../../../locales/${locale}/stele.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
}
