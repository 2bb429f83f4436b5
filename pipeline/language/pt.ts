import {define, type Definition} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** What the varieties of Portuguese share. */
export const portuguese: Definition = {
  tag: 'pt',
  name: 'Portuguese',
  autonym: 'português',
  script: 'Latn',
  moreLetters: 'üºª',
  numbers: () => ({
    group: ['\u00A0', ' ', '\u202F', '\u2009', '.'],
    words:
      valued(`1 primeiros primeiras; 2 ambos ambas segundos; 3 terço terços; 4 quarto quartos; 5 quintos; 10 dezena dezenas décimos; 12 dúzia; 14 catorze quatorze; 16 dezesseis dezasseis; 17 dezessete dezassete; 19 dezenove
      dezanove; 100 cem cento centena centenas; 1000 mil milhar milhares; 1000000 milhão milhões; 1000000000 bilhão bilhões; 2 metade`),
    joiners: ['e'],
    scales: valued('1000 mil; 1000000 milhões milhão mio; 1000000000 bilhões bilhão'),
    halves: ['e meio', 'e meia'],
    times: {
      signs: [],
      hours: listed('h, horas'),
      minutes: listed('min, minutos, m'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent por_cento percent* porcent* %; day dia dias diári*; month mês meses mensa* mensal; year ano anos anual anuai* anuais; week semana* semana; hour hora horas h; dollar dólar*; euro euro euros; pound libra*; rouble rublo*; yuan yuan* iuan*; tonne tonelada*; hectare hectare*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artigo {n} | Artigo {n}.º, Artigo {n}º, Art. {n}, Art. {n}.º, Art. {n}º | artigo*, art., arts.
      section | Secção {n} | Seção {n} | secç*, seç*
      chapter | Capítulo {n} | | capítulo*
      part | Parte {n} | | parte*
      title | Título {n} | | título*
      annex | Anexo {n} | | anexo*
      appendix | Apêndice {n} | | apêndice*
      point | Ponto {n} | Alínea {n}, Item {n}, Inciso {n} | ponto*, alínea*, ite*, inciso*
      paragraph | Número {n} | N.º {n}, Parágrafo {n}, § {n}, § {n}º | n.º, n.os, número*, parágrafo*, §
      subparagraph | Subparágrafo {n} | Subalínea {n} | subparágrafo*, subalínea*
      rule | Regra {n} | | regra*
      principle | Princípio {n} | | princípio*
      clause | Cláusula {n} | | cláusula*
      regulation | Regra {n} | |
      recital | Considerando {n} | | considerando*
      book | Livro {n} | | livro*
      schedule | Lista {n} | | lista*
      preamble | Preâmbulo | |
    `),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        não deve, não devem, não pode, não podem, não deverá, não deverão, não poderá,
        não poderão, ninguém, nenhum*, em caso algum, em nenhuma, não será, não serão,
        não é permitid*, não são permitid*, não tem direito, não têm direito, não está
        autorizad*
      `,
      permits: `
        não só, não apenas, não somente, não superior, não inferior, não mais do que
      `,
      negates: `
        não, nem, sem, nunca, jamais, nada, nenhum*, ninguém, exceto, excepto, salvo,
        proib*, veda*, recus*, neg*, imped*, evit*, falta*, exclu*, só, apenas, somente,
        exclusivamente, unicamente, contra, contrár*, ileg*, ilícit*, impossív*,
        inaceit*, inadmiss*, inadequ*, inválid*, incompat*, incorret*, incorrect*,
        independ*, impróp*, injust*, ausência*, abst*, cess*, caso contrário, em vez,
        inexat*, incomplet*, isent*
      `,
      shall: `
        deve, devem, deverá, deverão, é obrigado, são obrigados, compromete-se,
        comprometem-se
      `,
      may: `
        pode, podem, poderá, poderão, tem direito, têm direito, está autorizado
      `,
      should: 'deveria, deveriam, recomendado, recomenda-se',
      likeShall: `
        dev*, obrig*, compromet*, necess*, precis*, exig*, requer*, só, apenas, somente,
        exclus*, será, serão, respons*, tem de, têm de, tem que, vincul*, cabe, é, são
      `,
      likeMay: `
        pod*, direito, direitos, autoriz*, permit*, possib*, possív*, faculd*, livre*,
        liberdade*, eventual*, opcion*, permiss*
      `,
      likeShould: `
        dev*, recomend*, aconselh*, convém, preferenc*, desejáv*, melhor, suger*
      `,
    }),
  print: {hyphenation: patterns('pt', [2, 3], {repeatsHyphen: true})},
}

/** Portuguese of Portugal. CLDR 48; EU interinstitutional style guide; Regras de legística. */
export const pt: Language = define({
  ...portuguese,
  typography: {
    quotes: [
      ['«', '»'],
      ['“', '”'],
    ],
    innerQuotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
  },
})
