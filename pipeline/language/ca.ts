import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Catalan. CLDR 48; Manual d’elaboració de les normes de la Generalitat de Catalunya; Ortografia catalana (IEC, 2017). */
export const ca: Language = define({
  tag: 'ca',
  name: 'Catalan',
  autonym: 'català',
  script: 'Latn',
  numbers: () => ({
    words: valued(
      `1 un una primers primeres; 2 dos dues ambdós ambdues segons; 8 vuit huit; 10 desena dècim; 12 dotzena; 17 disset desset; 18 divuit díhuit; 19 dinou dèneu; 20 vintena; 100 cent centenar centenars; 1000 mil miler milers; 1000000 milió milions; 1000000000 miliard; 2 meitat mig mitja; 3 terç terços; 4 quart quarts; 5 cinquens`,
    ),
    joiners: ['i'],
    scales: valued('1000 mil milers; 1000000 milions milió; 1000000000 miliards'),
    halves: ['i mig', 'i mitja'],
    times: {
      signs: ['.'],
      hours: listed('h, hores'),
      minutes: listed('min, minuts'),
      morning: listed('del matí'),
      afternoon: listed('de la tarda, del vespre'),
    },
    measures: measured(
      'percent per_cent percentat* %; day dia dies diar*; month mes mesos mensual*; year any anys anual*; week setman*; hour hora hores h; minute minut*; second segon segons; dollar dòlar*; euro euro euros; pound lliur* lliura; rouble ruble*; yuan iuan*; tonne tona tones; hectare hectàre* ha',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Article {n} | Art. {n} | article*, l'article*, art.
      section | Secció {n} | | secci*
      chapter | Capítol {n} | | capítol*
      part | Part {n} | | part, parts
      title | Títol {n} | | títol*
      annex | Annex {n} | | annex*
      appendix | Apèndix {n} | Apèndixs {n} | apèndix*
      point | Punt {n} | Lletra {n} | punt*, lletr*
      paragraph | Apartat {n} | Paràgraf {n}, § {n} | apartat*, paràgraf*, §
      subparagraph | Subapartat {n} | | subapartat*
      rule | Regla {n} | | regla, regles
      principle | Principi {n} | | principi*
      clause | Clàusula {n} | | clàusula, clàusules
      recital | Considerant {n} | | considerant*
      book | Llibre {n} | | llibre*
      schedule | Llista {n} | | llist*
      preamble | Preàmbul | |
    `),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('ca')},
})
