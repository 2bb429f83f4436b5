/** The languages that the tables cover, by BCP 47 tag; varieties only where CLDR knows them to differ. */
export const tags: readonly string[] = `
  bg cs da de de-AT de-CH el en en-GB es es-MX et fi fr fr-CA ga hr hu it lt lv mt nl pl pt pt-BR ro sk sl sv
  ar zh-Hans zh-Hant ru
  be uk kk ky uz uz-Cyrl tg tk az hy ka mn tr tt kaa
  fa ur he hi bn ta si ja ko vi th id ms sw am
  sr-Cyrl sr-Latn bs mk sq nb nn is ca eu gl cy
  km my
`
  .trim()
  .split(/\s+/u)
