import {define} from './define.ts'
import {countingWords} from './number-words.ts'
import type {Language} from './types.ts'

export const kk: Language = define({
  tag: 'kk',
  name: 'Kazakh',
  autonym: 'қазақ тілі',
  script: 'Cyrl',
  exemplars: 'а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ',
  numbers: {
    decimal: ',',
    group: [' ', '\u00A0', '\u202F'],
    words: countingWords(
      'нөл бір екі үш төрт бес алты жеті сегіз тоғыз он',
      'жиырма отыз қырық елу алпыс жетпіс сексен тоқсан',
      {жүз: 100, мың: 1000, миллион: 1_000_000},
    ),
  },
  labels: {
    forms: [
      {
        sort: 'article',
        print: '{n}-бап',
        read: ['{n} бап', 'Бап {n}'],
        refer: ['{n}[-\u2011 ]бап\\p{L}*'],
      },
      {
        sort: 'point',
        print: '{n}-тармақ',
        read: ['{n} тармақ', '{n}-тармақша'],
        refer: ['{n}[-\u2011 ](?:кіші )?тарма[қғ]\\p{L}*'],
      },
      {sort: 'section', print: '{n}-бөлім', read: [], refer: ['{n}[-\u2011 ]бөлім\\p{L}*']},
      {sort: 'chapter', print: '{n}-тарау', read: [], refer: ['{n}[-\u2011 ]тарау\\p{L}*']},
      {sort: 'part', print: '{n}-бөлік', read: [], refer: ['{n}[-\u2011 ]бөлі[кг]\\p{L}*']},
      {sort: 'annex', print: '{n}-қосымша', read: [], refer: ['{n}[-\u2011 ]қосымша\\p{L}*']},
    ],
    // Kazakh law letters its sub-points а ә б в г ғ д.
    letters: 'аәбвгғдежзиклмнңоөпрстуфхцчшщыіэюя',
    letter: '{n})',
  },
  typography: {
    quotes: [['«', '»']],
    innerQuotes: [
      ['„', '“'],
      ['“', '”'],
    ],
    dashes: ['–', '—'],
  },
  meaning: {
    negation: {
      words: [
        'емес',
        'жоқ',
        'болмайды',
        'болмауы',
        'болмаса',
        'ешкім',
        'ешқандай',
        'ешбір',
        'ешқашан',
      ],
      endings: [
        'майды',
        'мейді',
        'байды',
        'бейді',
        'пайды',
        'пейді',
        'маған',
        'меген',
        'мауы',
        'меуі',
        'бауы',
        'беуі',
        'пауы',
        'пеуі',
        'маса',
        'месе',
        'ммайтын',
        'майтын',
        'мейтін',
        'байтын',
        'бейтін',
        'пайтын',
        'пейтін',
        'сыз',
        'сіз',
      ],
      except: ['мемлекетсіз'],
    },
    force: {
      obligation: {words: ['тиіс', 'міндетті', 'міндеттенеді', 'керек', 'қажет']},
      permission: {words: ['мүмкін', 'болады', 'құқылы', 'алады']},
      prohibition: {words: ['болмайды', 'тыйым']},
      recommendation: {words: ['жөн', 'ұсынылады']},
    },
  },
  print: {hyphenation: 'kk', hyphenMin: [2, 2]},
})
