import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Swahili. CLDR 48; Katiba ya Jamhuri ya Muungano wa Tanzania; Sheria za Tanzania. */
export const sw: Language = define({
  tag: 'sw',
  name: 'Swahili',
  autonym: 'Kiswahili',
  script: 'Latn',
  numbers: () => ({
    words: valued(
      '1 mmoja kimoja jambo_moja kwanza umoja; 2 wawili viwili mawili miwili mbili pili; 3 watatu vitatu matatu mitatu; 4 wanne vinne manne minne; 5 watano vitano matano mitano; 8 wanane vinane manane minane; 12 dazeni; 20 ishirini; 30 thelathini; 40 arobaini; 50 hamsini; 60 sitini; 70 sabini; 80 themanini; 90 tisini; 100 mia; 1000 elfu; 1000000 milioni; 1000000000 bilioni; 2 nusu; 3 theluthi; 4 robo',
    ),
    joiners: ['na'],
    scales: valued('1000 elfu; 1000000 milioni; 1000000000 bilioni'),
    halves: ['na nusu'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('asubuhi'),
      afternoon: listed('alasiri, jioni, mchana'),
    },
    measures: measured(
      'percent asilimia % ; day siku; month mwezi miezi; year mwaka miaka; week wiki; hour saa; minute dakika; second sekunde; dollar dola; euro yuro euro; pound pauni; rouble rubo; yuan yuan; kilometre kilomita; metre mita; kilogram kilogramu kilo; tonne tani; hectare hekta',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Ibara ya {n} | Ibara {n}, Kifungu cha {n} | ibara ya, ibara, kifungu cha
      section | Kifungu cha {n} | | kifungu cha, vifungu vya
      chapter | Sura ya {n} | Sura {n} | sura ya, sura
      part | Sehemu ya {n} | Sehemu {n} | sehemu ya, sehemu
      title | Kichwa cha {n} | | kichwa cha
      annex | Kiambatisho cha {n} | Kiambatisho {n} | kiambatisho cha, kiambatisho, viambatisho vya
      point | Hoja ya {n} | Hoja {n}, Nukta {n} | hoja ya, hoja, nukta ya
      paragraph | Aya ya {n} | Aya {n} | aya ya, aya
      subparagraph | Aya ndogo ya {n} | | aya ndogo ya
      book | Kitabu cha {n} | | kitabu cha
      schedule | Jedwali la {n} | Jedwali {n} | jedwali la, jedwali
      preamble | Utangulizi | |
    `),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '({n})',
  }),
  print: {hyphenation: syllables('swahili')},
})
