import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const ko: Language = define({
  tag: 'ko',
  name: 'Korean',
  autonym: '한국어',
  script: 'Kore',
  labels: {
    forms: [
      {sort: 'article', print: '제{n}조', read: ['제 {n} 조'], refer: []},
      {sort: 'point', print: '제{n}항', read: ['제{n}호'], refer: []},
      {sort: 'section', print: '제{n}절', read: [], refer: []},
      {sort: 'chapter', print: '제{n}장', read: [], refer: []},
      {sort: 'part', print: '제{n}편', read: [], refer: []},
      {sort: 'annex', print: '부속서 {n}', read: [], refer: []},
    ],
  },
})
