import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const bn: Language = define({
  tag: 'bn',
  name: 'Bengali',
  autonym: 'বাংলা',
  script: 'Beng',
  numbers: {digits: 'beng'},
  labels: {
    forms: [
      {sort: 'article', print: 'ধারা {n}', read: ['অনুচ্ছেদ {n}'], refer: []},
      {sort: 'chapter', print: 'অধ্যায় {n}', read: [], refer: []},
      {sort: 'annex', print: 'তফসিল {n}', read: [], refer: []},
    ],
  },
})
