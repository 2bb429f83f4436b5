import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {meaningOf} from './meaning-table.ts'
import {labelForms} from './label-forms.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Swedish. CLDR 48; EU interinstitutional style guide; Gröna boken (Ds 2014:1); Myndigheternas skrivregler. */
export const sv: Language = define({
  tag: 'sv',
  name: 'Swedish',
  autonym: 'svenska',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 enda; 2 båda bägge; 10 tiotal; 12 dussin; 100 hundra hundratal hundratals; 1000 tusen tusental tusentals; 1000000 miljon miljoner; 1000000000 miljard miljarder; 1.5 en_och_en_halv ett_och_ett_halvt halvannat;
      2 hälften hälft; 3 tredjedel tredjedelar; 4 fjärdedel fjärdedelar kvart kvartal; 5 femtedel femtedelar; 10 tiondel tiondelar tiondedel`),
    joiners: ['och'],
    scales: valued('1000 tusen tkr; 1000000 mn milj miljoner; 1000000000 md mdr miljarder'),
    halves: ['och en halv', 'och ett halvt', 'och ett halvår'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent procent* proc %; day dag dagar dagars dagarna dygn dygns; month månad* mån; year år års året åren årig*; week vecka veckor veckors; hour timme timmar timmars; minute minut*; dollar dollar*; euro euro; pound pund; rouble rubel rubler; yuan yuan; hectare hektar',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikel {n} | Art. {n} | artikel*, artikl*, art.
      section | Avsnitt {n} | § {n}, {n} § | avsnitt*, §, {n} §
      chapter | Kapitel {n} | Kap. {n}, {n} kap. | kapitel*, kapitl*, kap., {n} kap.
      part | Del {n} | | del, delar, delen
      title | Avdelning {n} | | avdelning*
      annex | Bilaga {n} | | bilag*
      appendix | Tillägg {n} | Appendix {n} | tillägg*
      point | Punkt {n} | Led {n} | punkt*, led, leden
      paragraph | Punkt {n} | Paragraf {n} | punkt*, paragraf*
      subparagraph | Stycke {n} | Underpunkt {n} | stycke*, underpunkt*
      rule | Regel {n} | | regel, regeln, regler, reglerna
      principle | Princip {n} | | princip*
      clause | Klausul {n} | | klausul*
      regulation | Regel {n} | |
      recital | Skäl {n} | | skäl, skälen
      book | Bok {n} | | bok, boken
      schedule | Förteckning {n} | | förteckning*
      preamble | Ingress | |
    `),
    letters: 'abcdefghijklmnopqrstuvwxyzåäö',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        får inte, får ej, får icke, får * inte, ska inte, skall inte, skall icke, kan
        inte, ingen får, inte får, måste inte, inte tillåtet, inte tillåtna, ingen
        skall, ingen ska
      `,
      permits: 'inte bara, inte senare, inte mindre, inte mer än, inte längre än',
      negates: `
        inte, ej, icke, ingen, inga, inget, ingenting, aldrig, ingenstans, varken,
        eller, utan, nej, utom, förutom, om inte, o*, förbj*, förbud*, vägra*, neka*,
        avslå*, hindra*, förhindra*, undvik*, sakna*, brist*, uteslut*, endast, bara,
        enbart, först, annars, istället, mot, *lös, *lösa, *löst, fri från, fritt från,
        inte*, utesl*
      `,
      affirms: `
        och, om, om*, också, område*, ord*, org*, ort*, oss, offent*, ofta, offic*,
        oktober, ordning*, objekt*, original*, online, obligator*
      `,
      shall: 'ska, skall, måste, är skyldig, är skyldiga, förbinder sig',
      may: 'får, har rätt',
      should: 'bör, borde, rekommenderas',
      likeShall: `
        ska, skall, måste, skyld*, förbind*, krav*, kräv*, nödvänd*, obligator*,
        ansvar*, bör, endast, bara, behöv*, får
      `,
      likeMay: `
        får, kan, rätt, rätten, rättigh*, tillåt*, möjlig*, fri, fritt, frihet*, befog*,
        valfri*, må, kunna, tillstånd*
      `,
      likeShould: 'bör, borde, rekommend*, lämplig*, önskvärd*, ska, skall, helst',
    }),
  print: {hyphenation: patterns('sv')},
})
