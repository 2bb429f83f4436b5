/**
 * What i18next must not do to texts of ours, every default that differs between its versions 26 and 27
 * said aloud: a clause must never vanish, fall back to another language or be taken for a template.
 */
export const inert = {
  fallbackLng: false,
  returnEmptyString: false,
  returnNull: false,
  keySeparator: false,
  nsSeparator: false,
  pluralSeparator: '_',
  load: 'currentOnly',
  initAsync: false,
} as const
