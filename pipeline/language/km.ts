import {define} from './define.ts'
import type {Language} from './model/types.ts'

/** Khmer: labels; all else by script and CLDR 48. */
export const km: Language = define({
  tag: 'km',
  name: 'Khmer',
  autonym: 'ខ្មែរ',
  script: 'Khmr',
  moreLetters: 'ៗ',
  labels: () => ({
    forms: [
      {sort: 'article', print: 'មាត្រា {n}', read: [], refer: ['មាត្រា ?{n}']},
      {sort: 'chapter', print: 'ជំពូក {n}', read: [], refer: ['ជំពូក ?{n}']},
      {sort: 'annex', print: 'ឧបសម្ព័ន្ធ {n}', read: [], refer: ['ឧបសម្ព័ន្ធ ?{n}']},
    ],
  }),
})
