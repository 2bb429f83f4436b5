import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const zhHant: Language = define({
  tag: 'zh-Hant',
  name: 'Chinese (traditional)',
  autonym: '繁體中文',
  script: 'Hant',
  labels: {
    forms: [
      {sort: 'article', print: '第{n}條', read: [], refer: []},
      {sort: 'point', print: '第{n}款', read: ['第{n}項'], refer: []},
      {sort: 'section', print: '第{n}節', read: [], refer: []},
      {sort: 'chapter', print: '第{n}章', read: [], refer: []},
      {sort: 'part', print: '第{n}編', read: [], refer: []},
      {sort: 'annex', print: '附件{n}', read: ['附錄{n}'], refer: []},
    ],
  },
})
