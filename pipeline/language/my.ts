import {define} from './define.ts'
import type {Language} from './model/types.ts'

/** Burmese: labels; all else by script and CLDR 48. */
export const my: Language = define({
  tag: 'my',
  name: 'Burmese',
  autonym: 'မြန်မာ',
  script: 'Mymr',
  // Many write ၎င်း (the said) with the digit four.
  numbers: () => ({digits: 'mymr', notNumbers: ['4င်း']}),
  labels: () => ({
    forms: [
      {sort: 'article', print: 'အပိုဒ် {n}', read: [], refer: ['အပိုဒ် ?{n}']},
      {sort: 'chapter', print: 'အခန်း {n}', read: [], refer: ['အခန်း ?{n}']},
    ],
  }),
})
