import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Malay. CLDR 48; Federal Constitution of Malaysia (BM); Gaya Dewan. */
export const ms: Language = define({
  tag: 'ms',
  name: 'Malay',
  autonym: 'Melayu',
  script: 'Latn',
  numbers: () => ({
    words: valued(
      '0 kosong sifar; 1 pertama kesatu seorang sebuah suatu salah_satu; 2 kedua kedua-dua; 3 ketiga; 4 keempat; 5 kelima; 6 keenam; 7 ketujuh; 8 kelapan lapan; 9 kesembilan; 10 kesepuluh sepuluh; 11 sebelas; 12 dozen; 100 seratus ratus; 1000 seribu ribu; 1000000 sejuta juta; 1000000000 bilion; 2 setengah separuh; 3 sepertiga; 4 suku seperempat',
    ),
    notNumbers: listed('suatu, salah satu, kosong, suku'),
    scales: valued('1000 ribu; 1000000 juta; 1000000000 bilion; 1000000000000 trilion'),
    halves: ['setengah'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('pagi, pg'),
      afternoon: listed('petang, ptg, malam'),
    },
    measures: measured(
      'percent peratus % ; day hari; month bulan; year tahun; week minggu; hour jam; minute minit; second saat; dollar dolar; euro euro; pound paun; rouble rubel; yuan yuan; kilometre kilometer; kilogram kilogram; tonne tan; hectare hektar',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikel {n} | Perkara {n}, Fasal {n} | artikel, perkara, fasal
      section | Seksyen {n} | | seksyen
      chapter | Bab {n} | | bab
      part | Bahagian {n} | | bahagian
      title | Tajuk {n} | | tajuk
      annex | Lampiran {n} | | lampiran
      point | Butiran {n} | Perkara {n} | butiran, perkara
      paragraph | Perenggan {n} | | perenggan
      subparagraph | Subperenggan {n} | | subperenggan
      principle | Prinsip {n} | | prinsip
      book | Buku {n} | | buku
      schedule | Jadual {n} | | jadual
      preamble | Mukadimah | |
      clause | Klausa {n} | | klausa
      rule | Kaedah {n} | | kaedah
    `),
    ordinals: () =>
      valued(
        '1 pertama; 2 kedua; 3 ketiga; 4 keempat; 5 kelima; 6 keenam; 7 ketujuh; 8 kelapan; 9 kesembilan; 10 kesepuluh; 11 kesebelas; 12 kedua_belas; 13 ketiga_belas; 14 keempat_belas; 15 kelima_belas; 16 keenam_belas; 17 ketujuh_belas; 18 kelapan_belas; 19 kesembilan_belas; 20 kedua_puluh; 30 ketiga_puluh; 40 keempat_puluh; 21 kedua_puluh_satu; 22 kedua_puluh_dua; 23 kedua_puluh_tiga; 24 kedua_puluh_empat; 25 kedua_puluh_lima; 26 kedua_puluh_enam; 27 kedua_puluh_tujuh; 28 kedua_puluh_lapan; 29 kedua_puluh_sembilan; 31 ketiga_puluh_satu; 32 ketiga_puluh_dua; 33 ketiga_puluh_tiga; 34 ketiga_puluh_empat; 35 ketiga_puluh_lima; 36 ketiga_puluh_enam; 37 ketiga_puluh_tujuh; 38 ketiga_puluh_lapan; 39 ketiga_puluh_sembilan',
      ),
    letter: '({n})',
  }),
  print: {hyphenation: syllables('malay')},
})
