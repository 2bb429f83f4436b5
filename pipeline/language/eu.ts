import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Basque. CLDR 48; Euskaltzaindia; Eusko Jaurlaritzaren legegintza-teknikaren gidalerroak. */
export const eu: Language = define({
  tag: 'eu',
  name: 'Basque',
  autonym: 'euskara',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`0 zero; 1 bat lehen lehenengo; 2 bi bigarren biak; 3 hiru hirugarren hirurak; 4 lau laugarren; 5 bost bosgarren; 6 sei seigarren; 7 zazpi zazpigarren; 8 zortzi zortzigarren; 9 bederatzi bederatzigarren; 10 hamar hamargarren; 11 hamaika hamaikagarren; 12 hamabi hamabigarren dozena; 13 hamahiru; 14 hamalau; 15 hamabost; 16 hamasei; 17 hamazazpi; 18 hemezortzi; 19 hemeretzi; 20 hogei hogeigarren; 21 hogeita_bat; 22 hogeita_bi; 23 hogeita_hiru;
      24 hogeita_lau; 25 hogeita_bost; 26 hogeita_sei; 27 hogeita_zazpi; 28 hogeita_zortzi; 29 hogeita_bederatzi; 30 hogeita_hamar; 31 hogeita_hamaika; 32 hogeita_hamabi; 33 hogeita_hamahiru; 34 hogeita_hamalau; 35 hogeita_hamabost; 36 hogeita_hamasei; 37 hogeita_hamazazpi; 38 hogeita_hemezortzi; 39 hogeita_hemeretzi; 40 berrogei berrogeigarren; 41 berrogeita_bat; 45 berrogeita_bost; 50 berrogeita_hamar; 55 berrogeita_hamabost; 60 hirurogei; 65 hirurogeita_bost;
      70 hirurogeita_hamar; 75 hirurogeita_hamabost; 80 laurogei; 85 laurogeita_bost; 90 laurogeita_hamar; 95 laurogeita_hamabost; 100 ehun; 200 berrehun; 300 hirurehun; 1000 mila; 1000000 milioi; 2 erdi erdia erdiak; 3 heren herena herenak; 4 laurden laurdena laurdenak; 5 bosten bostena; 10 hamarren`),
    endings: listed(
      'ko, eko, garren, garrena, etan, tan, ra, ean, an, ak, ek, a, en, rik, ren, ri, i, k',
    ),
    scales: valued('1000 mila; 1000000 milioi milioiko; 1000000000 mila_milioi'),
    halves: ['eta erdi', 'eta erdiko'],
    times: {signs: ['.'], hours: [], minutes: [], morning: [], afternoon: []},
    measures: measured(
      'percent ehuneko* %*; day egun*; month hilabete* hil*; year urte*; week aste*; hour ordu*; minute minutu*; second segundo*; dollar dolar*; euro euro*; pound libera*; rouble errublo*; yuan yuan*; kilometre kilometro*; metre metro*; kilogram kilogramo* kilo*; tonne tona*; hectare hektarea*',
    ),
    months: monthsOf(
      'urtarril* otsail* martxo* apiril* maiatz* ekain* uztail* abuztu* irail* urri* azaro* abendu*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}. artikulua | {n} artikulua, Artikulua {n} | artikulu*
      section | {n}. atala | {n}. sekzioa | atal*, sekzio*
      chapter | {n}. kapitulua | | kapitulu*
      part | {n}. zatia | | zati*
      title | {n}. titulua | | titulu*
      annex | {n}. eranskina | Eranskina {n} | eranskin*
      point | {n}. puntua | {n}. letra | puntu*, letra*
      paragraph | {n}. paragrafoa | {n}. apartatua | paragrafo*, apartatu*
      subparagraph | {n}. azpiparagrafoa | {n}. azpiapartatua | azpiparagrafo*, azpiapartatu*
      book | {n}. liburua | | liburu*
      schedule | {n}. zerrenda | | zerrenda*
      preamble | Hitzaurrea | |
      principle | {n}. printzipioa | | printzipio*
      rule | {n}. araua | | arau*
    `),
    ordinals: () => ({
      ...valued(
        '31 hogeita_hamaikagarren; 32 hogeita_hamabigarren; 33 hogeita_hamahirugarren; 34 hogeita_hamalaugarren; 35 hogeita_hamabosgarren; 36 hogeita_hamaseigarren; 37 hogeita_hamazazpigarren; 38 hogeita_hemezortzigarren; 39 hogeita_hemeretzigarren',
      ),
      ...ordinalWords(
        'lehen/lehenengo bigarren hirugarren laugarren bosgarren seigarren zazpigarren zortzigarren bederatzigarren hamargarren hamaikagarren hamabigarren hamahirugarren hamalaugarren hamabosgarren hamaseigarren hamazazpigarren hemezortzigarren hemeretzigarren',
        'hogeigarren hogeita_hamargarren berrogeigarren',
        'hogeita',
      ),
    }),
    letters: 'abcdefghijklmnñopqrstuvwxyz',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('eu')},
})
