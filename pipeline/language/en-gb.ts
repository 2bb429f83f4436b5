import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {english} from './en.ts'
import type {Language} from './model/types.ts'

/** English of the United Kingdom. CLDR 48; Office of the Parliamentary Counsel, Drafting guidance. */
export const enGB: Language = define({
  ...english,
  tag: 'en-GB',
  name: 'English (United Kingdom)',
  autonym: 'English (United Kingdom)',
  print: {hyphenation: patterns('en-gb', [2, 3])},
})
