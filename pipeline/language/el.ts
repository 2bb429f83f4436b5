import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const el: Language = define({
  tag: 'el',
  name: 'Greek',
  autonym: 'Ελληνικά',
  script: 'Grek',
  labels: {
    forms: [
      {sort: 'article', print: 'Άρθρο {n}', read: ['Αρθρο {n}'], refer: []},
      {sort: 'section', print: 'Τμήμα {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Κεφάλαιο {n}', read: [], refer: []},
      {sort: 'part', print: 'Μέρος {n}', read: [], refer: []},
      {sort: 'annex', print: 'Παράρτημα {n}', read: [], refer: []},
    ],
  },
})
