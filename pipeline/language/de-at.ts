import {define} from './define.ts'
import {monthsOf} from './number-words.ts'
import {german} from './de.ts'
import type {Language} from './model/types.ts'

/** German of Austria. CLDR 48; Legistische Richtlinien 1990: a space or a stop groups thousands. */
export const deAT: Language = define({
  ...german,
  tag: 'de-AT',
  name: 'German (Austria)',
  autonym: 'Deutsch (Österreich)',
  numbers: () => ({
    ...german.numbers?.(),
    group: ['\u00A0', ' ', '\u202F', '\u2009', '.'],
    months: monthsOf(
      'jänner/jän feber/feb märz april mai juni juli august september oktober november dezember',
    ),
  }),
})
