import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Slovak. CLDR 48; EU interinstitutional style guide; Legislatívne pravidlá vlády Slovenskej republiky. */
export const sk: Language = define({
  tag: 'sk',
  name: 'Slovak',
  autonym: 'slovenčina',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`100 stopercentne stopercentný stopercentná stopercentné stopercentnú; 1 jedného jednému jednom jedným jednej jednou prvého prvej; 2 dvoch dvom dvoma dvaja oba obaja obe oboch obom druhého druhej; 3 troch trom troma tromi traja; 4 štyroch štyrom štyrmi štyria;
      5 piatich piati piatim; 6 šiestich šiesti; 7 siedmich siedmi; 8 ôsmich ôsmi; 9 deviatich deviati; 10 desiatich desiati desiatka; 11 jedenástich; 12 dvanástich tucet; 13 trinástich; 14 štrnástich;
      15 pätnástich; 16 šestnástich; 17 sedemnástich; 18 osemnástich; 19 devätnástich; 20 dvadsiatich; 30 tridsiatich; 40 štyridsiatich; 50 päťdesiatich; 60 šesťdesiatich;
      100 sto stovka stovky stoviek; 1000 tisíc tisíce tisícov; 1000000 milión milióna milióny miliónov; 1000000000 miliarda miliardy miliárd; 3 tretina tretiny tretinu tretín tretinou; 4 štvrtina štvrtiny štvrtinu;
      5 pätina pätiny pätinu; 2 polovica polovice polovicu; 1.5 poldruha; 21 dvadsaťjeden; 22 dvadsaťdva; 23 dvadsaťtri; 24 dvadsaťštyri; 25 dvadsaťpäť; 26 dvadsaťšesť; 27 dvadsaťsedem; 28 dvadsaťosem; 29 dvadsaťdeväť;
      35 tridsaťpäť; 31 tridsaťjeden`),
    scales: valued('1000 tis tisíc; 1000000 mil mil. miliónov; 1000000000 mld miliárd'),
    halves: ['a pol', 'a pol'],
    times: {
      signs: ['.'],
      hours: listed('hod., hod, h, hodín'),
      minutes: listed('min., min, minút'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent percent* %; day deň dňa dni dní dňom dňoch denný denn*; month mesiac* mesačn*; year rok roka roku roky rokov rokoch ročn*; week týžd* týždň*; hour hod hodin* hodín; minute minút*; dollar dolár*; euro eur*; pound libr* libier; rouble rubl* rubľ*; yuan jüan* juan*; kilogram kilogram*; tonne ton*; hectare hektár*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Článok {n} | Čl. {n} | článok, článk*, čl.
      section | Oddiel {n} | § {n} | oddiel*, §
      chapter | Kapitola {n} | | kapitol*
      part | Časť {n} | | čas*
      title | Hlava {n} | | hlav*
      annex | Príloha {n} | Príloha č. {n} | príloh*
      appendix | Dodatok {n} | | dodatok, dodatku, dodatkom
      point | Bod {n} | Písm. {n}, Písmeno {n} | bod*, písm., písmen*
      paragraph | Odsek {n} | Ods. {n} | odsek*, ods., paragraf*
      subparagraph | Pododsek {n} | | pododsek*
      rule | Pravidlo {n} | | pravidl*
      principle | Zásada {n} | | zásad*
      clause | Doložka {n} | | dolož*
      book | Kniha {n} | | knih*
      schedule | Zoznam {n} | | zoznam*
      preamble | Preambula | |
      recital | Odôvodnenie {n} | | odôvodneni*
    `),
    ordinals: () =>
      ordinalWords(
        `prvý/prvá/prvé druhý/druhá/druhé tretí/tretia/tretie štvrtý/štvrtá/štvrté piaty/piata/piate šiesty/šiesta/šieste siedmy/siedma/siedme ôsmy/ôsma/ôsme deviaty/deviata/deviate
       desiaty/desiata/desiate jedenásty/jedenásta/jedenáste dvanásty/dvanásta/dvanáste trinásty/trinásta/trináste štrnásty/štrnásta/štrnáste pätnásty/pätnásta/pätnáste šestnásty/šestnásta
       sedemnásty/sedemnásta osemnásty/osemnásta devätnásty/devätnásta`,
        'dvadsiaty/dvadsiata/dvadsiate tridsiaty/tridsiata/tridsiate štyridsiaty/štyridsiata/štyridsiate',
        'dvadsiaty tridsiaty',
      ),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        nesmie, nesmú, nemôže, nemôžu, nikto ne*, nie je dovolen*, nie sú dovolen*, nie
        je oprávnen*, nemá právo, nemajú právo, v žiadnom prípade, nebude, nebudú,
        nemožno, je zakázan*, nesmiete, nemôžete
      `,
      permits: 'nielen',
      negates: `
        nie, ne*, ani, bez, zakaz*, zákaz*, odm*, brán*, zabrán*, vyhn*, vyhýb*, chýb*,
        vylúč*, len, iba, až, inak, namiesto, proti*, okrem, mimo, žiad*, nikdy, odop*,
        zbav*, zamiet*
      `,
      affirms: `
        nejak*, než, nechať, nech, nedeľ*, neustál*, nemoc*, nehnuteľ*, niečo,
        nepretrž*, nebezpeč*, nevyhnut*, nemeck*
      `,
      concord: `
        nikto, nikoho, nikomu, nikým, nič, ničoho, ničomu, žiadny, žiadna, žiadne,
        žiadneho, žiadnu, nikde, nikdy, nijako
      `,
      shall: 'musí, musia, je povinn*, sú povinn*, zaväzuje sa, zaväzujú sa',
      may: `
        môže, môžu, smie, smú, má právo, majú právo, je oprávnen*, sú oprávnen*
      `,
      should: 'mal by, mala by, mali by, malo by, odporúča sa',
      likeShall: `
        mus*, povin*, záväz*, zaväz*, nutn*, treba, nevyhnut*, vyžad*, požad*, len, iba,
        má, majú, mal*, bude, budú, zodpoved*, je, sú
      `,
      likeMay: `
        môž*, mož*, smie, smú, práv*, oprávn*, dovol*, povol*, umož*, slobod*, voliteľ*,
        dobrovoľ*
      `,
      likeShould: 'mal*, odporúč*, vhodn*, žiaduc*, najlepš*, musí',
    }),
  print: {tiesOneLetterWords: true, hyphenation: patterns('sk', [2, 3], {repeatsHyphen: true})},
})
