import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
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
      valued(`100 stuprocentowy stuprocentowa stuprocentowe stuprocentowej stuprocentowego stuprocentowo; 2 dwu dwoje dwojga obie obaj oba obu; 3 troje trojga; 4 czworo; 5 pięcioro; 10 dziesiątka; 12 tuzin; 100 setka setki setek; 1000 tysiąc tysiąca tysiące tysięcy tysiącu; 1000000 milion
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
      appendix | Dodatek {n} | | dodatek, dodatku, dodatkiem
      point | Punkt {n} | Pkt {n}, Lit. {n} | punkt*, pkt, lit., liter*
      paragraph | Ustęp {n} | Ust. {n}, § {n}, Paragraf {n} | ustęp*, ust., §, paragraf*
      subparagraph | Akapit {n} | Podpunkt {n} | akapit*, podpunkt*
      rule | Reguła {n} | | reguł*
      principle | Zasada {n} | | zasad*
      clause | Klauzula {n} | | klauzul*
      regulation | Prawidło {n} | | prawidł*
      recital | Motyw {n} | | motyw*
      book | Księga {n} | | księ*
      schedule | Wykaz {n} | | wykaz*
      preamble | Preambuła | |
    `),
    letters: 'abcdefghijklmnoprstuwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        nie może, nie mogą, nie wolno, nie powin*, nie ma prawa, nie mają prawa, nikt
        nie, nie należy, nie będzie, nie będą, w żadnym wypadku, nie jest dozwol*, nie
        są dozwol*, nie jest uprawn*, nie mogłby, zabrania się
      `,
      permits: 'nie tylko, nie później, nie mniej, nie więcej, nie dłużej, nie krócej',
      negates: `
        nie, nie*, ani, bez, brak*, zakaz*, zabron*, zabrania*, odm*, uniemoż*,
        zapobie*, unik*, wyklucz*, wyłącz*, tylko, jedynie, dopiero, inaczej, zamiast,
        przeciw*, wbrew, oprócz, poza, chyba, nigdy, pozbaw*, odrzuc*, wolny od, wolne
        od, wstrzym*, powstrzym*, bezpraw*, bezskut*
      `,
      affirms: `
        niego, niej, nich, nim, nimi, nią, niniejsz*, niektór*, niezbęd*, niech,
        niezwłoczn*, niedziel*, niemiec*, niski*, niż, niższ*
      `,
      concord: `
        nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, żaden, żadn*,
        nigdzie
      `,
      shall: `
        musi, muszą, jest zobowiązan*, są zobowiązan*, zobowiązuje się, zobowiązują się,
        jest obowiązan*, ma obowiązek, mają obowiązek
      `,
      may: `
        może, mogą, wolno, ma prawo, mają prawo, jest uprawnion*, są uprawnien*
      `,
      should: 'zaleca się, zalecane, zalecan*',
      likeShall: `
        mus*, zobowiąz*, obowiąz*, powin*, należy, trzeba, wymag*, koniecz*, niezbęd*,
        tylko, jedynie, wyłącznie, ma, mają, odpowiedzial*, będzie, będą, nakaz*
      `,
      likeMay: `
        może, mogą, możesz, możemy, można, moż*, wolno, praw*, uprawn*, dozwol*,
        pozwol*, pozwal*, swobod*, wolnoś*, dopuszcz*, zezw*, upoważn*, opcj*
      `,
      likeShould: 'powin*, zalec*, wskazan*, należy, warto, najlepiej, zachęc*',
    }),
  print: {tiesOneLetterWords: true, hyphenation: patterns('pl', [2, 2], {repeatsHyphen: true})},
})
