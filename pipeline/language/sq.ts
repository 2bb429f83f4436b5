import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Albanian. CLDR 48; Manuali i teknikës legjislative. */
export const sq: Language = define({
  tag: 'sq',
  name: 'Albanian',
  autonym: 'shqip',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`1 një njëri parë i_parë e_parë; 2 dy dyja dytë i_dytë e_dytë të_dy të_dyja; 3 tri tre tretë i_tretë e_tretë; 4 katër katërt; 5 pesë pestë; 6 gjashtë gjashtë; 7 shtatë; 8 tetë tetë; 9 nëntë; 10 dhjetë; 11 njëmbëdhjetë; 12 dymbëdhjetë duzinë; 13 trembëdhjetë; 14 katërmbëdhjetë; 15 pesëmbëdhjetë; 16 gjashtëmbëdhjetë; 17 shtatëmbëdhjetë; 18 tetëmbëdhjetë; 19 nëntëmbëdhjetë; 20 njëzet; 30 tridhjetë; 40 dyzet;
      50 pesëdhjetë; 60 gjashtëdhjetë; 70 shtatëdhjetë; 80 tetëdhjetë; 90 nëntëdhjetë; 100 njëqind qind; 1000 mijë një_mijë; 1000000 milion milionë; 1000000000 miliard miliardë; 2 gjysma gjysmë gjysmën; 3 të_tretat treta; 4 çerek katërta`),
    joiners: ['e'],
    scales: valued('1000 mijë; 1000000 milionë milion; 1000000000 miliardë miliard'),
    halves: ['e gjysmë'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('e paradites, paradite, p.d.'),
      afternoon: listed('e pasdites, pasdite, m.d.'),
    },
    measures: measured(
      'percent për_qind përqind* %; day ditë ditësh ditëve ditore; month muaj muajsh muajve mujor*; year vit vjet vite vjetësh viti vitit vjeç vjeçar*; week javë javësh; hour orë orësh; minute minut* ; second sekond*; dollar dollar*; euro euro; pound paund* stërlin*; rouble rubl*; yuan juan*; hectare hektar*',
    ),
    months: monthsOf(
      'janar* shkurt* mars* prill* maj* qershor* korrik* gusht* shtator* tetor* nëntor* dhjetor*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Neni {n} | Nen {n} | neni*, nene*, nenin
      section | Seksioni {n} | | seksion*
      chapter | Kapitulli {n} | Kreu {n} | kapitull*, kreu*, krer*
      part | Pjesa {n} | | pjes*
      title | Titulli {n} | | titull*
      annex | Shtojca {n} | Aneksi {n} | shtojc*, aneks*
      point | Pika {n} | Shkronja {n} | pik*, shkronj*
      paragraph | Paragrafi {n} | | paragraf*
      subparagraph | Nënparagrafi {n} | | nënparagraf*
      principle | Parimi {n} | | parim*
      book | Libri {n} | | libri*, libra*
      schedule | Lista {n} | | list*
      preamble | Preambulë | |
      clause | Klauzola {n} | | klauzol*
      rule | Rregulla {n} | | rregull*
    `),
    ordinals: () =>
      valued(
        '1 i_parë e_parë parë; 2 i_dytë e_dytë dytë; 3 i_tretë e_tretë tretë; 4 i_katërt e_katërt katërt; 5 i_pestë e_pestë pestë; 6 i_gjashtë e_gjashtë gjashtë; 7 i_shtatë e_shtatë shtatë; 8 i_tetë e_tetë tetë; 9 i_nëntë e_nëntë nëntë; 10 i_dhjetë e_dhjetë dhjetë; 11 i_njëmbëdhjetë e_njëmbëdhjetë; 12 i_dymbëdhjetë e_dymbëdhjetë; 13 i_trembëdhjetë e_trembëdhjetë; 14 i_katërmbëdhjetë e_katërmbëdhjetë; 15 i_pesëmbëdhjetë e_pesëmbëdhjetë; 16 i_gjashtëmbëdhjetë e_gjashtëmbëdhjetë; 17 i_shtatëmbëdhjetë e_shtatëmbëdhjetë; 18 i_tetëmbëdhjetë e_tetëmbëdhjetë; 19 i_nëntëmbëdhjetë e_nëntëmbëdhjetë; 20 i_njëzetë e_njëzetë; 30 i_tridhjetë e_tridhjetë; 40 i_dyzetë e_dyzetë',
      ),
    letters: 'abcçdeëfghijklmnopqrstuvxyz',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('sq')},
})
