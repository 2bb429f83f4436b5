import {define} from './define.ts'
import {countingWords} from './number-words.ts'
import type {Language} from './types.ts'

export const tk: Language = define({
  tag: 'tk',
  name: 'Turkmen',
  autonym: 'türkmen dili',
  script: 'Latn',
  exemplars: 'a-bd-pr-uwyzA-BD-PR-UWYZäçňöşüýžÄÇŇÖŞÜÝŽ',
  numbers: {
    decimal: ',',
    group: [' ', '\u00A0', '\u202F'],
    words: countingWords(
      'nol bir iki üç dört bäş alty ýedi sekiz dokuz on',
      'ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan',
      {ýüz: 100, müň: 1000, million: 1_000_000},
    ),
  },
  labels: {
    forms: [
      // The ending follows vowel harmony: 2-nji, 6-njy, 9-njy, 10-njy; printing takes the neutral front form.
      {
        sort: 'article',
        print: '{n}-nji madda',
        read: ['{n}-njy madda', '{n} madda', 'Madda {n}', '{n}-нҗи мадда', '{n}-нҗы мадда'],
        refer: ['{n}[-\u2011]nj[iy] madda\\p{L}*', '{n}[-\u2011]madda\\p{L}*'],
      },
      {
        sort: 'point',
        print: '{n}-nji bent',
        read: ['{n}-njy bent', '{n} bent', '{n}-bent'],
        refer: ['{n}[-\u2011](?:nj[iy] )?ben[td]\\p{L}*', 'bent {n}'],
      },
      {
        sort: 'section',
        print: '{n}-nji bölüm',
        read: ['{n}-njy bölüm', '{n} bölüm'],
        refer: ['{n}[-\u2011]nj[iy] bölüm\\p{L}*'],
      },
      {
        sort: 'chapter',
        print: '{n}-nji bap',
        read: ['{n}-njy bap'],
        refer: ['{n}[-\u2011]nj[iy] ba[pb]\\p{L}*'],
      },
      {
        sort: 'annex',
        print: '{n}-nji goşundy',
        read: ['{n}-njy goşundy'],
        refer: ['{n}[-\u2011]nj[iy] goşund\\p{L}*'],
      },
    ],
    letters: 'abçdeäfghijžklmnňoöprsştuüwyýz',
    letter: '{n})',
  },
  typography: {
    quotes: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    innerQuotes: [['“', '”']],
    dashes: ['–', '—'],
  },
  meaning: {
    negation: {
      words: ['däl', 'ýok', 'hiç', 'bolmaz', 'däldir', 'ýokdur'],
      endings: [
        'maz',
        'mez',
        'mazlyk',
        'mezlik',
        'maýar',
        'meýär',
        'magy',
        'megi',
        'madyk',
        'medik',
        'masyz',
        'mesiz',
        'syz',
        'siz',
      ],
      except: ['almagy', 'bermegi', 'etmegi', 'kömegi', 'degsiz'],
    },
    force: {
      obligation: {
        words: ['hökmany', 'borçly', 'borçlanýar', 'borçlanýarlar', 'gerek', 'hökmandyr'],
        endings: ['maly', 'meli', 'malydyr', 'melidir'],
      },
      permission: {words: ['bolar', 'mümkin', 'hukukly', 'haklydyr', 'haky']},
      prohibition: {words: ['gadagan', 'bolmaz']},
      recommendation: {words: ['maslahat', 'teklip']},
    },
  },
  print: {hyphenation: 'tk', hyphenMin: [2, 2]},
})
