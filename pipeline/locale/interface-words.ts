import {createInstance, type i18n, type Resource as I18nextResource} from 'i18next'
import type {InterfaceWords, Progress} from './types.ts'

// Everything that i18next would do to prose is off, and every default that changed between 26 and
// 27 is set: a clause must never vanish, fall back or be taken for a template.
const inert = {
  fallbackLng: false,
  returnEmptyString: false,
  returnNull: false,
  keySeparator: false,
  nsSeparator: false,
  pluralSeparator: '_',
  load: 'currentOnly',
  initAsync: false,
} as const

/**
 * An i18next instance that holds translations of documents. Interpolation, nesting and separators are
 * off, so that `{{x}}`, `$t(x)` and dots come back as they were written. It is never asked whether a
 * translation is complete: it cannot tell (`statusOf` can).
 *
 * @param resources texts by locale, then by document, then by key
 */
export function documentResources(
  resources: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>,
): i18n {
  const bundles: I18nextResource = {}
  for (const [locale, documents] of resources) {
    const namespaces: Record<string, Record<string, string>> = {}
    for (const [document, texts] of documents) namespaces[document] = Object.fromEntries(texts)
    bundles[locale] = namespaces
  }
  const instance = createInstance()
  void instance.init({
    ...inert,
    resources: bundles,
    contextSeparator: '\u0000',
    interpolation: {skipOnVariables: true, escapeValue: false},
    // `skipInterpolation` is an option of a call; given here it holds for every call.
    overloadTranslationOptionHandler: () => ({skipInterpolation: true}),
  })
  return instance
}

/** Words that count something: the id and what it counts. */
type Counts = Readonly<Record<string, {readonly count: number; readonly total?: number}>>

const word = /_(?:zero|one|two|few|many|other)$/u

/**
 * The interface words of one language, those it lacks in English, with plurals chosen by the rules of
 * CLDR. Holes that only a renderer can fill (`{page}`) stay.
 *
 * @param resources words by locale: `locales/<locale>/stele.json`
 */
export function interfaceWords(
  locale: string,
  resources: ReadonlyMap<string, Readonly<Record<string, string>>>,
  counts: Counts = {},
): InterfaceWords {
  const words: Record<string, string> = {}
  for (const language of ['en', locale]) {
    const own = resources.get(language)
    if (!own) continue
    const instance = createInstance()
    void instance.init({
      ...inert,
      lng: language,
      resources: {[language]: {stele: own}},
      defaultNS: 'stele',
      interpolation: {escapeValue: false},
    })
    for (const [id, text] of Object.entries(own))
      if (!word.test(id) && text !== '') words[id] = text
    for (const [id, values] of Object.entries(counts)) {
      const text = instance.t(id, values)
      if (text !== id) words[id] = text
    }
  }
  return words
}

/** What the words of an edition count. */
export function countsOf({units, translated}: Progress): Counts {
  return {unitsTranslated: {count: translated, total: units}}
}
