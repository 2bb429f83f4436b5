import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Dutch. CLDR 48; EU interinstitutional style guide; Aanwijzingen voor de regelgeving. */
export const nl: Language = define({
  tag: 'nl',
  name: 'Dutch',
  autonym: 'Nederlands',
  script: 'Latn',
  moreLetters: 'êôîûçàâ',
  numbers: () => ({
    words:
      valued(`1 één een ene; 2 beide beiden tweeën; 3 drieën; 10 tiental; 12 dozijn twaalftal; 100 honderd honderden; 1000 duizend duizenden; 1000000 miljoen miljoenen;
      1000000000 miljard miljarden; 1.5 anderhalf anderhalve; 2.5 tweeënhalf tweeënhalve tweeëneenhalf; 3.5 drieënhalf drieënhalve; 2 helft half halve; 4 kwart kwartaal`),
    joiners: ['en'],
    scales: valued('1000000 mln mio; 1000000000 mld mrd'),
    halves: ['en een half', 'en een halve', 'en half'],
    times: {
      signs: ['.'],
      hours: listed('uur, u, h'),
      minutes: listed('minuten, min.'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      "percent procent* pct %; day dag dagen daagse; month maand* maandelijks*; year jaar jaren jarig* jaarlijks*; week week weken wekelijks*; hour uur uren; minute minuut minuten; dollar dollar*; euro euro euro's; pound pond*; rouble roebel*; yuan yuan renminbi; hectare hectare* ha",
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikel {n} | Art. {n} | artikel*, art.
      section | Afdeling {n} | | afdeling*
      chapter | Hoofdstuk {n} | | hoofdstuk*
      part | Deel {n} | | deel, delen
      title | Titel {n} | | titel*
      annex | Bijlage {n} | | bijlage*
      appendix | Aanhangsel {n} | Appendix {n} | aanhangsel*
      point | Punt {n} | Onderdeel {n} | punt, punten, onderdeel, onderdelen, onder
      paragraph | Lid {n} | Paragraaf {n}, § {n} | lid, leden, {n}e lid, paragra*, §
      subparagraph | Alinea {n} | | alinea, alinea's
      rule | Regel {n} | | regel, regels
      principle | Beginsel {n} | | beginsel*
      regulation | Voorschrift {n} | | voorschrift*
      recital | Overweging {n} | | overweging*
      book | Boek {n} | | boek, boeken
      schedule | Lijst {n} | | lijst*
      preamble | Preambule | |
      clause | Clausule {n} | | clausule*
    `),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        mag niet, mogen niet, mag * niet, mogen * niet, mag * * niet, mogen * * niet,
        mag geen, mogen geen, niemand, kan niet, kunnen niet, zal niet, zullen niet, in
        geen geval, nooit mogen, niet toegestaan, niet * mag, niet *
        mogen, moet niet, moeten niet
      `,
      permits:
        'wel of niet, of niet, niet alleen, niet later, niet minder, niet meer dan, niet langer dan',
      negates: `
        niet, geen, niets, nooit, nergens, noch, zonder, geenszins, nimmer, nee, niemand*, behalve, tenzij,
        uitgezonderd, on*, verbied*, verbod*, verboden, weiger*, voorkom*, vermijd*,
        ontbre*, gebrek*, uitslui*, uitgesloten, alleen, slechts, enkel, uitsluitend,
        pas, anders, in plaats, tegen, afwijz*, afgewezen, ontzeg*, *loos, *loze, vrij
        van, evenmin
      `,
      affirms: `
        onder*, ons, onze, ontwik*, ontv*, online, onmiddellijk*, ontwerp*, onderzoek*,
        ontstaan*, ontle*, ontst*
      `,
      shall: `
        moet, moeten, is verplicht, zijn verplicht, verbindt zich, verbinden zich,
        dient, dienen
      `,
      may: 'mag, mogen, is gerechtigd, zijn gerechtigd',
      should: 'zou moeten, zouden moeten, aanbevolen',
      likeShall: `
        moet, moeten, verplicht*, verbind*, dien*, zal, zullen, nodig, vereis*, noodza*,
        hoeft, hoeven, alleen, slechts, plicht*, verantwoord*, behoor*, behoren, is,
        zijn, wordt, worden, mag, mogen
      `,
      likeMay: `
        mag, mogen, kan, kunnen, kunt, recht, rechten, toegest*, toesta*, gerechtigd,
        mogelijk*, vrij, vrijheid*, bevoegd*, optioneel, toestemming
      `,
      likeShould: 'zou, zouden, aanbev*, wenselijk, moet, moeten, beste, raad*',
    }),
  print: {hyphenation: patterns('nl')},
})
