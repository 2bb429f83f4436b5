import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Eleven to nineteen, which stand around what they count: `dhá mhí dhéag`, `trí lá déag`. */
const teensAround = Object.fromEntries(
  [
    'aon',
    'dhá',
    'trí/thrí',
    'ceithre/cheithre',
    'cúig/chúig',
    'sé',
    'seacht/sheacht',
    'ocht',
    'naoi',
  ].flatMap((forms, index) =>
    listed(
      'lá, mhí, mí, bhliain, bliana, mbliana, uair, huaire, n-uaire, nóiméad, seachtain, seachtaine, alt, n-alt, chuid, bhall, mball',
    ).flatMap((counted) =>
      forms
        .split('/')
        .flatMap((one) =>
          ['déag', 'dhéag'].map((ten) => [`${one} ${counted} ${ten}`, index + 11] as const),
        ),
    ),
  ),
)

/** Irish. CLDR 48; EU interinstitutional style guide; An Caighdeán Oifigiúil. */
export const ga: Language = define({
  tag: 'ga',
  name: 'Irish',
  autonym: 'Gaeilge',
  script: 'Latn',
  numbers: () => ({
    words: {
      ...teensAround,
      ...valued(`1 aon amháin céad chéad aonú; 2 dhá dó dara beirt; 3 trí tríú triúr; 4 ceithre ceathair ceathrú ceathrar; 5 cúig cúigú cúigear; 6 séú sé_bliana sé_mhí
      sé_lá seisear; 7 seacht seachtú seachtar; 8 ocht ochtú ochtar; 9 naoi naoú naonúr; 10 deich deichiú deichniúr; 11 aon_déag; 12 dó_dhéag dhá_dhéag dosaen; 20 fiche fichead fichiú scór;
      30 tríocha tríochadú; 40 daichead; 50 caoga caogadú; 60 seasca; 70 seachtó; 80 ochtó; 90 nócha; 100 céad_lá; 1000 míle mhíle; 1000000 milliún;
      3 trian; 4 ceathrúna; 2 leath`),
    },
    joiners: ['is', 'agus', 'a'],
    notNumbers: listed('céad, chéad, a, aon'),
    halves: ['go leith'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('r.n., ar maidin'),
      afternoon: listed('i.n., tráthnóna'),
    },
    measures: measured(
      'percent faoin_gcéad céatadán* %; day lá laethanta laethe lae; month mí mhí míonna míosa mhíosa; year bliain bliana bhliain mbliana blianta; week seachtain* sheachtain*; hour uair uaire huaire n-uaire uaireanta; minute nóiméad* nóimé*; dollar dollar dhollar ndollar; euro euro; pound punt phunt bpunt; rouble rúbal; yuan yuan',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Airteagal {n} | Air. {n} | airteagal*, airteagail, n-airteag*, hairteag*, airt.
      section | Roinn {n} | Alt {n} | roinn, roinne
      chapter | Caibidil {n} | | caibid*, chaibid*, gcaibid*
      part | Cuid {n} | | cuid, coda, chuid, gcuid
      title | Teideal {n} | | teid*, dteid*
      annex | Iarscríbhinn {n} | | iarscríbhinn*, hiarscríbhinn*, n-iarscríbhinn*
      appendix | Aguisín {n} | | aguisín*
      point | Pointe {n} | | point*, phoint*, bpoint*
      paragraph | Mír {n} | Paragraf {n} | mír*, mhír*
      subparagraph | Fomhír {n} | | fomhír*, bhfomhír*, fhomhír*
      rule | Riail {n} | | riail, rialach, rialacha
      principle | Prionsabal {n} | | prionsaba*
      book | Leabhar {n} | | leabhar, leabhair
      schedule | Sceideal {n} | | sceid*
      preamble | Brollach | |
      recital | Aithris {n} | | aithris*
      clause | Clásal {n} | | clása*
    `),
    ordinals: () =>
      ordinalWords(
        'an_chéad/céad dara tríú ceathrú cúigiú/cúigú séú seachtú ochtú naoú deichiú aonú_déag dóú_déag tríú_déag ceathrú_déag cúigiú_déag séú_déag seachtú_déag ochtú_déag naoú_déag',
        'fichiú tríochadú daicheadú',
      ),
    letter: '({n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        ní fhéadfaidh, ní cheadófar, ní mór nach, ní bheidh, níl sé ceadaithe, ní
        féidir, níl cead
      `,
      permits: 'ní hamháin',
      negates: `
        ní, níl, níor, níorbh, ná, nach, nár, nárbh, gan, nílim, ní*, gan*, ach,
        amháin, seachas, diúlt*, cosc*, toirmeasc*, in aghaidh, neamh*, mí*, easpa,
        éagóir*, do-*
      `,
      affirms: 'níos, níthe, nithe, nite, mír*, míle, mís*, mínigh*, míos*',
    }),
  print: {hyphenation: patterns('ga', [2, 3])},
})
