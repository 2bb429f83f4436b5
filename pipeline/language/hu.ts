import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Hungarian. CLDR 48; EU interinstitutional style guide; 61/2009. (XII. 14.) IRM rendelet. */
export const hu: Language = define({
  tag: 'hu',
  name: 'Hungarian',
  autonym: 'magyar',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 egyetlen; 2 két mindkét mindkettő; 12 tucat tizenkét; 22 huszonkét; 32 harminckét; 42 negyvenkét; 52 ötvenkét; 62 hatvankét; 72 hetvenkét; 82 nyolcvankét; 92 kilencvenkét; 100 száz; 1000 ezer; 1000000 millió; 1000000000 milliárd; 1.5 másfél; 2.5 két_és_fél;
      3 harmad harmada harmadát kétharmad kétharmada kétharmados kétharmadának; 4 negyed negyede negyedét; 0.75 háromnegyed háromnegyede háromnegyedes háromnegyedének háromnegyedét; 5 ötöd ötöde; 10 tized tizede; 2 fél fele felét`),
    endings:
      listed(`en, an, ön, on, szor, szer, ször, ban, ben, ból, ből, ról, ről, tól, től, hoz, hez, höz, nak, nek, val, vel, ra, re, et, at, öt, ot, t, n, i, os, es, ös,
      as, féle, fős, napos, éves, hónapos, k, kor`),
    scales: valued('1000 ezer; 1000000 millió; 1000000000 mrd'),
    halves: ['és fél', 'és felet', 'és fel'],
    times: {
      signs: ['.'],
      hours: listed('óra, órakor, órától, óráig, h'),
      minutes: listed('perc, perckor, percig, perctől'),
      morning: listed('de., délelőtt'),
      afternoon: listed('du., délután'),
    },
    measures: measured(
      'percent százalék* %-* %; day nap nap* ; month hónap* hó; year év év*; week hét het* heti; hour óra órá* óra*; minute perc*; dollar dollár*; euro euró*; pound font*; rouble rubel*; manat manat*; yuan jüan*; kilometre kilométer*; kilogram kilogramm*; tonne tonna tonnát tonnás; hectare hektár*',
    ),
    months: monthsOf(
      'január* február* március* április* május* június* július* augusztus* szeptember* október* november* december*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}. cikk | {n} cikk, Cikk {n} | cikk*
      section | {n}. szakasz | {n}. § | szakasz*, §
      chapter | {n}. fejezet | Fejezet {n} | fejezet*
      part | {n}. rész | Rész {n} | rész, rész*
      title | {n}. cím | Cím {n} | cím, címe, címé*
      annex | {n}. melléklet | Melléklet {n} | melléklet*
      appendix | {n}. függelék | Függelék {n}, {n} függelék | függelék*
      point | {n}. pont | Pont {n}, {n} pont | pont, pont*
      paragraph | {n}. bekezdés | ({n}) bekezdés | bekezdés*, ({n}) bekezdés*
      subparagraph | {n}. albekezdés | {n}. alpont | albekezdés*, alpont*
      rule | {n}. szabály | | szabály*
      principle | {n}. alapelv | | alapelv*
      clause | {n}. kikötés | | kikötés*
      book | {n}. könyv | Könyv {n} | könyv*
      schedule | {n}. jegyzék | | jegyzék*
      preamble | Preambulum | |
      recital | {n}. preambulumbekezdés | | preambulumbekezdés*
    `),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        nem lehet, nem szabad, senki sem, senkit sem, tilos, nem jogosult, nem köteles,
        nem használhat*, semmilyen körülmények, semmi esetre, nem lesz, nem lesznek, nem
        megengedett, nem tehet*
      `,
      permits: 'nem csak, nemcsak, nem később, nem kevesebb, nem több',
      negates: `
        nem, ne, sem, se, nincs*, nincsen*, tilos, tilt*, tiltott*, soha, sosem, sohasem, sose, sosincs, sehol, semmi*,
        senki*, nélkül*, kivéve, kivétel*, megtagad*, elutas*, megakadály*, elkerül*,
        hiány*, kizár*, csak, kizárólag, csupán, egyébként, helyett, ellen*, mentes*,
        *tlan, *tlen, *talan, *telen, *tlanul, *tlenül, *talanul, *telenül, *mentes, meg
        nem
      `,
      shall: 'köteles, kell, kötelesek, vállalja, vállalják',
      may: 'jogosult, jogosultak, szabad',
      should: 'ajánlott, ajánlatos, javasolt',
      likeShall: `
        kell*, köteles*, kötelez*, vállal*, szükség*, muszáj*, csak, kizárólag,
        felelős*, követel*, kíván*, *andó, *endő
      `,
      likeMay: `
        lehet*, szabad*, jog*, jogos*, *hat, *het, *hatja, *heti, *hatnak, *hetnek,
        *hatják, *hetik, *hatsz, *hetsz, *hatod, *heted, engedély*, megenged*,
        lehetőség*, opcion*, módja
      `,
      likeShould: 'ajánl*, javasol*, célszerű*, kell*, kívánatos, tanács*, illik',
    }),
  print: {hyphenation: patterns('hu')},
})
