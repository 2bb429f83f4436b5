import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const az: Language = define({
  tag: 'az',
  name: 'Azerbaijani',
  autonym: 'azərbaycan',
  script: 'Latn',
  labels: {
    forms: [
      {sort: 'article', print: 'Maddə {n}', read: ['Маддә {n}'], refer: []},
      {sort: 'point', print: 'Bənd {n}', read: [], refer: []},
      {sort: 'section', print: 'Bölmə {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Fəsil {n}', read: [], refer: []},
      {sort: 'annex', print: 'Əlavə {n}', read: [], refer: []},
    ],
  },
})
