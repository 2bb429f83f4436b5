import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const tg: Language = define({
  tag: 'tg',
  name: 'Tajik',
  autonym: 'тоҷикӣ',
  script: 'Cyrl',
  labels: {
    forms: [
      {sort: 'article', print: 'Моддаи {n}', read: [], refer: []},
      {sort: 'point', print: 'Банди {n}', read: [], refer: []},
      {sort: 'section', print: 'Фасли {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Боби {n}', read: [], refer: []},
      {sort: 'part', print: 'Қисми {n}', read: [], refer: []},
      {sort: 'annex', print: 'Замимаи {n}', read: [], refer: []},
    ],
  },
})
