import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Indonesian. CLDR 48; Undang-Undang Nomor 12 Tahun 2011; EYD V. */
export const id: Language = define({
  tag: 'id',
  name: 'Indonesian',
  autonym: 'Indonesia',
  script: 'Latn',
  numbers: () => ({
    words: valued(
      '1 esa pertama kesatu seorang sebuah suatu salah_satu; 2 kedua dua_belah; 3 ketiga; 4 keempat; 5 kelima; 6 keenam; 7 ketujuh; 8 kedelapan; 9 kesembilan; 10 kesepuluh sepuluh; 11 sebelas kesebelas; 12 kedua_belas lusin; 20 kedua_puluh; 100 seratus ratus; 1000 seribu ribu; 1000000 sejuta juta; 1000000000 miliar semiliar; 2 setengah separuh; 3 sepertiga; 4 seperempat perempat',
    ),
    notNumbers: listed('suatu, salah satu, esa, pihak ke-3'),
    scales: valued('1000 ribu; 1000000 juta; 1000000000 miliar milyar; 1000000000000 triliun'),
    halves: ['setengah'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('pagi'),
      afternoon: listed('siang, sore, malam'),
    },
    measures: measured(
      'percent persen % ; day hari harian; month bulan; year tahun; week minggu pekan; hour jam; minute menit; second detik; dollar dolar; euro euro; pound pound pon; rouble rubel; yuan yuan; kilometre kilometer; kilogram kilogram; tonne ton; hectare hektare hektar',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Pasal {n} | | pasal, pasal-pasal
      section | Bagian {n} | Bagian Ke-{n} | bagian
      chapter | Bab {n} | | bab
      part | Bagian {n} | | bagian
      title | Judul {n} | | judul
      annex | Lampiran {n} | | lampiran
      point | Butir {n} | Huruf {n}, Angka {n}, Poin {n} | butir, huruf, angka, poin
      paragraph | Ayat ({n}) | Ayat {n}, Paragraf {n} | ayat ({n}, ayat, paragraf
      subparagraph | Subayat {n} | Subparagraf {n} | subayat, subparagraf
      rule | Aturan {n} | | aturan
      principle | Prinsip {n} | | prinsip
      book | Buku {n} | Buku Ke-{n} | buku
      schedule | Jadwal {n} | | jadwal
      preamble | Mukadimah | |
      clause | Klausul {n} | | klausul*
    `),
    ordinals: () =>
      valued(
        '1 kesatu pertama; 2 kedua; 3 ketiga; 4 keempat; 5 kelima; 6 keenam; 7 ketujuh; 8 kedelapan; 9 kesembilan; 10 kesepuluh; 11 kesebelas; 12 kedua_belas; 13 ketiga_belas; 14 keempat_belas; 15 kelima_belas; 16 keenam_belas; 17 ketujuh_belas; 18 kedelapan_belas; 19 kesembilan_belas; 20 kedua_puluh; 30 ketiga_puluh; 40 keempat_puluh; 21 kedua_puluh_satu; 22 kedua_puluh_dua; 23 kedua_puluh_tiga; 24 kedua_puluh_empat; 25 kedua_puluh_lima; 26 kedua_puluh_enam; 27 kedua_puluh_tujuh; 28 kedua_puluh_delapan; 29 kedua_puluh_sembilan; 31 ketiga_puluh_satu; 32 ketiga_puluh_dua; 33 ketiga_puluh_tiga; 34 ketiga_puluh_empat; 35 ketiga_puluh_lima; 36 ketiga_puluh_enam; 37 ketiga_puluh_tujuh; 38 ketiga_puluh_delapan; 39 ketiga_puluh_sembilan',
      ),
    letter: '{n}.',
  }),
  print: {hyphenation: syllables('malay')},
})
