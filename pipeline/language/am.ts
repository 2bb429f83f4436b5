import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const am: Language = define({
  tag: 'am',
  name: 'Amharic',
  autonym: 'አማርኛ',
  script: 'Ethi',
  labels: {
    forms: [
      {sort: 'article', print: 'አንቀጽ {n}', read: ['አንቀጽ፡{n}'], refer: []},
      {sort: 'chapter', print: 'ምዕራፍ {n}', read: [], refer: []},
    ],
  },
})
