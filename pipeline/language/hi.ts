import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const hi: Language = define({
  tag: 'hi',
  name: 'Hindi',
  autonym: 'हिन्दी',
  script: 'Deva',
  labels: {
    forms: [
      {sort: 'article', print: 'अनुच्छेद {n}', read: [], refer: []},
      {sort: 'point', print: 'धारा {n}', read: [], refer: []},
      {sort: 'chapter', print: 'अध्याय {n}', read: [], refer: []},
      {sort: 'part', print: 'भाग {n}', read: [], refer: []},
      {sort: 'annex', print: 'अनुसूची {n}', read: [], refer: []},
    ],
  },
})
