import {bindTranslation} from '../../pipeline/locale/passage.ts'
import {checkTranslations} from '../../pipeline/check/engine.ts'
import type {CheckConfig} from '../../pipeline/config/types.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import type {Glossary, Translation} from '../../pipeline/locale/types.ts'
import type {Catalog} from '../../pipeline/document/model/types.ts'

const none: Glossary = {file: 'locales/glossary.json', concepts: []}

/** A translation of texts that stand in no file. */
export function translationOf(
  document: string,
  locale: string,
  texts: ReadonlyMap<string, string>,
): Translation {
  const file = `locales/${locale}/${document}.json`
  const {value} = readResource(JSON.stringify(Object.fromEntries(texts), null, 2), file)
  const states = {file: file.replace('.json', '.state.json'), units: new Map(), places: new Map()}
  return {
    document,
    locale,
    resource: value,
    states: {...states, style: value.style},
    readable: true,
  }
}

/** How texts are checked: by which settings and glossary, and with all rules or without completeness. */
export type Manner = {
  readonly config?: CheckConfig
  readonly glossary?: Glossary
  readonly all?: boolean
}

const completeness = new Set(['missing', 'empty', 'partial'])

/** What the rules find in translations; completeness, no matter of wording, is left out unless asked for. */
export function findingsIn(
  catalog: Catalog,
  translations: ReadonlyMap<string, ReadonlyMap<string, string>>,
  {config = {}, glossary = none, all = false}: Manner = {},
): readonly Finding[] {
  const read = new Map(
    Array.from(translations, ([locale, texts]) => [
      locale,
      bindTranslation(catalog, translationOf(catalog.document, locale, texts), undefined),
    ]),
  )
  const found = checkTranslations({catalog, translations: read, glossary, config, read: []})
  return all ? found : found.filter(({rule}) => !completeness.has(rule))
}
