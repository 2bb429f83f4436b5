import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Welsh. CLDR 48; Arddulliadur of the Welsh Government; Drafting Laws for Wales. Words change their first letter. */
export const cy: Language = define({
  tag: 'cy',
  name: 'Welsh',
  autonym: 'Cymraeg',
  script: 'Latn',
  moreLetters: 'àâäèéêëìîïòóôöùûüẁŵẅỳŷÿ',
  numbers: () => ({
    words:
      valued(`1 cyntaf gyntaf unfed; 2 ddau ddwy ail ddwy; 3 dri thri thair trydydd trydedd drydedd; 4 bedwar phedwar bedair pedwerydd pedwaredd; 5 bump pum bum pumed bumed; 6 chweched; 7 seithfed; 8 wythfed; 9 nawfed; 10 deg ddeg deng ddeng degfed; 11 un_ar_ddeg; 12 deuddeg ddeuddeg deuddeng deuddegfed dwsin; 13 tri_ar_ddeg; 14 pedwar_ar_ddeg pedair_ar_ddeg; 15 pymtheg bymtheg pymthegfed; 16 un_ar_bymtheg; 17 dau_ar_bymtheg; 18 deunaw ddeunaw;
      19 pedwar_ar_bymtheg; 20 ugain ugeinfed; 30 deg_ar_hugain; 40 deugain ddeugain; 50 hanner_cant; 60 trigain; 80 pedwar_ugain; 100 cant gant can chant; 1000 mil fil; 1000000 miliwn filiwn; 1000000000 biliwn; 2 hanner; 3 traean draean; 4 chwarter`),
    notNumbers: listed('un, can, chwe'),
    joiners: ['a'],
    scales: valued('1000 mil; 1000000 miliwn filiwn; 1000000000 biliwn'),
    halves: ['a hanner'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('yb, y bore'),
      afternoon: listed('yp, y prynhawn, yr hwyr'),
    },
    measures: measured(
      'percent y_cant y_gant %; day diwrnod diwrnodau ddiwrnod niwrnod dydd ddydd nydd; month mis misoedd fis; year blwyddyn flwyddyn mlynedd flynedd blynyddoedd blwydd oed; week wythnos wythnosau; hour awr oriau; minute munud munudau funud; second eiliad eiliadau; dollar doler ddoler; euro ewro; pound punt bunt; rouble rwbl; yuan yuan; kilometre km cilometr; kilogram kg cilogram; tonne tunnell dunnell; hectare hectar ha',
    ),
    months: monthsOf(
      'ionawr chwefror mawrth/fawrth ebrill mai/fai mehefin/fehefin gorffennaf/orffennaf awst medi/fedi hydref tachwedd/dachwedd rhagfyr',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Erthygl {n} | | erthygl*
      section | Adran {n} | | adran*
      chapter | Pennod {n} | | pennod, bennod, phennod, mhennod, penodau
      part | Rhan {n} | | rhan, ran, rhannau
      title | Teitl {n} | | teitl, deitl
      annex | Atodiad {n} | | atodiad*
      point | Pwynt {n} | | pwynt*, bwynt*, phwynt*
      paragraph | Paragraff {n} | | paragraff*, baragraff*, pharagraff*, mharagraff*
      subparagraph | Is-baragraff {n} | | is-baragraff*
      rule | Rheol {n} | | rheol
      principle | Egwyddor {n} | | egwyddor
      book | Llyfr {n} | | llyfr
      schedule | Atodlen {n} | | atodlen*
      preamble | Rhaglith | |
      clause | Cymal {n} | | cymal*
    `),
    ordinals: () =>
      ordinalWords(
        'cyntaf/gyntaf ail trydydd/trydedd/drydedd pedwerydd/pedwaredd pumed/bumed chweched seithfed wythfed nawfed degfed unfed_ar_ddeg deuddegfed trydydd_ar_ddeg pedwerydd_ar_ddeg pymthegfed unfed_ar_bymtheg ail_ar_bymtheg deunawfed pedwerydd_ar_bymtheg',
        'ugeinfed degfed_ar_hugain deugeinfed',
      ),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '({n})',
  }),
  print: {hyphenation: patterns('cy', [2, 3])},
})
