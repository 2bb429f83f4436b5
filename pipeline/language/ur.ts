import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const ur: Language = define({
  tag: 'ur',
  name: 'Urdu',
  autonym: 'اردو',
  script: 'Arab',
  labels: {
    forms: [
      {sort: 'article', print: 'دفعہ {n}', read: [], refer: []},
      {sort: 'point', print: 'شق {n}', read: [], refer: []},
      {sort: 'section', print: 'حصہ {n}', read: [], refer: []},
      {sort: 'chapter', print: 'باب {n}', read: [], refer: []},
      {sort: 'annex', print: 'ضمیمہ {n}', read: [], refer: []},
    ],
  },
})
