import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Galician. CLDR 48; Normas ortográficas e morfolóxicas (RAG); Directrices de técnica normativa da Xunta. */
export const gl: Language = define({
  tag: 'gl',
  name: 'Galician',
  autonym: 'galego',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`0 cero; 1 un unha primeiro primeira primeiros primeiras; 2 dous dúas ambos ambas segundo segunda; 3 tres terceiro terceira; 4 catro cuarto cuarta; 5 cinco quinto quinta; 6 seis sexto sexta; 7 sete sétimo sétima; 8 oito oitavo oitava; 9 nove noveno novena; 10 dez décimo décima decena; 11 once; 12 doce ducia; 13 trece; 14 catorce; 15 quince; 16 dezaseis; 17 dezasete; 18 dezaoito; 19 dezanove; 20 vinte; 30 trinta; 40 corenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 oitenta;
      90 noventa; 100 cen cento centenar; 200 douscentos duascentas; 300 trescentos trescentas; 400 catrocentos; 500 cincocentos quiñentos; 600 seiscentos; 700 setecentos; 800 oitocentos; 900 novecentos; 1000 mil milleiro milleiros; 1000000 millón millóns; 2 metade medio media; 3 terzo terzos terceiros; 4 cuartos; 5 quintos`),
    joiners: ['e'],
    scales: valued('1000 mil; 1000000 millóns millón'),
    halves: ['e medio', 'e media'],
    times: {
      signs: ['.'],
      hours: listed('h, horas'),
      minutes: listed('min, minutos'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent por_cento porcentax* %; day día días diari*; month mes meses mensual*; year ano anos anual*; week seman*; hour hora horas h; minute minuto*; second segundo*; dollar dólar*; euro euro euros; pound libra*; rouble rublo*; yuan iuan*; tonne tonelada*; hectare hectárea* ha',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artigo {n} | Art. {n} | artigo*, art.
      section | Sección {n} | | secci*
      chapter | Capítulo {n} | | capítulo*
      part | Parte {n} | | parte*
      title | Título {n} | | título*
      annex | Anexo {n} | | anexo*
      appendix | Apéndice {n} | | apéndice*
      point | Punto {n} | Letra {n} | punto*, letra*
      paragraph | Parágrafo {n} | Apartado {n}, § {n} | parágrafo*, apartado*, §
      subparagraph | Subparágrafo {n} | Subapartado {n} | subparágrafo*, subapartado*
      rule | Regra {n} | | regra*
      principle | Principio {n} | | principio*
      clause | Cláusula {n} | | cláusula
      book | Libro {n} | | libro*
      schedule | Lista {n} | | lista*
      preamble | Preámbulo | |
    `),
    ordinals: () =>
      ordinalWords(
        'primeiro/primeira segundo/segunda terceiro/terceira cuarto/cuarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava noveno/novena décimo/décima undécimo/undécima/décimo_primeiro duodécimo/duodécima/décimo_segundo décimo_terceiro/décima_terceira décimo_cuarto décimo_quinto décimo_sexto décimo_sétimo décimo_oitavo décimo_noveno',
        'vixésimo/vixésima trixésimo/trixésima cuadraxésimo/cuadraxésima',
        'vixésimo trixésimo',
      ),
    letters: 'abcdefghijklmnñopqrstuvwxyz',
    letter: '{n})',
  }),
  print: {hyphenation: patterns('gl')},
})
