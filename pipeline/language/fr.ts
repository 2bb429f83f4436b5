import {define} from './define.ts'
import {countingWords} from './number-words.ts'
import type {Language} from './types.ts'

export const fr: Language = define({
  tag: 'fr',
  name: 'French',
  autonym: 'français',
  script: 'Latn',
  exemplars: 'a-zA-ZàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ',
  numbers: {
    decimal: ',',
    group: [' ', '\u00A0', '\u202F', '.'],
    words: countingWords(
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
      'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
      {cent: 100, mille: 1000, million: 1_000_000, millions: 1_000_000},
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
        read: ['Paragraphe {n}', 'Alinéa {n}'],
        refer: ['(?:points?|paragraphes?|alinéas?) {n}'],
      },
      {sort: 'section', print: 'Section {n}', read: ['§ {n}'], refer: ['sections? {n}', '§ ?{n}']},
      {sort: 'chapter', print: 'Chapitre {n}', read: [], refer: ['chapitres? {n}']},
      {sort: 'part', print: 'Partie {n}', read: [], refer: ['parties? {n}']},
      {sort: 'annex', print: 'Annexe {n}', read: [], refer: ['annexes? {n}']},
    ],
    ordinals: {premier: 1, première: 1, deuxième: 2, second: 2, troisième: 3, quatrième: 4},
    letter: '{n})',
  },
  typography: {
    quotes: [
      ['«', '»'],
      ['“', '”'],
    ],
    innerQuotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    spaceBefore: [';', ':', '!', '?', '»'],
    dashes: ['–', '—'],
  },
  meaning: {
    negation: {
      words: [
        'ne',
        "n'",
        'n’',
        'ni',
        'aucun',
        'aucune',
        'jamais',
        'sans',
        'nul',
        'nulle',
        'non',
        'rien',
        'personne',
      ],
    },
    force: {
      obligation: {
        words: ['doit', 'doivent', 'devra', 'devront', 'tenu', 'tenus', 'engage', 'engagent'],
      },
      permission: {words: ['peut', 'peuvent', 'pourra', 'pourront', 'droit']},
      prohibition: {words: ['interdit', 'interdits', 'interdite', 'interdites']},
      recommendation: {words: ['devrait', 'devraient', 'recommandé']},
    },
  },
  print: {hyphenation: 'fr', hyphenMin: [2, 3]},
})
