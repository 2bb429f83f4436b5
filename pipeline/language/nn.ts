import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {measured, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Norwegian Nynorsk. CLDR 48; Lovteknikk og lovforberedelse (Justisdepartementet); Språkrådet. */
export const nn: Language = define({
  tag: 'nn',
  name: 'Norwegian Nynorsk',
  autonym: 'norsk nynorsk',
  script: 'Latn',
  moreLetters: 'éèêóòôüä',
  numbers: () => ({
    words:
      valued(`1 ein ei eitt einaste første fyrste; 2 begge andre; 3 tredje; 4 fjerde; 5 femte; 6 sjette; 7 sju sjuande; 8 åttande; 9 niande; 10 tiande; 12 tolvte dusin; 20 tjue tjuande; 30 tretti; 100 hundre; 1000 tusen; 1000000 million millionar; 1000000000 milliard milliardar; 1.5 halvannan halvanna; 2 halvparten halvdelen;
      3 tredjedel tredjedelar tredel tredelar; 4 firedel firedelar fjerdedel fjerdedelar; 5 femtedel femdel femdelar; 10 tiandedel tidel tidelar`),
    joiners: ['og'],
    scales: valued('1000 tusen; 1000000 mill millionar; 1000000000 mrd milliardar'),
    halves: ['og ein halv', 'og ei halv', 'og eit halvt'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent prosent* pst %; day dag dagar dagars dagen døgn; month månad* mnd; year år års året åra årig*; week veke veker vekers; hour time timar timars; minute minutt; second sekund; dollar dollar*; euro euro; pound pund; rouble rubel rublar; yuan yuan; tonne tonn; hectare hektar',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikkel {n} | Art. {n} | artikkel*, artikl*, art.
      section | Avsnitt {n} | § {n} | avsnitt*, §, §§, paragraf*
      chapter | Kapittel {n} | Kap. {n}, {n}. kapittel | kapittel*, kapitl*, kap.
      part | Del {n} | {n}. del | del, delar, delen
      title | Avdeling {n} | | avdeling*
      annex | Vedlegg {n} | | vedlegg*
      appendix | Tillegg {n} | Appendiks {n} | tillegg*
      point | Punkt {n} | Nr. {n}, Bokstav {n} | punkt*, nr., bokstav*
      paragraph | Ledd {n} | Paragraf {n}, {n}. ledd | ledd*, {n}. ledd*
      subparagraph | Underpunkt {n} | | underpunkt*
      rule | Regel {n} | | regel, regelen, reglar, reglane
      principle | Prinsipp {n} | | prinsipp*
      regulation | Regel {n} | |
      book | Bok {n} | | bok, boka
      schedule | Liste {n} | | liste*
      preamble | Fortale | |
      clause | Klausul {n} | | klausul*
    `),
    ordinals: () =>
      ordinalWords(
        'første/fyrste andre tredje fjerde femte sjette sjuande åttande niande tiande ellevte tolvte trettande fjortande femtande sekstande syttande attande nittande',
        'tjuande trettiande førtiande',
        'tjue+ tretti+',
      ),
    letters: 'abcdefghijklmnopqrstuvwxyzæøå',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('nn')},
})
