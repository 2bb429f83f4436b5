import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Uzbek in Latin letters. CLDR 48; texts of lex.uz, which writes oʻ, o‘ and o' alike. */
export const uz: Language = define({
  tag: 'uz',
  name: 'Uzbek',
  autonym: 'oʻzbekcha',
  script: 'Latn',
  moreLetters: 'ʻʼ',
  numbers: () => ({
    words:
      valued(`0 nol; 1 bir birinchi bitta; 2 ikki ikkinchi ikkita ikkala; 3 uch uchinchi uchta uchala; 4 toʻrt to‘rt to'rt to’rt toʻrtinchi to‘rtinchi toʻrtta to‘rtta; 5 besh beshinchi beshta; 6 olti oltinchi oltita; 7 yetti yettinchi yettita; 8 sakkiz sakkizinchi sakkizta;
      9 toʻqqiz to‘qqiz to'qqiz to’qqiz toʻqqizinchi; 10 oʻn o‘n o'n o’n oʻninchi o‘ninchi oʻnta o‘nta; 20 yigirma yigirmanchi; 30 oʻttiz o‘ttiz o'ttiz oʻttizinchi; 40 qirq qirqinchi; 50 ellik; 60 oltmish; 70 yetmish; 80 sakson; 90 toʻqson to‘qson to'qson; 100 yuz; 1000 ming; 1000000 million; 1000000000 milliard; 2 yarim; 4 chorak`),
    endings: listed(
      'inchi, nchi, ta, tasi, tadan, dan, ga, ning, ni, da, lik, si, i, ov, ala, larcha',
    ),
    scales: valued('1000 ming; 1000000 mln million; 1000000000 mlrd milliard'),
    halves: ['yarim'],
    times: {
      signs: ['.'],
      hours: listed('soat'),
      minutes: listed('daqiqa'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent foiz* %*; day kun* sutka*; month oy oyi oyda oydan oylik oyga oyning oyiga; year yil* yosh*; week hafta*; hour soat*; minute daqiqa* minut*; second soniya* sekund*; dollar dollar*; euro yevro*; pound funt*; rouble rubl*; tenge tenge*; manat manat*; yuan yuan*; kilometre kilometr*; metre metr*; kilogram kilogramm*; tonne tonna*; hectare gektar*',
    ),
    months: monthsOf(
      'yanvar* fevral* mart* aprel* may/mayda/maydan/mayi iyun* iyul* avgust* sentabr*/sentyabr* oktabr*/oktyabr* noyabr* dekabr*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}-modda | {n}-модда, {n} modda | modda*
      section | {n}-boʻlim | {n}-bo‘lim, {n}-bo'lim, {n}-бўлим | boʻlim*, bo‘lim*, bo'lim*
      chapter | {n}-bob | {n}-боб, {n} bob | bob*
      part | {n}-qism | {n} qism | qism*
      title | {n}-sarlavha | | sarlavha*
      annex | {n}-ilova | {n}-илова | ilova*
      point | {n}-band | {n}-банд | band*
      paragraph | {n}-xatboshi | {n}-paragraf | xatboshi*, paragraf*
      subparagraph | {n}-kichik band | | kichik band*
      rule | {n}-qoida | | qoida*
      principle | {n}-tamoyil | | tamoyil*
      clause | {n}-band | |
      book | {n}-kitob | | kitob*
      schedule | {n}-roʻyxat | {n}-ro‘yxat | roʻyxat*, ro‘yxat*
      preamble | Muqaddima | |
    `),
    ordinals: () =>
      valued(`1 birinchi; 2 ikkinchi; 3 uchinchi; 4 toʻrtinchi to‘rtinchi to'rtinchi; 5 beshinchi; 6 oltinchi; 7 yettinchi; 8 sakkizinchi; 9 toʻqqizinchi to‘qqizinchi to'qqizinchi; 10 oʻninchi o‘ninchi o'ninchi; 11 oʻn_birinchi o‘n_birinchi o'n_birinchi; 12 oʻn_ikkinchi o‘n_ikkinchi o'n_ikkinchi;
      13 oʻn_uchinchi o‘n_uchinchi; 14 oʻn_toʻrtinchi o‘n_to‘rtinchi; 15 oʻn_beshinchi o‘n_beshinchi; 16 oʻn_oltinchi o‘n_oltinchi; 17 oʻn_yettinchi o‘n_yettinchi; 18 oʻn_sakkizinchi o‘n_sakkizinchi; 19 oʻn_toʻqqizinchi o‘n_to‘qqizinchi; 20 yigirmanchi; 21 yigirma_birinchi; 22 yigirma_ikkinchi; 23 yigirma_uchinchi;
      24 yigirma_toʻrtinchi yigirma_to‘rtinchi; 25 yigirma_beshinchi; 26 yigirma_oltinchi; 27 yigirma_yettinchi; 28 yigirma_sakkizinchi; 29 yigirma_toʻqqizinchi yigirma_to‘qqizinchi; 30 oʻttizinchi o‘ttizinchi; 31 oʻttiz_birinchi o‘ttiz_birinchi; 32 oʻttiz_ikkinchi o‘ttiz_ikkinchi; 33 oʻttiz_uchinchi o‘ttiz_uchinchi; 34 oʻttiz_toʻrtinchi o‘ttiz_to‘rtinchi; 35 oʻttiz_beshinchi o‘ttiz_beshinchi; 36 oʻttiz_oltinchi o‘ttiz_oltinchi; 37 oʻttiz_yettinchi o‘ttiz_yettinchi; 38 oʻttiz_sakkizinchi o‘ttiz_sakkizinchi; 39 oʻttiz_toʻqqizinchi o‘ttiz_to‘qqizinchi; 40 qirqinchi`),
    letters: 'abdefghijklmnopqrstuvxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        mumkin emas, hech kim, haqli emas, huquqi yo'q, taqiqlanadi, man etiladi, yo'l
        qo'yilmaydi, shart emas, hech qanday holatda
      `,
      negates: `
        emas*, yo'q*, hech, taqiq*, man, rad, inkor*, to'sqin*, oldini, qarshi*, zid*,
        tashqari, faqat, yolg'iz, o'rniga, aks, *siz, *sizlik*, be*, no*, g'ayri*
      `,
      negatesByEnding: `
        maydi, maydilar, magan, mas, maslik, masligi, masligini, mang, may, masdan,
        mayman, maymiz, maydigan, madi, maslar, masin, masa, masligingiz, maymiz,
        maysiz, maslikka, masalar, masak
      `,
      affirms: 'bel*, ber*, besh, beshta, nom*, nozik*',
    }),
  print: {hyphenation: syllables('uzbek')},
})
