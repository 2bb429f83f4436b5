import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Azerbaijani. CLDR 48; «Normativ hüquqi aktlar haqqında» constitutional law. */
export const az: Language = define({
  tag: 'az',
  name: 'Azerbaijani',
  autonym: 'azərbaycan',
  script: 'Latn',
  numbers: () => ({
    group: ['.', ' ', '\u00A0', '\u202F', '\u2009'],
    words: valued(
      '1 birinci; 2 ikinci hər_iki; 3 üçüncü; 4 dördüncü; 100 yüz; 1000 min; 1000000 milyon; 1000000000 milyard; 2 yarım yarısı; 4 dörddəbir; 3 üçdəbir',
    ),
    endings: listed(
      'inci, ıncı, uncu, üncü, nci, ncı, dən, dan, ə, a, də, da, in, ın, un, ün, i, ı, u, ü, si, sı, nın, nin, lik, lıq, luq, lük, illik, aylıq, günlük',
    ),
    scales: valued('1000 min; 1000000 mln milyon; 1000000000 mlrd milyard'),
    halves: ['yarım'],
    times: {
      signs: ['.'],
      hours: listed('saat'),
      minutes: listed('dəqiqə'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent faiz*; day gün* sutka*; month ay ayda aydan ayın aylıq aya ayı; year il* yaş*; week həftə*; hour saat*; minute dəqiqə*; second saniyə*; dollar dollar*; euro avro* yevro*; pound funt*; rouble rubl*; manat manat*; yuan yuan*; kilometre kilometr*; metre metr*; kilogram kiloqram*; tonne ton*; hectare hektar*',
    ),
    months: monthsOf(
      'yanvar* fevral* mart* aprel* may/mayın/mayda/maydan iyun* iyul* avqust* sentyabr* oktyabr* noyabr* dekabr*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Maddə {n} | {n}-ci maddə, {n}-cı maddə, {n}-cu maddə, {n}-cü maddə, Маддә {n} | maddə*, {n}-ci maddə*, {n}-cı maddə*, {n}-cu maddə*, {n}-cü maddə*
      section | Bölmə {n} | {n}-ci bölmə | bölmə*, {n}-ci bölmə*, {n}-cı bölmə*
      chapter | Fəsil {n} | {n} fəsil, {n}-ci fəsil | fəsil, fəsl*, {n}-ci fəsl*
      part | Hissə {n} | {n}-ci hissə | hissə*, {n}-ci hissə*
      title | Başlıq {n} | | başlıq*, başlığ*
      annex | Əlavə {n} | {n}-ci əlavə | əlavə*, {n}-ci əlavə*
      point | Bənd {n} | {n}-ci bənd | bənd*, {n}-ci bənd*, {n}-cı bənd*
      paragraph | Paraqraf {n} | § {n} | paraqraf*, §
      subparagraph | Yarımbənd {n} | | yarımbənd*
      rule | Qayda {n} | | qayda
      principle | Prinsip {n} | | prinsip
      clause | Bənd {n} | |
      book | Kitab {n} | | kitab*
      schedule | Cədvəl {n} | | cədvəl*
      preamble | Preambula | |
    `),
    letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: 'qadağandır, heç kim, heç kəs, heç bir halda, qadağan edilir',
      forbidsByEnding: `
        a bilməz, ə bilməz, mamalıdır, məməlidir, mamalıdırlar, məməlidirlər, mayacaq,
        məyəcək
      `,
      negates: `
        deyil*, yox, yoxdur, heç, heç*, nə, qadağan*, istisna*, rədd*, imtina*, mane*,
        qarşı*, çatış*, yalnız, ancaq, əks, əvəz*, zidd*, bilməz*, bilmir*, olmadan,
        xaric*, başqa, *sız, *siz, *suz, *süz, qeyri*
      `,
      negatesByEnding: `
        mayan, məyən, maz, məz, mazlar, məzlər, mayacaq, məyəcək, madan, mədən, mamış,
        məmiş, mır, mir, mur, mür, madı, mədi, madığı, mədiyi, mama, məmə, mamaq, məmək,
        maması, məməsi, mamalı, məməli, mamalıdır, məməlidir, mayın, məyin, mamağa,
        məməyə, mırlar, mirlər, madıqda, mədikdə
      `,
    }),
  print: {hyphenation: syllables('turkic')},
})
