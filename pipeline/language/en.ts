import {define} from './define.ts'
import {countingWords} from './number-words.ts'
import type {Language} from './types.ts'

export const en: Language = define({
  tag: 'en',
  name: 'English',
  autonym: 'English',
  script: 'Latn',
  exemplars: 'a-zA-ZàáâäæçèéêëíîïñóôöœúûüÀÁÂÄÆÇÈÉÊËÍÎÏÑÓÔÖŒÚÛÜ',
  numbers: {
    decimal: '.',
    group: [',', '\u00A0', '\u202F'],
    words: countingWords(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      'twenty thirty forty fifty sixty seventy eighty ninety',
      {hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000},
    ),
  },
  labels: {
    forms: [
      {
        sort: 'article',
        print: 'Article {n}',
        read: ['Art. {n}'],
        refer: ['articles? {n}', 'art\\. {n}'],
      },
      {
        sort: 'point',
        print: 'Point {n}',
        read: ['Paragraph {n}', 'Clause {n}', 'Rule {n}', 'Principle {n}', 'Item {n}'],
        refer: [
          '(?:sub)?(?:points?|paragraphs?|clauses?|rules?|principles?|items?) {n}',
          'para\\. {n}',
        ],
      },
      {
        sort: 'section',
        print: 'Section {n}',
        read: ['Sec. {n}', '§ {n}', '§{n}', '{n}. §'],
        refer: ['sections? {n}', '§ ?{n}'],
      },
      {sort: 'chapter', print: 'Chapter {n}', read: [], refer: ['chapters? {n}']},
      {sort: 'part', print: 'Part {n}', read: [], refer: ['part {n}']},
      {sort: 'title', print: 'Title {n}', read: [], refer: ['title {n}']},
      {
        sort: 'annex',
        print: 'Annex {n}',
        read: ['Appendix {n}', 'Schedule {n}'],
        refer: ['(?:annex|appendix|schedule) {n}'],
      },
    ],
    ordinals: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      one: 1,
      two: 2,
      three: 3,
    },
  },
  meaning: {
    negation: {
      words: [
        'not',
        'no',
        'never',
        'none',
        'neither',
        'nor',
        'nobody',
        'nothing',
        'without',
        'cannot',
        "don't",
        "doesn't",
        "isn't",
      ],
    },
    force: {
      obligation: {words: ['shall', 'must', 'undertake', 'undertakes', 'required', 'obliged']},
      permission: {words: ['may', 'can', 'entitled']},
      prohibition: {words: ['prohibited', 'forbidden', 'cannot']},
      recommendation: {words: ['should', 'recommended', 'encouraged']},
    },
  },
  print: {hyphenation: 'en-gb', hyphenMin: [2, 3]},
})
