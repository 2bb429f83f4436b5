import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const tr: Language = define({
  tag: 'tr',
  name: 'Turkish',
  autonym: 'Türkçe',
  script: 'Latn',
  labels: {
    forms: [
      {sort: 'article', print: 'Madde {n}', read: [], refer: []},
      {sort: 'point', print: 'Fıkra {n}', read: [], refer: []},
      {sort: 'section', print: 'Kısım {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Bölüm {n}', read: [], refer: []},
      {sort: 'annex', print: 'Ek {n}', read: [], refer: []},
    ],
  },
})
