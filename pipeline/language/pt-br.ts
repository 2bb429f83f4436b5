import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {portuguese} from './pt.ts'
import type {Language} from './model/types.ts'

/** Portuguese of Brazil. CLDR 48; Lei Complementar 95/1998; Manual de Redação da Presidência da República. */
export const ptBR: Language = define({
  ...portuguese,
  tag: 'pt-BR',
  name: 'Portuguese (Brazil)',
  autonym: 'português (Brasil)',
  labels: () => ({
    ...portuguese.labels?.(),
    forms: labelForms(`
      article | Artigo {n} | Artigo {n}º, Art. {n}, Art. {n}º | artigo*, art., arts.
      section | Seção {n} | Secção {n} | seç*, secç*
      chapter | Capítulo {n} | | capítulo*
      part | Parte {n} | | parte*
      title | Título {n} | | título*
      annex | Anexo {n} | | anexo*
      appendix | Apêndice {n} | | apêndice*
      point | Item {n} | Ponto {n}, Inciso {n}, Alínea {n} | ite*, ponto*, inciso*, alínea*
      paragraph | Parágrafo {n} | § {n}, § {n}º, Número {n} | parágrafo*, §, §§
      subparagraph | Subparágrafo {n} | Subitem {n} | subparágrafo*, subite*
      rule | Regra {n} | | regra*
      principle | Princípio {n} | | princípio*
      clause | Cláusula {n} | | cláusula*
      regulation | Regra {n} | |
      recital | Considerando {n} | | considerando*
      book | Livro {n} | | livro*
      schedule | Tabela {n} | | tabela*
      preamble | Preâmbulo | |
    `),
  }),
})
