import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Armenian. CLDR 48; «Նորմատիվ իրավական ակտերի մասին» law (2018). The verjaket ends a sentence, the paruyk stands within its word. */
export const hy: Language = define({
  tag: 'hy',
  name: 'Armenian',
  autonym: 'հայերեն',
  script: 'Armn',
  moreLetters: 'և',
  numbers: () => ({
    words: valued(
      `2 երկուսը երկուսի; 9 ինն; 10 տասը; 100 հարյուր; 1000 հազար; 1000000 միլիոն; 1000000000 միլիարդ; 2 կես կեսը; 3 մեկ_երրորդ երկու_երրորդ երրորդը; 4 քառորդ չորրորդը`,
    ),
    endings: listed('րդ, երորդ, ի, ը, ն, ից, ով, ում, ամյա, օրյա, ամսյա'),
    scales: valued('1000 հազ հազար; 1000000 մլն միլիոն; 1000000000 մլրդ միլիարդ'),
    halves: ['ու կես', 'եւ կես', 'և կես'],
    times: {signs: ['.'], hours: listed('ժ.'), minutes: listed('ր.'), morning: [], afternoon: []},
    measures: measured(
      'percent տոկոս*; day օր*; month ամիս* ամսվա* ամս*; year տարի* տարվա* տարեկան* թ թվական*; week շաբաթ*; hour ժամ*; minute րոպե*; second վայրկյան*; dollar դոլար*; euro եվրո*; pound ֆունտ*; rouble ռուբլ*; manat մանաթ*; yuan յուան*; kilometre կիլոմետր* կմ; metre մետր*; kilogram կիլոգրամ* կգ; tonne տոննա*; hectare հեկտար* հա',
    ),
    months: monthsOf(
      'հունվար* փետրվար* մարտ* ապրիլ* մայիս* հունիս* հուլիս* օգոստոս* սեպտեմբեր* հոկտեմբեր* նոյեմբեր* դեկտեմբեր*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Հոդված {n} | {n}-րդ հոդված, {n}-ին հոդված | հոդված*, {n}-րդ հոդված*, {n}-ին հոդված*
      section | Բաժին {n} | {n}-րդ բաժին | բաժին*, բաժն*, {n}-րդ բաժն*
      chapter | Գլուխ {n} | {n}-րդ գլուխ | գլուխ*, գլխ*, {n}-րդ գլխ*, {n}-րդ գլուխ*
      part | Մաս {n} | {n}-րդ մաս | մաս*, {n}-րդ մաս*, {n}-ին մաս*
      title | Տիտղոս {n} | | տիտղոս*
      annex | Հավելված {n} | Հավելված N {n}, Հավելված № {n} | հավելված*
      point | Կետ {n} | {n}-րդ կետ | կետ*, {n}-րդ կետ*, {n}-ին կետ*
      paragraph | Պարբերություն {n} | {n}-րդ պարբերություն | պարբերությ*, {n}-րդ պարբերությ*
      subparagraph | Ենթակետ {n} | {n}-րդ ենթակետ | ենթակետ*, {n}-րդ ենթակետ*
      rule | Կանոն {n} | | կանոն, կանոնի, {n}-րդ կանոն*
      principle | Սկզբունք {n} | | սկզբունք, սկզբունքի, {n}-րդ սկզբունք*
      book | Գիրք {n} | | գիրք*, գրք*
      schedule | Ցանկ {n} | | ցանկ*
      preamble | Նախաբան | |
    `),
    ordinals: () =>
      ordinalWords(
        'առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ տասներորդ տասնմեկերորդ տասներկուերորդ տասներեքերորդ տասնչորսերորդ տասնհինգերորդ տասնվեցերորդ տասնյոթերորդ տասնութերորդ տասնիններորդ',
        'քսաներորդ երեսուներորդ քառասուներորդ',
      ),
    letters: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
    hasOwnLetters: true,
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        չի կարող, չեն կարող, չպետք, ոչ ոք, իրավունք չունի, իրավունք չունեն, արգելվում,
        չի թույլատրվում, չեն թույլատրվում, պարտավոր չէ, ոչ մի
      `,
      permits: 'ոչ միայն',
      negates: `
        ոչ, չ*, մի, առանց, երբեք, ոչինչ, արգել*, մերժ*, կանխ*, խուսափ*, բացառ*, միայն,
        հակառակ*, փոխարեն, դեմ, զրկ*, ան*, բացի, բացակա*
      `,
      affirms: `
        չորս, չորր*, չափ*, չափան*, անգամ, անհրաժեշտ*, անդամ*, անձ*, անուն*, անց*,
        անընդ*, անկախ*, անմիջ*
      `,
    }),
  typography: {dashes: ['–', '—']},
  print: {hyphenation: patterns('hy')},
})
