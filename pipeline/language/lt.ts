import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Lithuanian. CLDR 48; EU interinstitutional style guide; Teisės aktų projektų rengimo rekomendacijos. */
export const lt: Language = define({
  tag: 'lt',
  name: 'Lithuanian',
  autonym: 'lietuvių',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`2 dvejus dveji dvejų dvejiems; 3 trejus treji trejų trejiems; 4 ketverius ketveri ketverių; 5 penkerius penkeri penkerių; 6 šešerius šešeri šešerių; 7 septynerius septyneri septynerių; 8 aštuonerius aštuoneri aštuonerių; 9 devynerius devyneri devynerių; 1 pirmasis pirmoji pirmojo pirmosios; 2 abu abi abiejų abiem antrasis antroji antrojo antrosios; 3 trečiasis trečioji trečiojo trečiosios; 4 ketvirtasis ketvirtoji; 5 penktasis penktoji;
      12 tuzinas; 100 šimtas šimto šimtą šimtai šimtų šimtus; 1000 tūkstantis tūkstančio tūkstančių tūkstančiai; 1000000 milijonas milijono milijonų milijonai; 1000000000 milijardas milijardo milijardų;
      1.5 pusantro pusantrų; 2.5 pustrečio; 3 trečdalis trečdalio trečdalį trečdaliai trečdalių trečdalius; 4 ketvirtadalis ketvirtadalio ketvirtadalį ketvirtis ketvirčio; 5 penktadalis penktadalio; 2 pusė pusės`),
    scales: valued('1000 tūkst tūkstančių; 1000000 mln milijonų; 1000000000 mlrd milijardų'),
    halves: ['su puse'],
    times: {
      signs: ['.'],
      hours: listed('val., val, valandą, valandos, h'),
      minutes: listed('min., min, minučių'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent procent* proc nuošimt* %; day dien* para paros parų dieną; month mėnes* mėn; year met* m; week savait*; hour valand* val; minute minut* min; dollar doler*; euro eur*; pound svar*; rouble rubl*; yuan juan*; hectare hektar*',
    ),
    months: monthsOf(
      'sausi*/saus vasari*/vas kov*/kovo baland*/bal gegužė*/gegužę/geg birželi*/birž liep*/lie rugpjū*/rugp rugsėj*/rugs spali*/spal lapkri*/lapkr gruod*/gruodž',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n} straipsnis | Straipsnis {n}, {n} str. | straipsn*, str.
      section | {n} skirsnis | Skirsnis {n} | skirsn*
      chapter | {n} skyrius | Skyrius {n} | skyri*
      part | {n} dalis | Dalis {n} | dalis, dali*, daly*
      title | {n} antraštinė dalis | | antraštin* dal*
      annex | {n} priedas | Priedas {n} | pried*
      appendix | {n} priedėlis | Priedėlis {n} | priedėl*
      point | {n} punktas | Punktas {n}, {n} p. | punkt*, p.
      paragraph | {n} dalis | {n} paragrafas | dal*, paragraf*
      subparagraph | {n} papunktis | {n} pastraipa | papunk*, pastraip*
      rule | {n} taisyklė | | taisykl*
      principle | {n} principas | | princip*
      book | {n} knyga | Knyga {n} | knyg*
      schedule | {n} sąrašas | | sąraš*
      preamble | Preambulė | |
      recital | {n} konstatuojamoji dalis | | konstatuojamoji* dalis, konstatuojamosios dalies, konstatuojamojoje dalyje
    `),
    letters: 'abcčdefghijklmnoprsštuvzž',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        negali, neturi, negalima, niekas ne*, niekam ne*, jokiu būdu, neturi teisės,
        neleidžiam*, draudžiama, draudžiamas, nebus, nė vienas, nė viena, joks, jokia
      `,
      permits: 'ne tik, ne vėliau, ne mažiau, ne daugiau, ne ilgiau',
      negates: `
        ne, ne*, nė, nėra, nei, be, draud*, draudž*, atsisak*, atmes*, atmet*, užkirs*,
        vengi*, venkit*, trūk*, išskyr*, tik, vien, tiktai, kitaip, vietoj, prieš*,
        uždraus*, atim*, niekad*, jok*, susilaik*
      `,
      affirms: 'nes, nebent, nepriklaus*, nedelsiant, nedelsdam*',
      concord: `
        niekas, nieko, niekam, nieką, joks, jokia, jokio, jokios, jokie, jokių, niekur,
        niekada
      `,
    }),
  print: {hyphenation: patterns('lt')},
})
