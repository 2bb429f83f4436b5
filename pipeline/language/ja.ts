import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const ja: Language = define({
  tag: 'ja',
  name: 'Japanese',
  autonym: '日本語',
  script: 'Jpan',
  labels: {
    forms: [
      {sort: 'article', print: '第{n}条', read: [], refer: []},
      {sort: 'point', print: '第{n}項', read: ['第{n}号'], refer: []},
      {sort: 'section', print: '第{n}節', read: [], refer: []},
      {sort: 'chapter', print: '第{n}章', read: [], refer: []},
      {sort: 'part', print: '第{n}編', read: [], refer: []},
      {sort: 'annex', print: '附属書{n}', read: [], refer: []},
    ],
  },
})
