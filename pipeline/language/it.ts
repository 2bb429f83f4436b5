import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
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
      point | Punto {n} | Lettera {n} | punt*, letter*, n.
      paragraph | Paragrafo {n} | Par. {n}, § {n}, Comma {n} | paragraf*, par., §, comma, commi
      subparagraph | Sottoparagrafo {n} | Capoverso {n} | sottoparagraf*, capovers*
      book | Libro {n} | | libr*
      schedule | Tabella {n} | Elenco {n} | tabell*, elenc*
      preamble | Preambolo | |
    `),
    letters: 'abcdefghilmnopqrstuvz',
    letter: '{n})',
  }),
  spelling: () => ({
    prefixes: listed("l', d', un', all', dell', nell', sull', dall', quest', quell', s', c'"),
  }),
  print: {hyphenation: patterns('it')},
})
