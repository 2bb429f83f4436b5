import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Icelandic. CLDR 48; Handbók um undirbúning og frágang lagafrumvarpa (2007); Ritreglur (2018). */
export const is: Language = define({
  tag: 'is',
  name: 'Icelandic',
  autonym: 'íslenska',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 einn ein eitt eins einu einum eina einni einnar einna einir einar fyrsta fyrsti fyrstu; 2 tveir tvær tvö tveggja tveimur tvo báðir báðar bæði báðum annar önnur annað; 3 þrír þrjár þrjú þriggja þremur þrjá þriðja þriðji þriðju; 4 fjórir fjórar fjögur fjögurra fjórum fjóra fjórða; 5 fimm fimmta; 6 sex sjötta; 7 sjö sjöunda; 8 átta áttunda; 9 níu níunda; 10 tíu tíunda; 11 ellefu ellefta; 12 tólf tólfta tylft; 13 þrettán; 14 fjórtán; 15 fimmtán;
      16 sextán; 17 sautján; 18 átján; 19 nítján; 20 tuttugu; 30 þrjátíu; 40 fjörutíu; 50 fimmtíu; 60 sextíu; 70 sjötíu; 80 áttatíu; 90 níutíu; 100 hundrað hundruð hundruðum; 1000 þúsund þúsunda þúsundum; 1000000 milljón milljónir milljóna milljónum; 1000000000 milljarður milljarðar milljarða; 2 helmingur helmings helming helmingi; 3 þriðjungur þriðjungs þriðjung þriðjungi; 4 fjórðungur fjórðungs fjórðung fjórðungi; 5 fimmtungur fimmtungs`),
    joiners: ['og'],
    scales: valued(
      '1000 þús þúsund; 1000000 millj m.kr milljónir milljóna milljónum; 1000000000 ma milljarðar milljarða milljörðum',
    ),
    halves: ['og hálfur', 'og hálft', 'og hálf', 'og hálfan'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent prósent* hundraðshlut* %; day dagur dagar daga dögum dags dag sólarhring*; month mánuð* mánað*; year ár ára árum árs ári; week vika vikur vikna vikum viku; hour klukkustund* klst klukkutím*; minute mínút*; second sekúnd*; dollar dollar* dal*; euro evr* evra; pound pund*; rouble rúbl*; yuan júan*; kilometre kílómet* km; metre met*; kilogram kíló* kg; tonne tonn* ; hectare hektar* ha',
    ),
    months: monthsOf(
      'janúar febrúar mars apríl maí júní júlí ágúst september/septembers október nóvember desember',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}. grein | {n}. gr., Grein {n} | grein*, gr.
      section | {n}. þáttur | Þáttur {n} | þátt*, þætti*
      chapter | {n}. kafli | Kafli {n}, {n}. kapítuli | kafl*
      part | {n}. hluti | Hluti {n} | hluti, hluta*
      title | {n}. bálkur | Bálkur {n} | bálk*
      annex | {n}. viðauki | Viðauki {n} | viðauk*, viðauk* {n}
      appendix | {n}. viðbætir | Viðbætir {n} | viðbæti*
      point | {n}. liður | Liður {n}, {n}. tölul., {n}. töluliður | lið*, tölul., tölulið*
      paragraph | {n}. málsgrein | {n}. mgr., Málsgrein {n}, § {n} | málsgrein*, mgr.
      subparagraph | {n}. undirgrein | {n}. stafl., {n}. stafliður | undirgrein*, stafl., staflið*
      book | {n}. bók | Bók {n} | bók*
      schedule | {n}. skrá | Skrá {n} | skrá*
      preamble | Formálsorð | |
      rule | {n}. regla | | regla*, reglu*
      principle | {n}. meginregla | | meginregl*
    `),
    ordinals: () =>
      ordinalWords(
        'fyrsti/fyrsta annar/önnur/annað þriðji/þriðja fjórði/fjórða fimmti/fimmta sjötti/sjötta sjöundi/sjöunda áttundi/áttunda níundi/níunda tíundi/tíunda ellefti/ellefta tólfti/tólfta þrettándi/þrettánda fjórtándi/fjórtánda fimmtándi/fimmtánda sextándi/sextánda sautjándi/sautjánda átjándi/átjánda nítjándi/nítjánda',
        'tuttugasti/tuttugasta þrítugasti/þrítugasta fertugasti/fertugasta',
        'tuttugasti_og þrítugasti_og',
      ),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('is')},
})
