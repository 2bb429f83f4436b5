import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Kyrgyz. CLDR 48; «Нормативдик укуктук актылар жөнүндө» law; texts of the Ministry of Justice. */
export const ky: Language = define({
  tag: 'ky',
  name: 'Kyrgyz',
  autonym: 'кыргызча',
  script: 'Cyrl',
  numbers: () => ({
    words: valued(
      '1 бирөө; 2 экөө экөөнү; 3 үчөө; 4 төртөө; 5 бешөө; 6 алтоо; 7 жетөө; 100 жүз; 1000 миң; 1000000 миллион; 1000000000 миллиард; 2 жарым; 4 чейрек; 1.5 бир_жарым',
    ),
    endings:
      listed(`инчи, ынчы, унчу, үнчү, нчи, нчы, нчу, нчү, ден, дан, дон, дөн, тен, тан, тон, төн, нин, нын, нун, нүн, дин, дын, дун, дүн, тин, тын, тун, түн, ге, га, го, гө, ке, ка, ко, кө, де, да, до, дө, те, та, то, тө,
      ди, ды, ду, дү, ти, ты, ту, тү, ни, ны, ну, нү, си, сы, и, ы, у, ү, дик, дык, дук, дүк`),
    scales: valued('1000 миң; 1000000 млн миллион; 1000000000 млрд миллиард'),
    halves: ['жарым'],
    times: {
      signs: ['.'],
      hours: listed('саат'),
      minutes: listed('мүнөт'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent пайыз* процент*; day күн* сутка*; month ай айдын айга айда айдан айлык айы айын; year жыл* жаш*; week жума* апта*; hour саат*; minute мүнөт*; second секунд*; dollar доллар*; euro евро*; pound фунт*; rouble рубл*; tenge теңге*; yuan юан*; kilometre километр* чакырым*; metre метр*; tonne тонна*; hectare гектар*',
    ),
    months: monthsOf(
      'январ* феврал* март* апрел* май/майы/майынан/майдын/майга июн* июл* август* сентябр* октябр* ноябр* декабр*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}-берене | {n}-статья, {n} берене, Берене {n} | берене*, статья*
      section | {n}-бөлүм | {n} бөлүм | бөлүм*
      chapter | {n}-глава | {n}-бап, {n} глава | глава*, бап*, баб*
      part | {n}-бөлүк | {n} бөлүк | бөлүк*, бөлүг*
      title | {n}-титул | | титул*
      annex | {n}-тиркеме | {n} тиркеме | тиркеме*
      point | {n}-пункт | {n} пункт | пункт*
      paragraph | {n}-параграф | {n} параграф, § {n} | параграф*
      subparagraph | {n}-пунктча | {n} пунктча | пунктча*
      book | {n}-китеп | | китеп*, китеб*
      schedule | {n}-тизме | | тизме*
      preamble | Преамбула | |
    `),
    letters: 'абвгдежзийклмнопрстуфхцчшщэюя',
    letter: '{n})',
  }),
  print: {hyphenation: syllables('turkic')},
})
