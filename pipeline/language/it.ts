import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Italian. CLDR 48; EU interinstitutional style guide; Guida alla redazione dei testi normativi (2001). */
export const it: Language = define({
  tag: 'it',
  name: 'Italian',
  autonym: 'italiano',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 un un' prime primi; 2 entrambi entrambe ambedue; 3 ventitré; 10 decina; 12 dozzina; 20 ventina; 30 trentina; 100 cento centinaia centinaio; 1000 mille mila migliaia migliaio;
      1000000 milione milioni; 1000000000 miliardo miliardi; 3 terzi; 4 quarti; 5 quinti; 10 decimi; 2 metà mezzo mezza; 18 maggiorenne`),
    notNumbers: ['maggiorenne'],
    joiners: ['e'],
    scales: valued('1000 mila; 1000000 milioni mln mio; 1000000000 miliardi mld'),
    halves: ['e mezzo', 'e mezza'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent per_cento percent* %; day giorno giorni giorn* gg; month mese mesi mensil*; year anno anni annual* anni; week settiman*; hour ora ore orari*; dollar dollar*; euro euro; pound sterlin* lira lire; rouble rubl*; yuan yuan; hectare ettar*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Articolo {n} | Art. {n} | articol*, art., artt.
      section | Sezione {n} | Sez. {n} | sezion*, sez.
      chapter | Capitolo {n} | Capo {n} | capitol*, capo, capi
      part | Parte {n} | | parte, parti
      title | Titolo {n} | | titol*
      annex | Allegato {n} | | allegat*
      appendix | Appendice {n} | | appendic*
      point | Punto {n} | Lettera {n} | punt*, letter*
      paragraph | Paragrafo {n} | Par. {n}, § {n}, Comma {n} | paragraf*, par., §, comma, commi
      subparagraph | Sottoparagrafo {n} | Capoverso {n} | sottoparagraf*, capovers*
      rule | Regola {n} | | regol*
      principle | Principio {n} | | princip*
      clause | Clausola {n} | | clausol*
      regulation | Regola {n} | |
      recital | Considerando {n} | | considerand*
      book | Libro {n} | | libr*
      schedule | Tabella {n} | Elenco {n} | tabell*, elenc*
      preamble | Preambolo | |
    `),
    letters: 'abcdefghilmnopqrstuvz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        non dev*, non devono, non può, non possono, non potr*, non dovr*, nessuno,
        nessun, nessuna, in nessun caso, non è consentito, non sono consentiti, non è
        ammess*, non sarà, non saranno, non ha diritto, non hanno diritto, non è tenut*,
        non sono tenut*, vietato
      `,
      permits: `
        non può fare a meno, non possono fare a meno, non solo, non soltanto, non oltre, non meno, non più tardi, non superiore, non
        inferiore, non dev* che, non può * che, non può che
      `,
      negates: `
        non, né, senza, nessun*, niente, nulla, mai, no, eccetto, salvo, tranne,
        fuorché, diviet*, viet*, proibi*, rifiut*, neg*, impedi*, evit*, manc*, esclu*,
        solo, soltanto, esclusivamente, unicamente, altrimenti, anziché, invece, contro,
        contrar*, illeg*, illecit*, impossib*, inaccett*, inammiss*, inappropri*,
        inadegu*, inefficac*, invalid*, incompatib*, incorrett*, indipendent*, irrilev*,
        irragion*, ingius*, privo, priva, privi, prive, assenza, astener*, astien*,
        cess*, difetto, inesatt*, incomplet*
      `,
      shall: `
        deve, devono, dovrà, dovranno, è tenuto, sono tenuti, è obbligato, sono
        obbligati, si impegna, si impegnano
      `,
      may: `
        può, possono, potrà, potranno, ha diritto, hanno diritto, è autorizzato, sono
        autorizzati
      `,
      should: 'dovrebbe, dovrebbero, raccomandato, si raccomanda, consigliato',
      likeShall: `
        dev*, dovr*, dovut*, tenut*, obblig*, impegn*, necessar*, occorre, bisogna,
        richie*, richiest*, solo, soltanto, esclusiv*, va, vanno, è, sono, respons*,
        sarà, saranno, vincol*
      `,
      likeMay: `
        può, possono, potr*, posson*, poss*, diritto, diritti, autorizz*, consent*,
        permess*, permett*, facolt*, liber*, ammess*, pot*, eventual*
      `,
      likeShould: `
        dovrebb*, raccomand*, consigli*, opportun*, auspicab*, preferib*, dev*, meglio,
        sugger*
      `,
    }),
  spelling: () => ({
    prefixes: listed("l', d', un', all', dell', nell', sull', dall', quest', quell', s', c'"),
  }),
  print: {hyphenation: patterns('it')},
})
