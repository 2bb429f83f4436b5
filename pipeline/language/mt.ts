import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Maltese. CLDR 48; EU interinstitutional style guide; Deċiżjonijiet 1 of the Kunsill Nazzjonali tal-Ilsien Malti. */
export const mt: Language = define({
  tag: 'mt',
  name: 'Maltese',
  autonym: 'Malti',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`4 erba raba; 7 seba; 9 disa; 1 l-ewwel ewwel; 2 it-tieni tieni żewġt; 3 it-tielet tielet tlett; 4 ir-raba' raba' erba'; 5 il-ħames ħamest; 6 is-sitt is-sitta; 7 is-seba' seba'; 8 it-tmien tmint; 9 id-disa' disa'; 10 l-għaxar
      għaxart; 11 ħdax-il; 12 tnax-il; 13 tlettax-il; 14 erbatax-il; 15 ħmistax-il; 18 tmintax-il; 30 tletin; 40 erbgħin; 50 ħamsin; 60 sittin; 70 sebgħin; 80 tmenin; 90 disgħin;
      100 mija mitt; 200 mitejn; 1000 elf elef; 1000000 miljun miljuni; 1000000000 biljun; 3 terz terzi; 4 kwart kwarti; 5 kwint; 2 nofs`),
    joiners: ['u'],
    halves: ['u nofs'],
    scales: valued('1000 elf; 1000000 miljun; 1000000000 biljun'),
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('a.m., ta’ filgħodu'),
      afternoon: listed('p.m., ta’ filgħaxija'),
    },
    measures: measured(
      'percent fil-mija perċent* %; day jum jiem ġurnata ġranet; month xahar xhur; year sena snin; week ġimgħa ġimgħat; hour siegħa sigħat; minute minuta minuti; second sekonda sekondi; dollar dollaru dollari; euro euro; pound lira liri sterlina; rouble rublu; yuan yuan; kilometre kilometru kilometri; hectare ettaru ettari',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikolu {n} | Art. {n} | artikol*, artikli, l-artikol*
      section | Taqsima {n} | | taqsim*
      chapter | Kapitolu {n} | | kapitol*
      part | Parti {n} | | parti, partijiet
      title | Titolu {n} | | titol*
      annex | Anness {n} | | anness*
      appendix | Appendiċi {n} | | appendiċi*
      point | Punt {n} | | punt, punti
      paragraph | Paragrafu {n} | | paragraf*
      subparagraph | Subparagrafu {n} | | subparagraf*
      rule | Regola {n} | | regol*
      principle | Prinċipju {n} | | prinċipj*
      book | Ktieb {n} | | ktieb
      schedule | Skeda {n} | | sked*
      preamble | Preambolu | |
      recital | Premessa {n} | | premess*
      clause | Klawżola {n} | | klawżol*
    `),
    ordinals: () =>
      valued(`1 l-ewwel; 2 it-tieni; 3 it-tielet; 4 ir-raba'; 5 il-ħames; 6 is-sitt; 7 is-seba'; 8 it-tmien; 9 id-disa'; 10 l-għaxar; 11 il-ħdax; 12 it-tnax; 13 it-tlettax; 14 l-erbatax;
      15 il-ħmistax; 16 is-sittax; 17 is-sbatax; 18 it-tmintax; 19 id-dsatax; 20 l-għoxrin; 30 it-tletin; 40 l-erbgħin`),
    letters: 'abċdefġghħijklmnopqrstuvwxżz',
    letter: '({n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        ma jistax, ma jistgħux, ma għandux, ma għandhiex, ma għandhomx, ħadd ma, ħadd
        m', bl-ebda mod, fl-ebda każ, mhux permess*, ma għandu
      `,
      permits: 'mhux biss',
      negates: `
        ma, m', mhux, mhumiex, mhijiex, mhuwiex, mhijx, la, lanqas, mingħajr, bla,
        ħlief, qatt, xejn, ħadd, ebda, l-ebda, bl-ebda, fl-ebda, projbi*, jipprojbi*,
        rrifjut*, jirrifjut*, evit*, nuqqas, biss, kontra, minflok, inkella, esklu*,
        *ux, *iex, *ax, *jx
      `,
    }),
  print: {hyphenation: syllables('maltese')},
})
