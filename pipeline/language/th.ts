import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const th: Language = define({
  tag: 'th',
  name: 'Thai',
  autonym: 'ไทย',
  script: 'Thai',
  labels: {
    forms: [
      {sort: 'article', print: 'ข้อ {n}', read: ['มาตรา {n}'], refer: []},
      {sort: 'chapter', print: 'หมวด {n}', read: [], refer: []},
      {sort: 'part', print: 'ภาค {n}', read: [], refer: []},
      {sort: 'annex', print: 'ภาคผนวก {n}', read: [], refer: []},
    ],
  },
})
