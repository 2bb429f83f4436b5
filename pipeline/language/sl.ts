import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

const ones = 'ena dva tri štiri pet šest sedem osem devet'.split(' ')
const tens = 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset'.split(
  ' ',
)

/** `petindvajset`: five and twenty; CLDR's rules for Slovenian are half Croatian. */
const compounds: Readonly<Record<string, number>> = Object.fromEntries(
  tens.flatMap((ten, index) =>
    ones.map((one, at) => [`${one}in${ten}`, (index + 2) * 10 + at + 1] as const),
  ),
)

/** Slovenian. CLDR 48; EU interinstitutional style guide; Nomotehnične smernice. */
export const sl: Language = define({
  tag: 'sl',
  name: 'Slovenian',
  autonym: 'slovenščina',
  script: 'Latn',
  numbers: () => ({
    words: {
      ...compounds,
      ...valued(`100 stoodstotno stoodstotna stoodstotni; 0 nič; 4 štiri; 5 pet; 6 šest; 7 sedem; 8 osem; 9 devet; 10 deset; 11 enajst; 12 dvanajst; 13 trinajst; 14 štirinajst; 15 petnajst; 16 šestnajst; 17 sedemnajst; 18 osemnajst; 19 devetnajst; 20 dvajset; 30 trideset; 40 štirideset; 50 petdeset; 60 šestdeset; 70 sedemdeset; 80 osemdeset; 90 devetdeset; 100 sto; 200 dvesto; 300 tristo; 1 ena en; 3 tri; 1 enega enemu enem enim ene eno prvega prve prvi; 2 dveh dvema dve dva oba obe obeh; 3 treh trem tremi trije; 4 štirih štirim štirimi štirje; 5 petih petim petimi; 6 šestih šestim; 7 sedmih; 8 osmih;
      9 devetih; 10 desetih desetimi; 11 enajstih; 12 dvanajstih ducat; 13 trinajstih; 14 štirinajstih; 15 petnajstih; 18 osemnajstih; 20 dvajsetih; 30 tridesetih; 60 šestdesetih; 90 devetdesetih; 100 stotih stotine;
      1000 tisoč tisoče tisočih; 1000000 milijon milijona milijoni milijonov; 1000000000 milijarda milijarde milijard; 1.5 poldrugi poldrugo; 3 tretjina tretjine tretjino tretjini tretjin; 4 četrtina četrtine četrtino;
      5 petina petine petino; 2 polovica polovice polovico`),
    },
    joiners: ['in'],
    scales: valued('1000 tisoč; 1000000 mio milijonov; 1000000000 mrd milijard'),
    halves: ['in pol'],
    times: {
      signs: ['.'],
      hours: listed('h, uri, ure'),
      minutes: listed('min, minut'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent odstot* odst procent* %; day dan dni dneva dnem dnevi dnevn*; month mesec* mesečn*; year let leta leto letih letn*; week teden tedn*; hour ur ure uro uri urah; minute minut*; dollar dolar*; euro ev*; pound funt*; rouble rubl*; yuan juan*; tonne ton tona tone; hectare hektar* hektarjev',
    ),
    months: monthsOf(
      'januar* februar* marec/marca/marcu/marcem april* maj/maja/maju junij*/junij julij* avgust* septemb* oktob* novemb* decemb*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Člen {n} | {n}. člen, Čl. {n} | člen*, čl., {n}. člen*, {n}. čl.
      section | Oddelek {n} | {n}. oddelek | oddel*, {n}. oddel*
      chapter | Poglavje {n} | {n}. poglavje | poglavj*, {n}. poglavj*
      part | Del {n} | {n}. del | del, dela, delu, {n}. del*
      title | Naslov {n} | {n}. naslov | naslov*, {n}. naslov*
      annex | Priloga {n} | {n}. priloga | prilog*, {n}. prilog*
      appendix | Dodatek {n} | | dodatek, dodatka, dodatku
      point | Točka {n} | {n}. točka | točk*, {n}. točk*
      paragraph | Odstavek {n} | {n}. odstavek | odstav*, {n}. odstav*
      subparagraph | Pododstavek {n} | {n}. pododstavek | pododstav*, {n}. pododstav*
      rule | Pravilo {n} | | pravil*
      principle | Načelo {n} | | načel*
      recital | Uvodna izjava {n} | | uvodn* izjav*
      book | Knjiga {n} | {n}. knjiga | knjig*, {n}. knjig*
      schedule | Seznam {n} | | seznam*
      preamble | Preambula | |
      clause | Klavzula {n} | | klavzul*
    `),
    ordinals: () =>
      valued(`1 prvi prva prvo; 2 drugi druga drugo; 3 tretji tretja tretje; 4 četrti četrta četrto; 5 peti peta peto; 6 šesti šesta šesto; 7 sedmi sedma sedmo; 8 osmi osma osmo; 9 deveti deveta deveto; 10 deseti deseta deseto;
      11 enajsti enajsta enajsto; 12 dvanajsti dvanajsta; 13 trinajsti trinajsta; 14 štirinajsti štirinajsta; 15 petnajsti petnajsta; 16 šestnajsti šestnajsta; 17 sedemnajsti sedemnajsta; 18 osemnajsti osemnajsta; 19 devetnajsti devetnajsta;
      20 dvajseti dvajseta; 21 enaindvajseti enaindvajseta; 22 dvaindvajseti dvaindvajseta; 23 triindvajseti triindvajseta; 24 štiriindvajseti; 25 petindvajseti; 26 šestindvajseti; 27 sedemindvajseti; 28 osemindvajseti;
      29 devetindvajseti; 30 trideseti trideseta; 31 enaintrideseti; 32 dvaintrideseti; 33 triintrideseti; 34 štiriintrideseti; 35 petintrideseti; 36 šestintrideseti; 37 sedemintrideseti; 38 osemintrideseti; 39 devetintrideseti; 40 štirideseti`),
    letters: 'abcčdefghijklmnoprsštuvzž',
    letter: '({n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        ne sme, ne smejo, ne more, ne morejo, nihče ne, ni dovoljen*, niso dovoljen*, ni
        upravičen*, nima pravice, nimajo pravice, v nobenem primeru, ne bo, ne bodo,
        prepovedan*, se ne sme, ni treba
      `,
      permits: 'ne le, ne samo',
      negates: `
        ne, ni, niso, nima, nimajo, nisem, nismo, niste, ne*, niti, brez, prepoved*,
        zavrn*, zavrač*, prepreč*, izog*, manjk*, izključ*, samo, le, šele, sicer,
        namesto, proti*, razen, nikoli, noben*, odrek*, nikakor
      `,
      affirms: 'nek*, nej*, nedelj*, nemšk*, nepretrg*, neposred*, nenehn*',
      concord: `
        nihče, nikogar, nikomur, ničesar, noben, nobena, nobeno, nobenega, nikjer,
        nikoli, nikakršn*
      `,
      shall: 'mora, morajo, je dolžan, so dolžni, se zavezuje, se zavezujejo',
      may: `
        lahko, sme, smejo, ima pravico, imajo pravico, je upravičen*, so upravičen*
      `,
      should: 'naj bi, priporočljivo, priporočeno',
      likeShall: `
        mor*, dolž*, zavez*, obvez*, potreb*, treba, nujn*, zahtev*, samo, le, naj,
        odgovor*, je, so, bo, bodo
      `,
      likeMay: `
        lahko, sme, smejo, more, morejo, pravic*, upravičen*, dovol*, mogoč*, možn*,
        omogoč*, svobod*, prost*, pooblašč*
      `,
      likeShould: 'naj, priporoč*, zaželen*, najbolje, mora, morajo, moral*',
    }),
  print: {hyphenation: patterns('sl', [2, 2], {repeatsHyphen: true})},
})
