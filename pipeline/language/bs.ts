import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Bosnian. CLDR 48; Jedinstvena pravila za izradu pravnih propisa u institucijama Bosne i Hercegovine. */
export const bs: Language = define({
  tag: 'bs',
  name: 'Bosnian',
  autonym: 'bosanski',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 jednog jednoga jednom jednu jedne; 2 dvije dvaju dviju dvama dvjema oba obje; 3 triju trima troje; 4 četvero; 5 petero; 10 desetak; 12 tuce; 15 petnaestak; 100 sto stotina stotinu stotine; 200 dvjesto dvjesta; 300 trista tristo; 1000 hiljada hiljade hiljadu; 1000000 milion miliona milioni; 1000000000 milijarda milijarde milijardi;
      3 trećina trećine trećinu trećinom; 4 četvrtina četvrtine četvrtinu; 5 petina petine; 2 polovina polovine polovinu polovica; 1.5 jedan_i_po`),
    joiners: ['i'],
    scales: valued('1000 hiljada hiljade; 1000000 mil miliona; 1000000000 mlrd milijardi'),
    halves: ['i po', 'i pol'],
    times: {
      signs: ['.'],
      hours: listed('sati, h, sata, sat, časova'),
      minutes: listed('minuta, min'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent posto procenat* procent* postot* %; day dan dana dani dane dnevn*; month mjesec* mjesečn*; year godin* godišnj* g; week sedmic* sedmica; hour sat sata sati; minute minut*; second sekund*; dollar dolar*; euro euro eura evr*; pound funt*; rouble rubl* rubalja; yuan juan*; hectare hektar*',
    ),
    months: monthsOf(
      'januar* februar* mart* april* maj/maja/maju juni/juna/junu/jun juli/jula/julu/jul august*/avgust* septemb* oktob* novemb* decemb*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Član {n}. | Član {n}, Čl. {n}, Čl. {n}. | član*, čl.
      section | Odjeljak {n}. | Odjeljak {n} | odjelj*, odjeljk*
      chapter | Poglavlje {n}. | Poglavlje {n}, Glava {n}, Glava {n}. | poglavlj*, glav*
      part | Dio {n}. | Dio {n} | dio, dijel*
      title | Naslov {n}. | Naslov {n} | naslov*
      annex | Aneks {n}. | Aneks {n}, Prilog {n}, Prilog {n}. | aneks*, prilog*, priloz*
      appendix | Dodatak {n}. | Dodatak {n} | dodatak, dodatka, dodatku
      point | Tačka {n}. | Tačka {n} | tačk*, tačak*
      paragraph | Stav {n}. | Stav {n}, Stav ({n}) | stav*, st.
      subparagraph | Podstav {n}. | Podstav {n}, Podtačka {n} | podstav*, podtačk*
      rule | Pravilo {n}. | | pravil*
      principle | Princip {n}. | | princip*
      book | Knjiga {n}. | Knjiga {n} | knjig*
      schedule | Raspored {n}. | Raspored {n} | raspored*
      preamble | Preambula | |
      clause | Klauzula {n}. | | klauzul*
    `),
    ordinals: () =>
      ordinalWords(
        'prvi/prva/prvo drugi/druga/drugo treći/treća/treće četvrti/četvrta/četvrto peti/peta/peto šesti/šesta/šesto sedmi/sedma/sedmo osmi/osma/osmo deveti/deveta/deveto deseti/deseta/deseto jedanaesti/jedanaesta dvanaesti/dvanaesta trinaesti/trinaesta četrnaesti/četrnaesta petnaesti/petnaesta šesnaesti/šesnaesta sedamnaesti/sedamnaesta osamnaesti/osamnaesta devetnaesti/devetnaesta',
        'dvadeseti/dvadeseta trideseti/trideseta četrdeseti/četrdeseta',
        'dvadeset trideset',
      ),
    letters: 'abcčćdđefghijklmnoprsštuvzž',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('sh-latn', [2, 2], {repeatsHyphen: true})},
})
