import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {meaningOf} from './meaning-table.ts'
import {labelForms} from './label-forms.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Estonian. CLDR 48; EU interinstitutional style guide; Hea õigusloome ja normitehnika eeskiri. */
export const et: Language = define({
  tag: 'et',
  name: 'Estonian',
  autonym: 'eesti',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 ühe ühte ühes ühel; 2 kahe kahte kahes kahel mõlema; 3 kolme kolmes kolmel; 4 nelja neljas; 5 viie viit; 6 kuue kuut; 7 seitsme
      seitset; 8 kaheksa kaheksat; 9 üheksa üheksat; 10 kümne kümmet kümmekond; 11 üheteistkümne; 12 kaheteistkümne tosin; 13 kolmeteistkümne;
      14 neljateistkümne; 15 viieteistkümne; 16 kuueteistkümne; 17 seitsmeteistkümne; 18 kaheksateistkümne; 19 üheksateistkümne; 20 kahekümne kahtkümmet;
      30 kolmekümne; 40 neljakümne; 50 viiekümne; 60 kuuekümne; 70 seitsmekümne; 80 kaheksakümne; 90 üheksakümne; 100 saja sadu; 1000 tuhande tuhat tuhandet;
      1000000 miljon miljoni miljonit; 1000000000 miljard miljardi miljardit; 1.5 poolteist pooleteise; 2.5 kaks_ja_pool; 3 kolmandik kolmandiku kolmandikku;
      4 veerand veerandi neljandik neljandiku; 5 viiendik viiendiku viiendikku; 2 pool poole`),
    scales: valued('1000 tuhande; 1000000 mln miljoni; 1000000000 mld mrd miljardi'),
    halves: ['ja pool', 'ja poole', 'ja poolt'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent protsen* %; day päev* ööpäev*; month kuu kuud kuu* ; year aasta*; week nädal*; hour tund tun*; minute minut*; second sekund*; dollar dollar*; euro euro*; pound nael* naela*; rouble rubla*; yuan jüaan*; hectare hektar*',
    ),
    months: monthsOf(
      'jaanuar* veebruar* märts* aprill* mai/mais/maid/maist juuni* juuli* august* septembr* oktoobr* novembr* detsembr*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikkel {n} | {n}. artikkel | artik*
      section | {n}. jagu | Jagu {n}, § {n} | jagu, jaos, jao, jaost, §
      chapter | {n}. peatükk | Peatükk {n} | peatük*
      part | {n}. osa | Osa {n} | osa, osas, osast
      title | {n}. jaotis | Jaotis {n} | jaotis*
      annex | {n}. lisa | Lisa {n} | lisa, lisas, lisast, lisa {n}
      point | Punkt {n} | P {n} | punkt*
      paragraph | Lõige {n} | Lg {n}, Paragrahv {n} | lõig*, lg, paragrahv*
      subparagraph | Lõik {n} | Alapunkt {n} | lõik, lõigu*, alapunkt*
      rule | {n}. reegel | | reegel*, reegl*
      principle | {n}. põhimõte | | põhimõt*
      book | {n}. raamat | Raamat {n} | raamat*
      schedule | {n}. loend | Loend {n} | loend*
      preamble | Preambul | |
      recital | Põhjendus {n} | | põhjendus*
      clause | Klausel {n} | | klausli*, klausel*
    `),
    ordinals: () =>
      ordinalWords(
        'esimene/esimese teine/teise kolmas/kolmanda neljas/neljanda viies/viienda kuues/kuuenda seitsmes/seitsmenda kaheksas/kaheksanda üheksas/üheksanda kümnes/kümnenda üheteistkümnes/üheteistkümnenda kaheteistkümnes/kaheteistkümnenda kolmeteistkümnes/kolmeteistkümnenda neljateistkümnes/neljateistkümnenda viieteistkümnes/viieteistkümnenda kuueteistkümnes seitsmeteistkümnes kaheksateistkümnes üheksateistkümnes',
        'kahekümnes/kahekümnenda kolmekümnes/kolmekümnenda neljakümnes/neljakümnenda',
        'kahekümne kolmekümne',
      ),
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        ei tohi, ei või, ei saa, keegi ei, mitte keegi, mingil juhul, ei ole õigust, ei
        ole lubatud, on keelatud, kedagi ei, kellelegi ei, ei tohiks
      `,
      permits: 'mitte ainult, mitte hiljem',
      negates: `
        ei, mitte, ega, ära, ärge, pole, polnud, ilma, välja arvatud, keel*, keelatud,
        kunagi, mitt*, eba*, *ta, *matu*, *tu, *tud, takist*, väldi*, välti*, puudu*,
        välista*, ainult, vaid, üksnes, muidu, asemel, vastu*, vaba*, kesk*, loobu*,
        jätta, jäta*, v.a
      `,
    }),
  print: {hyphenation: patterns('et', [2, 3])},
})
