import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {meaningOf} from './meaning-table.ts'
import {labelForms} from './label-forms.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Latvian. CLDR 48; EU interinstitutional style guide; Normatīvo aktu projektu sagatavošanas noteikumi. */
export const lv: Language = define({
  tag: 'lv',
  name: 'Latvian',
  autonym: 'latviešu',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 vienu viena vienam vienai vienā vieni vienas pirmās pirmajā pirmo; 2 divu diviem divām divus divās abi abas abu abiem otrās otrajā otro; 3 triju trīs trim trijām trijos trijās; 4 četru četriem
      četrām četrus; 5 piecu pieciem piecām piecus piecas; 6 sešu sešiem sešām sešus sešas; 7 septiņu septiņiem septiņas septiņus; 8 astoņu astoņiem astoņas astoņus; 9 deviņu deviņiem deviņas deviņus;
      10 desmitu desmitiem desmit; 12 ducis; 100 simts simta simtu simtiem simti; 1000 tūkstotis tūkstoša tūkstoši tūkstošiem tūkstošu; 1000000 miljons miljona miljoni miljonu miljoniem;
      1000000000 miljards miljarda miljardu miljardi; 1.5 pusotra pusotru pusotras; 3 trešdaļa trešdaļas trešdaļu trešdaļām trešā_daļa; 4 ceturtdaļa ceturtdaļas ceturtdaļu ceturksnis ceturkšņa; 5 piektdaļa
      piektdaļas piektdaļu; 2 puse puses pusi`),
    scales: valued(
      '1000 tūkst tūkstoši tūkstošu; 1000000 milj mlj miljonu; 1000000000 mljrd mrd miljardu',
    ),
    halves: ['ar pusi'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent procent* %; day dien* diennakt*; month mēnes* mēnēš*; year gad* g; week nedēļ*; hour stund*; minute minū*; second sekun*; dollar dolār*; euro eiro euro; pound mārciņ*; rouble rub*; yuan juaņ*; hectare hektār*',
    ),
    months: monthsOf(
      'janvār* februār* mart* aprīl* maij* jūnij* jūlij* august* septembr* oktobr* novembr* decembr*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}. pants | Pants {n} | pant*
      section | {n}. iedaļa | Iedaļa {n} | iedaļ*
      chapter | {n}. nodaļa | Nodaļa {n} | nodaļ*
      part | {n}. daļa | Daļa {n} | daļa, daļas, daļā, daļu
      title | {n}. sadaļa | Sadaļa {n} | sadaļ*
      annex | {n}. pielikums | Pielikums {n} | pielikum*
      appendix | {n}. papildinājums | Papildinājums {n} | papildināj*
      point | {n}. punkts | Punkts {n} | punkt*
      paragraph | {n}. punkts | {n}. paragrāfs | punkt*, paragrāf*
      subparagraph | {n}. apakšpunkts | | apakšpunkt*
      rule | {n}. noteikums | | noteikum*
      principle | {n}. princips | | princip*
      book | {n}. grāmata | | grāmat*
      schedule | {n}. saraksts | | sarakst*
      preamble | Preambula | |
      recital | {n}. apsvērums | | apsvērum*
      clause | {n}. klauzula | | klauzul*
    `),
    ordinals: () =>
      ordinalWords(
        'pirmais/pirmā otrais/otrā trešais/trešā ceturtais/ceturtā piektais/piektā sestais/sestā septītais/septītā astotais/astotā devītais/devītā desmitais/desmitā vienpadsmitais/vienpadsmitā divpadsmitais/divpadsmitā trīspadsmitais/trīspadsmitā četrpadsmitais/četrpadsmitā piecpadsmitais/piecpadsmitā sešpadsmitais/sešpadsmitā septiņpadsmitais/septiņpadsmitā astoņpadsmitais/astoņpadsmitā deviņpadsmitais/deviņpadsmitā',
        'divdesmitais/divdesmitā trīsdesmitais/trīsdesmitā četrdesmitais/četrdesmitā',
        'divdesmit trīsdesmit',
      ),
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        nedrīkst, nevar, neviens ne*, nevienam ne*, nekādā gadījumā, nav tiesīg*, nav
        tiesību, nav atļaut*, aizliegts, aizliegta, nebūs, nevienu ne*
      `,
      permits: 'ne tikai',
      negates: `
        ne, ne*, nav, nav*, bez, aizlie*, atteik*, noraid*, novērs*, izvair*, trūk*,
        izslēg*, tikai, vienīgi, citādi, citād*, vietā, pret*, izņem*, liegt*, lieg*,
        atņem*, nekad*, atturē*
      `,
      affirms: 'nedēļ*, nepieciešam*, nekavēj*, nekustam*, neatkar*',
      concord: `
        neviens, neviena, nevienam, nevienu, nekas, nekā, nekam, nekāds, nekāda, nekur,
        nekad
      `,
    }),
  print: {hyphenation: patterns('lv')},
})
