import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const uz: Language = define({
  tag: 'uz',
  name: 'Uzbek',
  autonym: 'oʻzbekcha',
  script: 'Latn',
  labels: {
    forms: [
      {sort: 'article', print: '{n}-modda', read: ['{n}-модда'], refer: []},
      {sort: 'point', print: '{n}-band', read: ['{n}-банд'], refer: []},
      {sort: 'section', print: '{n}-boʻlim', read: ['{n}-бўлим'], refer: []},
      {sort: 'chapter', print: '{n}-bob', read: ['{n}-боб'], refer: []},
      {sort: 'annex', print: '{n}-ilova', read: ['{n}-илова'], refer: []},
    ],
  },
})
