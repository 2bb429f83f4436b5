import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const ky: Language = define({
  tag: 'ky',
  name: 'Kyrgyz',
  autonym: 'кыргызча',
  script: 'Cyrl',
  labels: {
    forms: [
      {sort: 'article', print: '{n}-берене', read: ['{n}-статья'], refer: []},
      {sort: 'point', print: '{n}-пункт', read: [], refer: []},
      {sort: 'section', print: '{n}-бөлүм', read: [], refer: []},
      {sort: 'chapter', print: '{n}-глава', read: [], refer: []},
      {sort: 'annex', print: '{n}-тиркеме', read: [], refer: []},
    ],
  },
})
