import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Croatian. CLDR 48; EU interinstitutional style guide; Jedinstvena metodološko-nomotehnička pravila. */
export const hr: Language = define({
  tag: 'hr',
  name: 'Croatian',
  autonym: 'hrvatski',
  script: 'Latn',
  moreLetters: 'ôâ',
  numbers: () => ({
    words:
      valued(`1 jednog jednoga jednom jednome jednu jedne prve prvoga prvog prvom prvu; 2 dvije dvaju dviju dvama dvjema oba obje obaju druge drugog drugoga; 3 triju trima
      troje trećeg trećega; 4 četiriju četirima četvero četvrtog; 5 petero petog; 6 šestero; 7 sedmero; 8 osmero; 10 desetak deset; 12 tucet; 15 petnaestak; 20 dvadesetak;
      100 sto stotinu stotina stotine; 200 dvjesto dvjesta dvije_stotine; 300 tristo trista; 1000 tisuću tisuća tisuće tisućama; 1000000 milijun milijuna milijuni;
      1000000000 milijarda milijarde milijardi; 1.5 jedan_i_pol jednu_i_pol; 3 trećina trećine trećinu trećinom; 4 četvrtina četvrtine četvrtinu; 5 petina petine petinu;
      2 polovina polovine polovinu polovica polovice polovicu`),
    joiners: ['i'],
    scales: valued('1000 tis tisuću; 1000000 mil milijuna; 1000000000 mlrd mrd milijardi'),
    halves: ['i pol', 'i po'],
    times: {
      signs: ['.'],
      hours: listed('sati, h, sata, sat'),
      minutes: listed('min, minuta'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent posto postot* %; day dan dana dani dane danima dnevn*; month mjesec* mjesečn*; year godin* godišnj* god g; week tjed*; hour sat sata sati satni h; dollar dolar*; euro eur*; pound funt* funta; rouble rubl* rubalja; yuan juan*; hectare hektar*',
    ),
    months: monthsOf(
      'siječ* velja* ožuj* trav* svib* lip* srp* kolov* ruj* listopad* studen* prosin*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Članak {n}. | Članak {n}, Čl. {n}, Čl. {n}. | člana*, člank*, čl.
      section | Odjeljak {n}. | Odjeljak {n} | odjelja*, odjeljk*
      chapter | Poglavlje {n}. | Poglavlje {n} | poglavl*
      part | Dio {n}. | Dio {n} | dio, dijel*
      title | Glava {n}. | Glava {n} | glav*
      annex | Prilog {n}. | Prilog {n} | prilog*, priloz*
      appendix | Dodatak {n}. | Dodatak {n} | dodatak, dodatka, dodatku
      point | Točka {n}. | Točka {n}, Toč. {n} | točk*, toč., točaka
      paragraph | Stavak {n}. | Stavak {n}, St. {n} | stava*, stavk*, st.
      subparagraph | Podstavak {n}. | Podstavak {n}, Podtočka {n} | podstav*, podtočk*
      rule | Pravilo {n}. | | pravil*
      principle | Načelo {n}. | | načel*
      clause | Klauzula {n}. | | klauzul*
      recital | Uvodna izjava {n}. | | uvodn* izjav*
      book | Knjiga {n}. | Knjiga {n} | knjig*
      schedule | Raspored {n}. | Raspored {n} | raspored*
      preamble | Preambula | |
    `),
    letters: 'abcčćdđefghijklmnoprsštuvzž',
    letter: '({n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        ne smije, ne smiju, ne može, ne mogu, nitko ne, nije dopušten*, nije dozvoljen*,
        nema pravo, nemaju pravo, ni u kojem slučaju, neće, zabranjen*, ne smijete, ne
        možete
      `,
      permits: 'ne samo',
      negates: `
        ne, nije, nisu, nema, nemaju, nisam, nismo, niste, neće, nemoj*, ne*, niti, ni,
        bez, zabran*, odbi*, spriječ*, sprječ*, izbjeg*, nedosta*, isključ*, samo, tek,
        inače, umjesto, protiv*, osim, nikad*, nijed*, uskrać*, lišen*, nikakv*
      `,
      affirms: 'nek*, net*, nedjelj*, njemačk*, neposred*, neprekid*, neš*',
      concord: `
        nitko, nikoga, nikome, nikomu, ništa, ničega, nijedan, nijedna, nijedno,
        nijednog, nigdje, nikada, nikad, nikakav, nikakva, nikakvo
      `,
      shall: `
        mora, moraju, dužan je, dužni su, obvezuje se, obvezuju se, obvezan je, obvezni
        su
      `,
      may: 'može, mogu, smije, smiju, ima pravo, imaju pravo, ovlašten*',
      should: 'trebao bi, trebala bi, trebali bi, preporučuje se',
      likeShall: `
        mora*, duž*, obvez*, obavez*, potreb*, treb*, nužn*, zahtij*, samo, jedino,
        odgovor*, je, su, će, ima, imaju
      `,
      likeMay: `
        može, mogu, mož*, smije, smiju, prav*, ovlašt*, dopušt*, dozvol*, omoguć*,
        mogućn*, slobod*, ovlast*
      `,
      likeShould: 'treb*, preporuč*, poželjn*, najbolje, mora, moraju',
    }),
  print: {hyphenation: patterns('hr', [2, 2], {repeatsHyphen: true})},
})
