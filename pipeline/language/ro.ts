import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {meaningOf} from './meaning-table.ts'
import {labelForms} from './label-forms.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Romanian. CLDR 48; EU interinstitutional style guide; Legea nr. 24/2000 privind tehnica legislativă. */
export const ro: Language = define({
  tag: 'ro',
  name: 'Romanian',
  autonym: 'română',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 un o unui unei unul una; 2 două doi ambele ambii ambelor; 12 doisprezece douăsprezece duzină; 14 paisprezece; 16 şaisprezece șaisprezece; 10 zeci zece; 100 sută sute; 1000 mie mii; 1000000 milion milioane;
      1000000000 miliard miliarde; 2 jumătate jumătăți; 3 treime treimi treimea; 4 sfert sferturi pătrime pătrimi; 5 cincime cincimi; 10 zecime`),
    joiners: ['și', 'şi'],
    scales: valued('1000 mii de_mii; 1000000 mil milioane; 1000000000 mld miliarde'),
    halves: ['și jumătate', 'şi jumătate'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent la_sută procent* %; day zi zile zilei zilele zilnic*; month lună luni lunii lunar*; year an ani anul anului anual*; week săptămân*; hour oră ore orei; minute minut minute; second secundă secunde; dollar dolar*; euro euro; pound lir* sterlin*; rouble rubl*; yuan yuan*; tonne tonă tone; hectare hectar*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Articolul {n} | Art. {n} | articol*, art.
      section | Secțiunea {n} | Secţiunea {n} | secțiun*, secţiun*
      chapter | Capitolul {n} | Cap. {n} | capitol*, cap.
      part | Partea {n} | | partea, părți*, părţi*
      title | Titlul {n} | | titlu*
      annex | Anexa {n} | Anexa nr. {n} | anex*, anex* nr.
      appendix | Apendicele {n} | Apendice {n} | apendic*
      point | Punctul {n} | Pct. {n}, Litera {n} | punct*, pct., liter*, lit.
      paragraph | Alineatul ({n}) | Alin. ({n}), Alineatul {n}, Alin. {n}, Paragraful {n} | alineat* ({n}, alin. ({n}, alineat*, alin., paragraf*
      subparagraph | Subparagraful {n} | Paragraful {n} | subparagraf*
      rule | Regula {n} | | regul*
      principle | Principiul {n} | | principi*
      clause | Clauza {n} | | clauz*
      recital | Considerentul {n} | | considerent*
      book | Cartea {n} | | cartea, cărții
      schedule | Lista {n} | | list*
      preamble | Preambul | |
    `),
    ordinals: () =>
      valued(`1 întâi prima primul; 2 a_doua al_doilea; 3 a_treia al_treilea; 4 a_patra al_patrulea; 5 a_cincea al_cincilea; 6 a_șasea al_șaselea; 7 a_șaptea al_șaptelea; 8 a_opta al_optulea; 9 a_noua al_nouălea;
      10 a_zecea al_zecelea; 11 a_unsprezecea al_unsprezecelea; 12 a_douăsprezecea al_doisprezecelea; 13 a_treisprezecea al_treisprezecelea; 14 a_paisprezecea al_paisprezecelea; 15 a_cincisprezecea al_cincisprezecelea;
      16 a_șaisprezecea al_șaisprezecelea; 17 a_șaptesprezecea al_șaptesprezecelea; 18 a_optsprezecea al_optsprezecelea; 19 a_nouăsprezecea al_nouăsprezecelea; 20 a_douăzecea al_douăzecilea;
      30 a_treizecea al_treizecilea; 40 a_patruzecea al_patruzecilea;
      21 a_douăzeci_și_una al_douăzeci_și_unulea; 22 a_douăzeci_și_doua al_douăzeci_și_doilea; 23 a_douăzeci_și_treia al_douăzeci_și_treilea; 24 a_douăzeci_și_patra al_douăzeci_și_patrulea; 25 a_douăzeci_și_cincea al_douăzeci_și_cincilea; 26 a_douăzeci_și_șasea al_douăzeci_și_șaselea; 27 a_douăzeci_și_șaptea al_douăzeci_și_șaptelea; 28 a_douăzeci_și_opta al_douăzeci_și_optulea; 29 a_douăzeci_și_noua al_douăzeci_și_nouălea; 31 a_treizeci_și_una al_treizeci_și_unulea; 32 a_treizeci_și_doua al_treizeci_și_doilea; 33 a_treizeci_și_treia al_treizeci_și_treilea; 34 a_treizeci_și_patra al_treizeci_și_patrulea; 35 a_treizeci_și_cincea al_treizeci_și_cincilea; 36 a_treizeci_și_șasea al_treizeci_și_șaselea; 37 a_treizeci_și_șaptea al_treizeci_și_șaptelea; 38 a_treizeci_și_opta al_treizeci_și_optulea; 39 a_treizeci_și_noua al_treizeci_și_nouălea`),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        nu poate, nu pot, nu trebuie, nu se poate, nu se pot, nu are dreptul, nu au
        dreptul, nimeni nu, niciun, nicio, nici un, nici o, în niciun caz, nu este
        permis*, nu sunt permis*, nu va, nu vor, este interzis*, nu pot fi, nu poate fi,
        nu este autorizat*
      `,
      permits: 'nu numai, nu doar, nu mai târziu, nu mai mult',
      negates: `
        nu, nici, fără, niciodată, nimic, nimeni, niciun*, nicio*, nu-i, n-are, nu-și,
        ne*, in*, im*, interzi*, refuz*, resping*, împiedic*, evit*, lips*, exclu*,
        numai, doar, exclusiv, altfel, în loc, împotriva, contra*, cu excepția, decât,
        ilegal*, abț*, neg*
      `,
      affirms: `
        nevo*, nec*, neapărat, international*, internațional*, inform*, includ*,
        inclus*, individ*, institu*, intr*, inter*, integr*, important*, impus*,
        imediat*, în, încă, in, implic*, indic*, inițial*, industr*
      `,
      shall: 'trebuie, este obligat*, sunt obligat*, se obligă, se angajează',
      may: 'poate, pot, are dreptul, au dreptul, este autorizat*, sunt autorizat*',
      should: 'ar trebui, se recomandă, recomandat',
      likeShall: `
        trebui*, oblig*, angaj*, necesar*, nevoie, cer*, numai, doar, exclusiv, urmează,
        va, vor, respons*, este, sunt, dator*
      `,
      likeMay: `
        poate, pot, puteți, putea, pute*, drept*, autoriz*, permis*, permit*, posib*,
        liber*, libert*, opțion*, facult*
      `,
      likeShould: 'ar, recomand*, trebui*, indicat*, de preferat, sugerat*, bine',
    }),
  print: {hyphenation: patterns('ro')},
})
