import {createInstance, type i18n, type Resource as I18nextResource} from 'i18next'
import {inert} from './inert.ts'

/**
 * An i18next instance that holds translations of documents. Interpolation, nesting, plurals, contexts
 * and separators are off, so that `{{x}}`, `$t(x)` and dots come back as they were written. It is
 * never asked whether a translation is complete: it cannot tell (`statusOf` can).
 *
 * @param resources texts by locale, then by document, then by key
 * @returns an instance for `t(key, {lng, ns})` and `getResource`; an empty or absent text gives the key
 */
export function documentResources(
  resources: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>,
): i18n {
  // `fromEntries` makes own fields of `__proto__` and `constructor`, which an assignment would not.
  const bundles: I18nextResource = Object.fromEntries(
    Array.from(resources, ([locale, documents]) => [
      locale,
      Object.fromEntries(
        Array.from(documents, ([document, texts]) => [document, Object.fromEntries(texts)]),
      ),
    ]),
  )
  const instance = createInstance()
  // A format of our own stands where i18next would fill in variables, nest keys and add the endings
  // of plurals and contexts; options of a call cannot switch these on again.
  instance.use({
    type: 'i18nFormat',
    parse: (text: string) => text,
    addLookupKeys: (keys: readonly string[]) => keys,
  })
  void instance.init({...inert, resources: bundles})
  return instance
}
