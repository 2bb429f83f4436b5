import {define} from './define.ts'
import {french} from './fr.ts'
import type {Language} from './model/types.ts'

/** French of Canada. CLDR 48; Le guide du rédacteur (Bureau de la traduction): no space before `;`, `!`, `?`. */
export const frCA: Language = define({
  ...french,
  tag: 'fr-CA',
  name: 'French (Canada)',
  autonym: 'français (Canada)',
  typography: {...french.typography, spaceBefore: [':', '»']},
})
