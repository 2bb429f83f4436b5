import {define} from './define.ts'
import {printHebrew} from './numerals/hebrew.ts'
import type {Language} from './model/types.ts'

export const he: Language = define({
  tag: 'he',
  name: 'Hebrew',
  autonym: 'עברית',
  script: 'Hebr',
  labels: {
    forms: [
      {sort: 'article', print: 'סעיף {n}', read: ['מאמר {n}'], refer: []},
      {sort: 'chapter', print: 'פרק {n}', read: [], refer: []},
      {sort: 'part', print: 'חלק {n}', read: [], refer: []},
      {sort: 'annex', print: 'נספח {n}', read: [], refer: []},
    ],
    // After a label's word the letters are numerals, with or without geresh: סעיף יב.
    ordinals: Object.fromEntries(
      Array.from({length: 99}, (_, at) => [printHebrew(at + 1).replaceAll(/[׳״]/gu, ''), at + 1]),
    ),
  },
})
