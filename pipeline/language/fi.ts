import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Finnish. CLDR 48; EU interinstitutional style guide; Lainkirjoittajan opas. */
export const fi: Language = define({
  tag: 'fi',
  name: 'Finnish',
  autonym: 'suomi',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`2 molemmat molempien kumpikin; 12 tusina; 100 sadan sataa satoja sadassa; 1000 tuhannen tuhat tuhatta tuhansia; 1000000 miljoona miljoonan
      miljoonaa; 1000000000 miljardi miljardin miljardia; 1.5 puolitoista puolentoista; 3 kolmasosa kolmasosan kolmasosaa kolmannes kolmanneksen kolmannesta;
      4 neljäsosa neljäsosan neljännes neljänneksen neljännestä; 5 viidesosa viidesosaa viidennes; 2 puolet puoli puolen; 24 kahdenkymmenenneljän; 18 kahdeksantoista`),
    endings: listed('ksi, lla, llä, lle, lta, ltä, ssa, ssä, sta, stä, n, na, nä'),
    scales: valued('1000 tuhatta tuhannen; 1000000 milj miljoonan; 1000000000 mrd miljardin'),
    halves: ['ja puoli', 'ja puolen'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent prosent*; day päivä* vuorokau* vrk; month kuukau* kk; year vuosi vuotta vuoden vuot* vuod* vuosi*; week viikko* viikon* viikkoa; hour tunti* tunni* tuntia; minute minuut*; second sekun*; dollar dollari*; euro euro* e; pound punta* puntaa; rouble rupla*; yuan juan*; kilometre kilometri*; metre metri*; kilogram kilogramma* kilo*; tonne tonni*; hectare hehtaari*',
    ),
    months: monthsOf(
      'tammiku* helmiku* maalisku* huhtiku* toukoku* kesäku* heinäku* eloku* syysku* lokaku* marrasku* jouluku*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n} artikla | Artikla {n} | artikla*
      section | {n} jakso | Jakso {n}, {n} § | jakso*, §
      chapter | {n} luku | Luku {n} | luku*, luvu*
      part | {n} osa | Osa {n} | osa, osan, osassa, osasta
      title | {n} osasto | Osasto {n} | osasto*
      annex | Liite {n} | {n} liite | liite, liittee*, liitte*, {n} liit*
      appendix | Lisäys {n} | | lisäy*
      point | {n} kohta | Kohta {n} | kohta*, kohda*, kohti*
      paragraph | {n} kohta | {n} momentti | kohta*, kohda*, momentti*, momenti*
      subparagraph | {n} alakohta | | alakohta*, alakohda*
      rule | {n} sääntö | | säänt*, säännö*, säännön
      principle | {n} periaate | | periaat*
      clause | {n} lauseke | | lauseke*, lausekk*
      book | {n} kirja | Kirja {n} | kirja*
      schedule | {n} luettelo | Luettelo {n} | luettelo*
      preamble | Johdanto-osa | |
      recital | Johdanto-osan {n} kappale | | johdanto-osan {n} kappale*
    `),
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        ei saa, eivät saa, ei voi, eivät voi, ei ole oikeutta, ei ole oikeus, kukaan ei,
        ketään ei, ei tule, eivät tule, älköön, älkööt, missään tapauksessa, ei pidä, ei
        sallita, ei saada, on kielletty, ei ole sallittu*, ei koskaan
      `,
      permits: 'ei ainoastaan, ei vain, ei myöhemmin',
      negates: `
        ei, eivät, en, et, emme, ette, eikä, eivätkä, älä, älkää, älköön, älkööt, ilman,
        paitsi, koskaan, *ton, *tön, *ttoman, *ttömän, *ttomia, *ttömiä, *tonta, *töntä,
        *ttomasti, *ttömästi, *matta, *mättä, kiel*, kiell*, epä*, evä*, estä*, ehkäis*,
        vältt*, puutt*, puute*, pois*, vain, ainoastaan, vasta, muutoin, muuten,
        sijasta, sijaan, vastaan, vastais*, kieltäyty*, lukuun ottamatta, pidätt*,
        vailla, hylk*, hylätä*, ettei, ellei, jollei
      `,
      shall: `
        täytyy, on velvollinen, ovat velvollisia, sitoutuu, sitoutuvat, on pakko
      `,
      may: 'saa, saavat, on oikeus, on oikeutettu, ovat oikeutettuja',
      should: 'tulisi, pitäisi, suositellaan, suositeltavaa',
      likeShall: `
        täyty*, tulee, pitä*, pitää, velvol*, sitout*, on, ovat, pakk*, vaati*, vaadi*,
        edellyt*, tarvi*, vain, ainoastaan, vastuu*, *ttava, *ttävä, tule*
      `,
      likeMay: `
        saa, saavat, voi, voivat, voida*, oikeu*, sallit*, salli*, mahdol*, vapa*,
        lupa*, luva*, valtuut*, voit, voitte
      `,
      likeShould: 'tulisi*, pitäisi*, suosit*, toivot*, kannattaa, hyvä',
    }),
  print: {hyphenation: patterns('fi')},
})
