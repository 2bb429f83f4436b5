import {define} from './define.ts'
import type {Language} from './model/types.ts'

export const ta: Language = define({
  tag: 'ta',
  name: 'Tamil',
  autonym: 'தமிழ்',
  script: 'Taml',
  labels: {
    forms: [
      {sort: 'article', print: 'உறுப்புரை {n}', read: [], refer: []},
      {sort: 'chapter', print: 'அத்தியாயம் {n}', read: [], refer: []},
    ],
  },
})
