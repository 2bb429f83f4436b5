import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Czech. CLDR 48; EU interinstitutional style guide; Legislativní pravidla vlády. */
export const cs: Language = define({
  tag: 'cs',
  name: 'Czech',
  autonym: 'čeština',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`100 stoprocentně stoprocentní stoprocentního stoprocentních; 1 jednoho jednomu jednom jedním jedné jednou; 2 dvou dvěma oba obě obou oběma; 3 tří třem třech třemi; 4 čtyř čtyřem
      čtyřech čtyřmi; 5 pěti; 6 šesti; 7 sedmi; 8 osmi; 9 devíti; 10 deseti desítka desítky; 11 jedenácti; 12 dvanácti tucet;
      13 třinácti; 14 čtrnácti; 15 patnácti; 16 šestnácti; 17 sedmnácti; 18 osmnácti; 19 devatenácti; 20 dvaceti; 30 třiceti;
      40 čtyřiceti; 50 padesáti; 60 šedesáti; 70 sedmdesáti; 80 osmdesáti; 90 devadesáti; 21 jedenadvacet jedenadvaceti;
      22 dvaadvacet dvaadvaceti; 23 třiadvacet; 24 čtyřiadvacet čtyřiadvaceti; 25 pětadvacet pětadvaceti; 26 šestadvacet;
      27 sedmadvacet; 28 osmadvacet; 29 devětadvacet; 31 jedenatřicet; 35 pětatřicet; 100 set sta stovka stovky;
      1000 tisíc tisíce tisíci; 1000000 milion milionu miliony milionů; 1000000000 miliarda miliardy miliard;
      3 třetina třetiny třetinu třetinou; 4 čtvrtina čtvrtiny čtvrtinu čtvrtinou; 5 pětina pětiny pětinu pětinou; 2 polovina poloviny polovinu`),
    scales: valued('1000 tis; 1000000 mil milionů; 1000000000 mld'),
    halves: ['a půl', 'a půlky'],
    times: {
      signs: ['.'],
      hours: listed('hod., hod, h, hodin'),
      minutes: listed('min., min, minut'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent procent* %; day den dne dnů dni dny dnem dnech dní denní*; month měsíc* měsíčn*; year rok roku roky let lety roce letech roční*; week týden týdn* týdenní; hour hod hodin*; dollar dolar*; euro euro eur eura eurech; pound libr*; rouble rubl*; manat manat*; yuan jüan* juan*; kilogram kilogram*; tonne tun*; hectare hektar*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Článek {n} | Čl. {n} | článek, článk*, čl.
      section | Oddíl {n} | § {n} | oddíl*, §
      chapter | Kapitola {n} | | kapitol*
      part | Část {n} | | část*
      title | Hlava {n} | | hlav*
      annex | Příloha {n} | Příloha č. {n} | příloh*
      appendix | Dodatek {n} | | dodatek, dodatku, dodatkem
      point | Bod {n} | Písm. {n}, Písmeno {n} | bod*, písm., písmen*
      paragraph | Odstavec {n} | Odst. {n} | odstav*, odst., paragraf*
      subparagraph | Pododstavec {n} | | pododstav*
      rule | Pravidlo {n} | | pravidl*
      principle | Zásada {n} | | zásad*
      clause | Doložka {n} | | dolož*
      book | Kniha {n} | | knih*
      schedule | Rozpis {n} | | rozpis*
      preamble | Preambule | |
      recital | Bod odůvodnění {n} | {n}. bod odůvodnění | bod* odůvodnění
    `),
    ordinals: () =>
      ordinalWords(
        `první druhý/druhá/druhé třetí čtvrtý/čtvrtá/čtvrté pátý/pátá/páté šestý/šestá/šesté sedmý/sedmá/sedmé osmý/osmá/osmé devátý/devátá/deváté
       desátý/desátá/desáté jedenáctý/jedenáctá/jedenácté dvanáctý/dvanáctá/dvanácté třináctý/třináctá/třinácté čtrnáctý/čtrnáctá/čtrnácté
       patnáctý/patnáctá/patnácté šestnáctý/šestnáctá/šestnácté sedmnáctý/sedmnáctá/sedmnácté osmnáctý/osmnáctá/osmnácté devatenáctý/devatenáctá/devatenácté`,
        'dvacátý/dvacátá/dvacáté třicátý/třicátá/třicáté čtyřicátý/čtyřicátá/čtyřicáté',
        'dvacátý třicátý',
      ),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        nesmí, nesmějí, nemůže, nemohou, nikdo ne*, není dovolen*, nejsou dovolen*, není
        oprávněn*, nejsou oprávněn*, nemá právo, nemají právo, v žádném případě, nebude,
        nebudou, nelze, je zakázán*, nesmíte, nemůžete
      `,
      permits: 'nejen',
      negates: `
        ne, ne*, ani, bez, zakaz*, zákaz*, zakáz*, odm*, brán*, zabrán*, vyhn*, vyhýb*,
        chyb*, vylou*, vyluč*, pouze, jen, jenom, až, jinak, místo, proti*, kromě, mimo,
        vyjma, žádn*, nikdy, odep*, zbav*, zamít*, prost
      `,
      affirms: `
        nebo, než, nejen, nejv*, nejm*, nejl*, nejd*, nejp*, nejb*, nejr*, nejn*, nejz*,
        nejč*, neděle, neděli, nedělní, nechť, nech, neustál*, nemocn*, nemovit*, něco, nepřetrž*,
        nebezpeč*, nezbytn*, německ*
      `,
      concord: `
        nikdo, nikoho, nikomu, nikým, nic, ničeho, ničemu, ničím, žádný, žádná, žádné,
        žádného, žádnou, žádným, nikde, nikdy, nijak
      `,
      shall: 'musí, musejí, je povin*, jsou povin*, zavazuje se, zavazují se',
      may: `
        může, mohou, smí, smějí, má právo, mají právo, je oprávněn*, jsou oprávněn*
      `,
      should: 'měl by, měla by, měly by, měli by, mělo by, doporučuje se',
      likeShall: `
        mus*, povin*, závaz*, zavaz*, nutn*, třeba, nezbytn*, vyžad*, požad*, jen,
        pouze, má, mají, měl*, bude, budou, odpověd*, jsou, je
      `,
      likeMay: `
        může, mohou, můž*, moh*, lze, smí, sm*, práv*, oprávn*, dovol*, povol*, umož*,
        možn*, svobod*, volit*, dobrovol*
      `,
      likeShould: 'měl*, mít, doporuč*, vhodn*, žádouc*, nejlépe, musí',
    }),
  print: {tiesOneLetterWords: true, hyphenation: patterns('cs', [2, 3], {repeatsHyphen: true})},
})
