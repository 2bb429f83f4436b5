import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Uzbek in Cyrillic letters. CLDR 48; texts of lex.uz. */
export const uzCyrl: Language = define({
  tag: 'uz-Cyrl',
  name: 'Uzbek (Cyrillic)',
  autonym: 'ўзбекча',
  script: 'Cyrl',
  moreLetters: 'цщы',
  numbers: () => ({
    words:
      valued(`0 ноль; 1 бир биринчи битта; 2 икки иккинчи иккита иккала; 3 уч учинчи учта учала; 4 тўрт тўртинчи тўртта; 5 беш бешинчи бешта; 6 олти олтинчи олтита; 7 етти еттинчи еттита; 8 саккиз саккизинчи саккизта; 9 тўққиз тўққизинчи; 10 ўн ўнинчи ўнта; 20 йигирма йигирманчи;
      30 ўттиз ўттизинчи; 40 қирқ қирқинчи; 50 эллик; 60 олтмиш; 70 етмиш; 80 саксон; 90 тўқсон; 100 юз; 1000 минг; 1000000 миллион; 1000000000 миллиард; 2 ярим; 4 чорак`),
    endings: listed('инчи, нчи, та, таси, тадан, дан, га, нинг, ни, да, лик, си, и, ов, ала'),
    scales: valued('1000 минг; 1000000 млн миллион; 1000000000 млрд миллиард'),
    halves: ['ярим'],
    times: {
      signs: ['.'],
      hours: listed('соат'),
      minutes: listed('дақиқа'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent фоиз*; day кун* сутка*; month ой ойи ойда ойдан ойлик ойга ойнинг; year йил* ёш*; week ҳафта*; hour соат*; minute дақиқа* минут*; second сония* секунд*; dollar доллар*; euro евро*; pound фунт*; rouble рубл*; tenge тенге*; manat манат*; yuan юан*; kilometre километр*; metre метр*; kilogram килограмм*; tonne тонна*; hectare гектар*',
    ),
    months: monthsOf(
      'январ* феврал* март* апрел* май/майда/майдан/майи июн* июл* август* сентябр* октябр* ноябр* декабр*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}-модда | {n} модда | модда*
      section | {n}-бўлим | | бўлим*
      chapter | {n}-боб | {n} боб | боб*
      part | {n}-қисм | | қисм*
      title | {n}-сарлавҳа | | сарлавҳа*
      annex | {n}-илова | | илова*
      point | {n}-банд | | банд*
      paragraph | {n}-хатбоши | {n}-параграф | хатбоши*, параграф*
      subparagraph | {n}-кичик банд | | кичик банд*
      rule | {n}-қоида | | қоида*
      principle | {n}-тамойил | | тамойил*
      clause | {n}-банд | |
      book | {n}-китоб | | китоб*
      schedule | {n}-рўйхат | | рўйхат*
      preamble | Муқаддима | |
    `),
    ordinals: () =>
      ordinalWords(
        'биринчи иккинчи учинчи тўртинчи бешинчи олтинчи еттинчи саккизинчи тўққизинчи ўнинчи ўн_биринчи ўн_иккинчи ўн_учинчи ўн_тўртинчи ўн_бешинчи ўн_олтинчи ўн_еттинчи ўн_саккизинчи ўн_тўққизинчи',
        'йигирманчи ўттизинчи қирқинчи',
        'йигирма ўттиз',
      ),
    letters: 'абвгдежзийклмнопрстуфхцчшэюя',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        мумкин эмас, ҳеч ким, ҳақли эмас, ҳуқуқи йўқ, тақиқланади, ман этилади, йўл
        қўйилмайди, шарт эмас, ҳеч қандай ҳолатда
      `,
      negates: `
        эмас*, йўқ*, ҳеч, тақиқ*, ман, рад, инкор*, тўсқин*, олдини, қарши*, зид*,
        ташқари, фақат, ёлғиз, ўрнига, акс, *сиз, *сизлик*, бе*, но*, ғайри*
      `,
      negatesByEnding: `
        майди, майдилар, маган, мас, маслик, маслиги, маслигини, манг, май, масдан,
        майман, маймиз, майдиган, мади, маслар, масин, маса, маслигингиз, маймиз,
        майсиз, масликка, масалар, масак
      `,
      affirms: 'бел*, бер*, беш, бешта, ном*, нозик*',
    }),
  print: {hyphenation: syllables('uzbek')},
})
