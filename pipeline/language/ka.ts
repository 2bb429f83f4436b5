import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const ka: Language = define({
  tag: 'ka',
  name: 'Georgian',
  autonym: 'ქართული',
  script: 'Geor',
  labels: {
    forms: [
      {sort: 'article', print: 'მუხლი {n}', read: [], refer: []},
      {sort: 'chapter', print: 'თავი {n}', read: [], refer: []},
      {sort: 'annex', print: 'დანართი {n}', read: [], refer: []},
    ],
  },
})
