import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {meaningOf} from './meaning-table.ts'
import {labelForms} from './label-forms.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Danish. CLDR 48; EU interinstitutional style guide; Justitsministeriets vejledning om lovkvalitet. */
export const da: Language = define({
  tag: 'da',
  name: 'Danish',
  autonym: 'dansk',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 ene; 2 begge; 10 tiende; 12 dusin; 21 enogtyvende; 31 enogtredivte; 50 halvtreds halvtredsindstyve; 60 tresindstyve;
      70 halvfjerdsindstyve; 80 firsindstyve; 90 halvfemsindstyve; 100 hundred hundrede hundreder hundredvis; 1000 tusind tusinde tusinder;
      1000000 million millioner; 1000000000 milliard milliarder; 2 halvdel halvdelen; 3 tredjedel tredjedele; 4 fjerdedel fjerdedele kvart;
      5 femtedel femtedele; 10 tiendedel tiendedele`),
    joiners: ['og'],
    scales: valued('1000 tusinde; 1000000 mio; 1000000000 mia mia.'),
    halves: ['en halv', 'et halvt', 'og en halv', 'og et halvt'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent procent* pct; day dag dage dages dagen dagene døgn; month måned* mdr; year år års året årene årig*; week uge uger ugers; hour time timer timers; dollar dollar*; pound pund; rouble rubler rubel; yuan yuan',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikel {n} | Art. {n} | artikel*, artikl*, art.
      section | Afdeling {n} | § {n} | afdeling*, §
      chapter | Kapitel {n} | Kap. {n} | kapitel*, kapitl*, kap.
      part | Del {n} | {n}. del | del, dele*
      title | Afsnit {n} | | afsnit*
      annex | Bilag {n} | | bilag*
      appendix | Tillæg {n} | Appendiks {n} | tillæg*
      point | Punkt {n} | Nr. {n}, Litra {n} | punkt*, nr., litra
      paragraph | Stk. {n} | Paragraf {n} | stk., stykke*, paragraf*
      subparagraph | Afsnit {n} | Underpunkt {n} | afsnit, underpunkt*
      rule | Regel {n} | | regel, reglen, reglerne, regler
      principle | Princip {n} | | princip*
      regulation | Regel {n} | |
      recital | Betragtning {n} | | betragtning*
      book | Bog {n} | | bog, bogen
      schedule | Liste {n} | | liste*
      preamble | Præambel | |
      clause | Klausul {n} | | klausul*
    `),
    letters: 'abcdefghijklmnopqrstuvwxyzæøå',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        må ikke, må * ikke, skal ikke, kan ikke, må ingen, ingen må, ingen kan, ingen
        skal, ikke tilladt, må aldrig
      `,
      permits: `
        ikke kun, ikke senere, ikke mindre, ikke mere end, ikke længere end, ikke blot
      `,
      negates: `
        ikke, ej, ingen, intet, inga, ingenting, aldrig, ingen steder, hverken, uden,
        nej, undtagen, medmindre, u*, forb*, nægt*, afvis*, forhindr*, hindr*, undgå*,
        mangl*, udeluk*, kun, alene, først, ellers, i stedet, mod, *løs, *løse, *løst,
        fri for
      `,
      affirms: `
        ud, ud*, under, under*, udv*, uge*, ung*, union*, univers*, unik*, unit*
      `,
      shall: 'skal, er forpligtet, forpligter sig, må alene',
      may: 'må, kan, har ret',
      should: 'bør, anbefales',
      likeShall: `
        skal, må, forplig*, pligt*, kræv*, krav*, nødvend*, obligator*, ansvar*, bør,
        kun, behøv*, skulle
      `,
      likeMay: `
        må, kan, ret, retten, rettigh*, tillad*, mulig*, fri, frit, frihed*, beføj*,
        valgfri*, kunne, tilladelse*
      `,
      likeShould: 'bør, burde, anbefal*, hensigt*, ønskelig*, skal, helst',
    }),
  print: {hyphenation: patterns('da')},
})
