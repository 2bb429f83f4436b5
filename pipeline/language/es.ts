import {define} from './define.ts'
import {countingWords} from './number-words.ts'
import type {Language} from './types.ts'

export const es: Language = define({
  tag: 'es',
  name: 'Spanish',
  autonym: 'español',
  script: 'Latn',
  exemplars: 'a-zA-ZáéíñóúüÁÉÍÑÓÚÜªº',
  numbers: {
    decimal: ',',
    group: [' ', '\u00A0', '\u202F', '.'],
    words: countingWords(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
      'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      {cien: 100, ciento: 100, mil: 1000, millón: 1_000_000, millones: 1_000_000},
    ),
  },
  labels: {
    forms: [
      {
        sort: 'article',
        print: 'Artículo {n}',
        read: ['Art. {n}'],
        refer: ['artículos? {n}', 'art\\. {n}'],
      },
      {
        sort: 'point',
        print: 'Punto {n}',
        read: ['Párrafo {n}', 'Apartado {n}', 'Numeral {n}'],
        refer: ['(?:puntos?|párrafos?|apartados?|numeral(?:es)?) {n}'],
      },
      {
        sort: 'section',
        print: 'Sección {n}',
        read: ['§ {n}'],
        refer: ['secci(?:ón|ones) {n}', '§ ?{n}'],
      },
      {sort: 'chapter', print: 'Capítulo {n}', read: [], refer: ['capítulos? {n}']},
      {sort: 'part', print: 'Parte {n}', read: [], refer: ['partes? {n}']},
      {sort: 'annex', print: 'Anexo {n}', read: [], refer: ['anexos? {n}']},
    ],
    ordinals: {primero: 1, primera: 1, segundo: 2, tercero: 3, cuarto: 4},
    letter: '{n})',
  },
  typography: {
    quotes: [
      ['«', '»'],
      ['“', '”'],
    ],
    innerQuotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    dashes: ['—', '–'],
  },
  meaning: {
    negation: {
      words: [
        'no',
        'ni',
        'nunca',
        'jamás',
        'ningún',
        'ninguna',
        'ninguno',
        'nadie',
        'nada',
        'sin',
        'tampoco',
      ],
    },
    force: {
      obligation: {
        words: [
          'deberá',
          'deberán',
          'debe',
          'deben',
          'obligado',
          'obligados',
          'compromete',
          'comprometen',
        ],
      },
      permission: {words: ['podrá', 'podrán', 'puede', 'pueden', 'derecho']},
      prohibition: {words: ['prohibido', 'prohibida', 'prohíbe', 'prohíben']},
      recommendation: {words: ['debería', 'deberían', 'recomienda']},
    },
  },
  print: {hyphenation: 'es', hyphenMin: [2, 2]},
})
