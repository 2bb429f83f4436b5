import {define} from './define.ts'
import {german} from './de.ts'
import type {Language} from './model/types.ts'

/**
 * German of Switzerland and Liechtenstein. CLDR 48; Schreibweisungen of the Bundeskanzlei: no ß, the
 * apostrophe or a narrow space groups thousands, a comma before decimals but a stop in amounts of money.
 */
export const deCH: Language = define({
  ...german,
  tag: 'de-CH',
  name: 'German (Switzerland)',
  autonym: 'Deutsch (Schweiz)',
  typography: {
    quotes: [
      ['«', '»'],
      ['„', '“'],
    ],
    innerQuotes: [
      ['‹', '›'],
      ['‚', '‘'],
    ],
  },
  // No Swiss text has an ß.
  exemplars: 'a-zA-ZäöüÄÖÜàéèÀÉÈ',
})
