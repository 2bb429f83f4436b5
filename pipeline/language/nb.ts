import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Norwegian Bokmål. CLDR 48; Lovteknikk og lovforberedelse (Justisdepartementet); Språkrådet. */
export const nb: Language = define({
  tag: 'nb',
  name: 'Norwegian Bokmål',
  autonym: 'norsk bokmål',
  script: 'Latn',
  moreLetters: 'éèêóòôüä',
  numbers: () => ({
    words:
      valued(`1 en ett ei eneste første; 2 begge annen andre annet; 7 syv sju; 12 dusin; 20 tjue tyve; 30 tretti tredve; 40 førti; 100 hundre hundretall hundrevis; 1000 tusen tusenvis; 1000000 million millioner; 1000000000 milliard milliarder; 1.5 halvannen halvannet; 2 halvparten; 3 tredjedel tredjedeler tredel tredeler;
      4 firedel firedeler fjerdedel fjerdedeler kvart; 5 femtedel femtedeler femdel femdeler; 10 tiendedel tidel tideler`),
    joiners: ['og'],
    scales: valued('1000 tusen; 1000000 mill millioner; 1000000000 mrd milliarder'),
    halves: ['og en halv', 'og et halvt'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent prosent* pst %; day dag dager dagers dagen døgn; month måned* mnd; year år års året årene årig*; week uke uker ukers; hour time timer timers; minute minutt minutter; second sekund sekunder; dollar dollar*; euro euro; pound pund; rouble rubel rubler; yuan yuan; tonne tonn; hectare hektar',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikkel {n} | Art. {n} | artikkel*, artikl*, art.
      section | Avsnitt {n} | § {n} | avsnitt*, §, §§, paragraf*
      chapter | Kapittel {n} | Kap. {n}, {n}. kapittel | kapittel*, kapitl*, kap.
      part | Del {n} | {n}. del | del, deler, delen
      title | Avdeling {n} | | avdeling*
      annex | Vedlegg {n} | | vedlegg*
      appendix | Tillegg {n} | Appendiks {n} | tillegg*
      point | Punkt {n} | Nr. {n}, Bokstav {n} | punkt*, nr., bokstav*
      paragraph | Ledd {n} | Paragraf {n}, {n}. ledd | ledd*, {n}. ledd*
      subparagraph | Underpunkt {n} | | underpunkt*
      rule | Regel {n} | | regel, regelen, regler, reglene
      principle | Prinsipp {n} | | prinsipp*
      regulation | Regel {n} | |
      book | Bok {n} | | bok, boken
      schedule | Liste {n} | | liste*
      preamble | Fortale | |
      clause | Klausul {n} | | klausul*
    `),
    ordinals: () => ({annen: 2, annet: 2, andre: 2}),
    letters: 'abcdefghijklmnopqrstuvwxyzæøå',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('nb')},
})
