import {define} from './define.ts'
import {spanish} from './es.ts'
import type {Language} from './model/types.ts'

/** Spanish of Mexico and its neighbours. CLDR 48; NOM-008-SCFI-2002: a stop before decimals. */
export const esMX: Language = define({
  ...spanish,
  tag: 'es-MX',
  name: 'Spanish (Mexico)',
  autonym: 'español (México)',
  typography: {
    ...spanish.typography,
    quotes: [
      ['“', '”'],
      ['«', '»'],
      ['"', '"'],
    ],
  },
  numbers: () => ({
    ...spanish.numbers?.(),
    decimal: '.',
    group: [',', ' ', '\u00A0', '\u202F', '\u2009'],
  }),
})
