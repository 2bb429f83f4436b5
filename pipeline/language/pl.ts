import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Polish. CLDR 48; EU interinstitutional style guide; Zasady techniki prawodawczej (2002). */
export const pl: Language = define({
  tag: 'pl',
  name: 'Polish',
  autonym: 'polski',
  script: 'Latn',
  numbers: () => ({
    group: ['\u00A0', ' ', '\u202F', '\u2009', '.'],
    words:
      valued(`2 dwu dwoje dwojga obie obaj oba obu; 3 troje trojga; 4 czworo; 5 pięcioro; 10 dziesiątka; 12 tuzin; 100 setka setki setek; 1000 tysiąc tysiąca tysiące tysięcy tysiącu; 1000000 milion
      miliona miliony milionów; 1000000000 miliard miliarda miliardy miliardów; 1.5 półtora półtorej; 2.5 dwa_i_pół dwie_i_pół; 3 trzecich; 4 ćwierć czwarte czwartych; 5 piątych; 2 połowa połowy połowę pół`),
    scales: valued('1000 tys tysięcy; 1000000 mln milionów; 1000000000 mld miliardów'),
    halves: ['i pół'],
    times: {
      signs: ['.'],
      hours: listed('h, godz.'),
      minutes: listed('min, min.'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent procent* proc %; day doba doby dób dobę dzienn*; month mies miesięczn*; year lat lata latach r roczn* rocznie; week tygodniow*; hour godz; dollar dolar*; euro euro; pound funt*; rouble rubl*; yuan juan*; tonne tona tony ton tonę; hectare hektar*',
    ),
    months: monthsOf(
      'styczni* lut* mar*/marca/marcu kwietni* maj* czerwc*/czerwiec lipc*/lipiec sierp* wrze* październik* listopad* grud*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artykuł {n} | Art. {n} | artyku*, art.
      section | Sekcja {n} | Oddział {n} | sekcj*, oddzia*
      chapter | Rozdział {n} | Rozdz. {n} | rozdzia*, rozdz.
      part | Część {n} | | część, częś*
      title | Tytuł {n} | Dział {n} | tytuł*, tytul*, dział*, dzial*
      annex | Załącznik {n} | Załącznik nr {n} | załącznik*, załącznik* nr
      point | Punkt {n} | Pkt {n}, Lit. {n} | punkt*, pkt, lit., liter*
      paragraph | Ustęp {n} | Ust. {n}, § {n}, Paragraf {n} | ustęp*, ust., §, paragraf*
      subparagraph | Akapit {n} | Podpunkt {n} | akapit*, podpunkt*
      book | Księga {n} | | księ*
      schedule | Wykaz {n} | | wykaz*
      preamble | Preambuła | |
    `),
    letters: 'abcdefghijklmnoprstuwxyz',
    letter: '{n})',
  }),
  print: {tiesOneLetterWords: true, hyphenation: patterns('pl', [2, 2], {repeatsHyphen: true})},
})
