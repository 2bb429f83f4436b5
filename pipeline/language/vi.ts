import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const vi: Language = define({
  tag: 'vi',
  name: 'Vietnamese',
  autonym: 'Tiếng Việt',
  script: 'Latn',
  labels: {
    forms: [
      // Windows types the tone as a mark of its own.
      {sort: 'article', print: 'Điều {n}', read: ['Đi\u00EA\u0300u {n}'], refer: []},
      {sort: 'point', print: 'Khoản {n}', read: [], refer: []},
      {sort: 'section', print: 'Mục {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Chương {n}', read: [], refer: []},
      {sort: 'part', print: 'Phần {n}', read: [], refer: []},
      {sort: 'annex', print: 'Phụ lục {n}', read: [], refer: []},
    ],
  },
})
