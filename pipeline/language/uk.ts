import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const uk: Language = define({
  tag: 'uk',
  name: 'Ukrainian',
  autonym: 'українська',
  script: 'Cyrl',
  labels: {
    forms: [
      {sort: 'article', print: 'Стаття {n}', read: ['Ст. {n}'], refer: []},
      {sort: 'point', print: 'Пункт {n}', read: [], refer: []},
      {sort: 'section', print: 'Розділ {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Глава {n}', read: [], refer: []},
      {sort: 'part', print: 'Частина {n}', read: [], refer: []},
      {sort: 'annex', print: 'Додаток {n}', read: [], refer: []},
    ],
  },
  print: {tiesOneLetterWords: true},
})
