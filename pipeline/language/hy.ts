import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const hy: Language = define({
  tag: 'hy',
  name: 'Armenian',
  autonym: 'հայերեն',
  script: 'Armn',
  labels: {
    forms: [
      {sort: 'article', print: 'Հոդված {n}', read: [], refer: []},
      {sort: 'point', print: 'Կետ {n}', read: [], refer: []},
      {sort: 'chapter', print: 'Գլուխ {n}', read: [], refer: []},
      {sort: 'annex', print: 'Հավելված {n}', read: [], refer: []},
    ],
  },
})
