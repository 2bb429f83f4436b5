// BCP 47 as far as locale folders need it: language, script, region, variants.
const shape =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$/iu

/** Names that some systems give to devices; no folder may bear them. */
const devices = new Set(['con', 'prn', 'aux', 'nul'])

/**
 * Whether a text is a BCP 47 tag that may also name a folder: `ru`, `zh-Hans`, `kk-Cyrl-KZ`.
 * `../x`, `__proto__` and the empty string are not.
 */
export function isLocaleCode(text: string): boolean {
  if (!shape.test(text) || devices.has(text.toLowerCase())) return false
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
