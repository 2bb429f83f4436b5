import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Tajik. CLDR 48; «Дар бораи санадҳои меъёрии ҳуқуқӣ» law; Қоидаҳои имло (2021). */
export const tg: Language = define({
  tag: 'tg',
  name: 'Tajik',
  autonym: 'тоҷикӣ',
  script: 'Cyrl',
  numbers: () => ({
    words:
      valued(`0 сифр нол; 1 як якум якуми аввал; 2 ду дуюм дуюми дувум ҳарду; 3 се сеюм сеюми; 4 чор чаҳор чорум чорӯм чаҳорум; 5 панҷ панҷум; 6 шаш шашум; 7 ҳафт ҳафтум; 8 ҳашт ҳаштум; 9 нӯҳ нӯҳум нуҳ нуҳум; 10 даҳ даҳум; 11 ёздаҳ ёздаҳум; 12 дувоздаҳ дувоздаҳум дувоздах; 13 сездаҳ сенздаҳ сездаҳум;
      14 чордаҳ чаҳордаҳ чордаҳум; 15 понздаҳ понздаҳум; 16 шонздаҳ шонздаҳум; 17 ҳабдаҳ ҳафдаҳ ҳабдаҳум; 18 ҳаждаҳ ҳаждаҳум; 19 нуздаҳ нуздаҳум; 20 бист бистум бисту; 30 сӣ сиюм сию; 40 чил чилум чилу; 50 панҷоҳ панҷоҳу; 60 шаст шасту; 70 ҳафтод ҳафтоду; 80 ҳаштод ҳаштоду; 90 навад наваду; 100 сад саду; 1000 ҳазор ҳазору;
      1000000 миллион; 1000000000 миллиард; 2 ним; 4 чоряк`),
    endings: listed('ум, юм, уми, юми, то, тоаш, адад, ро, и'),
    joiners: ['у', 'ва'],
    scales: valued('1000 ҳазор; 1000000 млн миллион; 1000000000 млрд миллиард'),
    halves: ['ним', 'у ним', 'ва ним'],
    times: {
      signs: ['.'],
      hours: listed('соат, соату'),
      minutes: listed('дақиқа'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent фоиз* дарсад*; day рӯз* руз* шабонарӯз*; month моҳ*; year сол* сола; week ҳафта*; hour соат*; minute дақиқа*; second сония*; dollar доллар*; euro евро*; pound фунт*; rouble рубл*; yuan юан*; kilometre километр*; metre метр*; kilogram килограмм*; tonne тонна*; hectare гектар*',
    ),
    months: monthsOf(
      'январ* феврал* март* апрел* май/майи/маи июн* июл* август* сентябр* октябр* ноябр* декабр*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Моддаи {n} | Модда {n}, М. {n} | модда*
      section | Фасли {n} | | фасл*
      chapter | Боби {n} | | боб*
      part | Қисми {n} | | қисм*
      title | Унвони {n} | | унвон*
      annex | Замимаи {n} | | замима*
      point | Банди {n} | | банд*
      paragraph | Параграфи {n} | § {n} | параграф*, §
      subparagraph | Зербанди {n} | | зербанд*
      book | Китоби {n} | | китоб*
      schedule | Ҷадвали {n} | | ҷадвал*
      preamble | Муқаддима | |
    `),
    ordinals: ordinalWords(
      'якум дуюм/дувум сеюм чорум/чаҳорум панҷум шашум ҳафтум ҳаштум нӯҳум/нуҳум даҳум ёздаҳум дувоздаҳум сездаҳум чордаҳум понздаҳум шонздаҳум ҳабдаҳум ҳаждаҳум нуздаҳум',
      'бистум сиюм чилум',
      'бисту сию',
    ),
    letters: 'абвгдежзиклмнопрстуфхчшэюя',
    letter: '{n})',
  }),
  print: {hyphenation: syllables('tajik')},
})
