import type {Language} from '../../language/types.ts'

/** The language of a tag; until its table is written, one without words of its own. */
export const languageFor = (tag: string): Language => ({
  tag,
  name: tag,
  autonym: tag,
  script: 'Latn',
  direction: 'ltr',
  exemplars: '',
  numbers: {digits: 'latn', decimal: '.', group: [], words: {}},
  labels: {
    forms: [
      {sort: 'article', print: 'Article {n}', read: [], refer: []},
      {sort: 'chapter', print: 'CHAPTER {n}', read: [], refer: []},
      {sort: 'annex', print: 'Annex {n}', read: [], refer: []},
    ],
    ordinals: {},
    letters: 'abcdefghijklmnopqrstuvwxyz',
    decimal: '{n}.',
    letter: '({n})',
  },
  typography: {
    quotes: [],
    innerQuotes: [],
    marks: {'.': [], '?': [], '!': [], ';': [], ':': [], ',': []},
    spaceBefore: [],
    ellipsis: [],
    dashes: [],
    apostrophes: [],
    spacesBetweenWords: true,
    joinsLinesWithoutSpace: false,
    hasCase: true,
  },
  print: {faces: [], scale: 1, leading: 1.4, css: 'serif'},
})
