import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const de: Language = define({
  tag: 'de',
  name: 'German',
  autonym: 'Deutsch',
  script: 'Latn',
  labels: {
    forms: [
      {sort: 'article', print: 'Artikel {n}', read: ['Art. {n}'], refer: []},
      {sort: 'point', print: 'Nummer {n}', read: ['Ziffer {n}', 'Absatz {n}'], refer: []},
      {sort: 'section', print: 'Abschnitt {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Kapitel {n}', read: [], refer: []},
      {sort: 'part', print: 'Teil {n}', read: [], refer: []},
      {sort: 'annex', print: 'Anhang {n}', read: ['Anlage {n}'], refer: []},
    ],
    ordinals: {eins: 1},
  },
})
