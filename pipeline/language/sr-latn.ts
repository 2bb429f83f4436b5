import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Serbian in Latin letters. CLDR 48; Jedinstvena metodološka pravila za izradu propisa. */
export const srLatn: Language = define({
  tag: 'sr-Latn',
  name: 'Serbian (Latin)',
  autonym: 'srpski',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 jednog jednom jednu jedne prva prvo prvog prve prvom prvu; 2 dve dveju dvema oba obe obaju druga drugo drugog druge; 3 triju trima troje treća treće trećeg; 4 četvoro četvrta četvrto; 5 petoro peta peto; 6 šesta šesto; 7 sedma sedmo; 8 osma osmo; 9 deveta deveto; 10 deseta deseto desetak; 12 tuce; 15 petnaestak;
      100 sto stotina stotinu stotine; 200 dvesta dvesto; 300 trista; 1000 hiljada hiljade hiljadu hiljadama; 1000000 milion miliona milioni; 1000000000 milijarda milijarde milijardi; 3 trećina trećine trećinu trećinom; 4 četvrtina četvrtine četvrtinu; 5 petina petine petinu; 2 polovina polovine polovinu; 1.5 jedan_i_po`),
    joiners: ['i'],
    scales: valued('1000 hiljada hiljade; 1000000 mil miliona milioni; 1000000000 mlrd milijardi'),
    halves: ['i po'],
    times: {
      signs: ['.'],
      hours: listed('časova, časa, čas, č, h, sati'),
      minutes: listed('minuta, min'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent posto procenat* procent* odsto %; day dan dana dani dane dnevn*; month mesec* mesečn*; year godin* godišnj* g; week nedelj* nedelja; hour sat sata sati čas časa časova; minute minut*; second sekund*; dollar dolar*; euro evro evra; pound funt* funti; rouble rubalj* rublj* rubalja; yuan juan*; kilometre km; kilogram kg; hectare ha hektar*',
    ),
    months: monthsOf(
      'januar* februar* mart* april* maj/maja/maju jun/juna/junu jul/jula/julu avgust* septemb* oktob* novemb* decemb*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Član {n}. | Član {n}, Čl. {n}, Čl. {n}. | član*, čl.
      section | Odeljak {n}. | Odeljak {n} | odelj*, odeljk*
      chapter | Glava {n}. | Glava {n}, Poglavlje {n}, Poglavlje {n}. | glav*, poglavlja, poglavlj*
      part | Deo {n}. | Deo {n} | deo, del*
      title | Naslov {n}. | Naslov {n} | naslov*
      annex | Prilog {n}. | Prilog {n}, Aneks {n} | prilog*, priloz*, aneks*
      appendix | Dodatak {n}. | Dodatak {n} | dodatak, dodatka, dodatku
      point | Tačka {n}. | Tačka {n}, Tač. {n} | tačk*, tačak*, tač.
      paragraph | Stav {n}. | Stav {n} | stav*, st.
      subparagraph | Podstav {n}. | Podstav {n}, Podtačka {n} | podstav*, podtačk*
      rule | Pravilo {n}. | | pravil*
      principle | Načelo {n}. | | načel*
      book | Knjiga {n}. | Knjiga {n} | knjig*
      schedule | Spisak {n}. | Spisak {n} | spisak*, spisk*
      preamble | Preambula | |
      clause | Klauzula {n}. | | klauzul*
    `),
    ordinals: () =>
      ordinalWords(
        'prva/prvo druga/drugo treća/treće četvrta/četvrto peta/peto šesta/šesto sedma/sedmo osma/osmo deveta/deveto deseta/deseto jedanaesta/jedanaesto dvanaesta/dvanaesto trinaesta četrnaesta petnaesta šesnaesta sedamnaesta osamnaesta devetnaesta',
        'dvadeseta trideseta četrdeseta',
        'dvadeset trideset',
      ),
    letters: 'abcčćdđefghijklmnoprsštuvzž',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('sh-latn', [2, 2], {repeatsHyphen: true})},
})
