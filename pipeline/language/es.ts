import {define, type Definition} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {countingWords, inflected, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** What the varieties of Spanish share. */
export const spanish: Definition = {
  tag: 'es',
  name: 'Spanish',
  autonym: 'español',
  script: 'Latn',
  exemplars: 'a-zA-ZáéíñóúüÁÉÍÑÓÚÜªº',
  numbers: () => ({
    isWhole: true,
    scales: valued('1000 mil; 1000000 millón millones; 1000000000000 billón billones'),
    halves: ['y medio', 'y media'],
    times: {
      signs: ['.'],
      hours: listed('h, horas'),
      minutes: listed('min, minutos'),
      morning: listed('a. m., a.m.'),
      afternoon: listed('p. m., p.m.'),
    },
    decimal: ',',
    group: [' ', '\u00A0', '\u202F', '.'],
    words: {
      ...countingWords(
        'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
        'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
        {cien: 100, ciento: 100, mil: 1000, millón: 1_000_000, millones: 1_000_000},
      ),
      ...inflected({
        1: 'una un primer primero primera primeros primeras',
        2: 'segundo segunda segundos segundas ambos ambas',
        3: 'tercer tercero tercera',
        4: 'cuarto cuarta',
        5: 'quinto quinta',
        6: 'sexto sexta',
        7: 'séptimo séptima',
        8: 'octavo octava',
        9: 'noveno novena',
        10: 'décimo décima decena',
        20: 'veintena',
        21: 'veintiuno veintiún',
        22: 'veintidós',
        23: 'veintitrés',
        24: 'veinticuatro',
        25: 'veinticinco',
        26: 'veintiséis',
        27: 'veintisiete',
        28: 'veintiocho',
        29: 'veintinueve',
        200: 'doscientos doscientas',
        300: 'trescientos',
        400: 'cuatrocientos',
        500: 'quinientos',
        600: 'seiscientos',
        700: 'setecientos',
        800: 'ochocientos',
        900: 'novecientos',
        1000: 'miles',
      }),
    },
    joiners: ['y'],
    months: monthsOf(
      'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
    ),
    measures: {
      percent: ['%', 'por ciento', 'porcentaje*', 'por cien'],
      dollar: ['$', 'dólar*'],
      euro: ['€', 'euro*'],
      pound: ['£', 'libra*'],
      rouble: ['₽', 'rublo*'],
      tenge: ['₸', 'tenge*'],
      manat: ['manat*'],
      yuan: ['¥', 'yuan*', 'renminbi'],
      second: ['segundo', 'segundos'],
      minute: ['minuto', 'minutos'],
      hour: ['hora', 'horas', 'h'],
      day: ['día', 'días', 'jornada*'],
      week: ['semana', 'semanas'],
      month: ['mes', 'meses', 'mensual*'],
      year: ['año', 'años', 'anual*'],
      kilometre: ['km', 'kilómetro*'],
      metre: ['m', 'metro', 'metros'],
      kilogram: ['kg', 'kilo*'],
      tonne: ['tonelada*'],
      hectare: ['ha', 'hectárea*'],
    },
  }),
  labels: () => ({
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
      ...labelForms(`
        appendix | Apéndice {n} | | apéndice*
        title | Título {n} | | título*
        paragraph | Párrafo {n} | Apartado {n} | párrafo*, apartado*, párr.
        subparagraph | Subpárrafo {n} | Inciso {n}, Subapartado {n} | subpárrafo*, inciso*, subapartado*
        rule | Regla {n} | | regla*
        principle | Principio {n} | | principio*
        clause | Cláusula {n} | | cláusula*
        regulation | Regla {n} | |
        recital | Considerando {n} | | considerando*
        book | Libro {n} | | libro*
        schedule | Lista {n} | Cuadro {n} | lista*, cuadro*
        preamble | Preámbulo | |
      `),
    ],
    citing: {
      plural: 's|§§|arts\\.',
      join: String.raw`(?:\s*,\s*(?:(?:y|o|u)\s+)?|\s+(?:y|e|o|u|a|al)\s+(?:el\s+)?|\s?[–—-]\s?)`,
      of: String.raw`\s+(?:del|de|en|al|a)\s+(?:la\s+|el\s+|los\s+|las\s+)?`,
      part: String.raw`,?\s*`,
      further: String.raw`\s+(?:de|del|sobre|para)\s`,
      own: String.raw`[,\s]*(?:del|de\s+la|de\s+el|de|en|al|a\s+la)\s+(?:presente|presentes|este|esta|estos|estas)(?!\p{L})`,
      acts: String.raw`acuerdos?|cartas?|códigos?|constitución|convenios?|convenci(?:ón|ones)|decisi(?:ón|ones)|declaraci(?:ón|ones)|decretos?|directivas?|ley|leyes|licencias?|órdenes|pactos?|protocolos?|reglamentos?|resoluci(?:ón|ones)|estatutos?|tratados?|normas?|iso|iec|rfc|anterior|siguiente|dicho|dicha|citado|citada`,
      amends: String.raw`modific\p{L}*|insert\p{L}*|derog\p{L}*|sustitu\p{L}*|suprim\p{L}*`,
    },
    ordinals: () =>
      ordinalWords(
        'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima/decimoprimero/decimoprimera duodécimo/duodécima/decimosegundo/decimosegunda decimotercero/decimotercera decimocuarto/decimocuarta decimoquinto/decimoquinta decimosexto/decimosexta decimoséptimo/decimoséptima decimoctavo/decimoctava decimonoveno/decimonovena',
        'vigésimo/vigésima trigésimo/trigésima cuadragésimo/cuadragésima',
        'vigésimo trigésimo',
      ),
    letter: '{n})',
  }),
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
  meaning: () => ({
    negation: {
      words: listed(`
        no debe*, no podrá*, no puede*, no deberá*, no tiene derecho, no tienen derecho, no será,
        no serán, no habrá
      `),
    },
    halfNegation: {
      words: listed(`
        solo, sólo, solamente, únicamente,
        no, nunca, jamás, nadie, ningún, ninguna, ninguno, tampoco, ni, nada, sin, prohib*, ileg*,
        ilícit*, imposib*, inadmis*, rechaz*, neg*, niega*, niegue*, exclu*, salvo, excepto,
        falta*, carec*, carez*, ausencia, incapa*
      `),
      except: listed(`
        internacional*, individu*, información, institu*, industri*, interés*, inclu*, importan*,
        impon*, impuls*, descrip*, desarroll*, dispon*, disposic*, distribu*, iniciativa*
      `),
    },
    force: {
      obligation: {words: listed('deberá, deberán, debe, deben, se compromete, se comprometen')},
      permission: {words: ['podrá', 'podrán', 'puede', 'pueden']},
      recommendation: {words: ['debería', 'deberían', 'se recomienda']},
    },
    halfForce: {
      obligation: {
        words: listed(`
        deberá, deberán, debe, deben, debiera*, obligado*, obligada*, obligatori*, obliga*,
        compromete*, comprometid*, comprometen, comprometi*, necesari*, tiene que, tienen que, hay
        que, deber, deberes, exig*, requ*, incumb*, necesit*, debi*, habrá de, ha de, han de,
        tendrá que, solamente si, solo si, esencial*, imperativ*, deba, deban, solo, sólo,
        solamente, únicamente
      `),
      },
      permission: {
        words: listed(`
        podrá, podrán, puede, pueden, pueda, puedan, derecho*, posible*, permit*, autoriz*, libr*,
        facult*, posibilid*, podría, podrían, poder, capaz, capaces, puedo, pudie*, opcional*,
        habilitad*, será lícito
      `),
      },
      recommendation: {
        words: listed(`
        debería, deberían, recomend*, recomienda*, conveniente, deben, debe, deberá, deberán,
        aconsej*, alent*, alient*, conviene, preferibl*
      `),
      },
    },
  }),
  print: {hyphenation: patterns('es', [2, 2])},
}

/** Spanish. CLDR 48; Ortografía de la RAE (2010); Directrices de técnica normativa (2005); United Nations editions. */
export const es: Language = define(spanish)
