import type {Diagnostic} from 'vscode-languageserver-protocol/node.js'

/** The texts of the Russian translation. */
export const texts = {
  title: 'Правила',
  p1: 'Государства 😀 платят за 40 дней.',
  p2: 'Члены  сообщают **Совету** "всё".',
  'p2-a': 'о мерах',
  p3: 'Члены:',
  'p3-1': 'собираются',
}
export const ru = 'locales/ru/rules.json'
export const kk = 'locales/kk/rules.json'
export const source = 'source/rules.md'
/** A project with a wrong number, two spaces and a term. */
export const project = {
  'pipeline.config.ts': "export default {locales: ['ru', 'kk']}\n",
  [source]: `# Rules

1. Member States pay within 30 days.
2. Members report to the **Council** "all".

   (a) on measures

3. Members:
   - meet
`,
  [ru]: `${JSON.stringify(texts, null, 2)}\n`,
  [kk]: '{"title": "Ережелер"}\n',
  'locales/glossary.json': JSON.stringify({
    concepts: [
      {
        id: 'member-state',
        terms: {en: {term: 'Member State'}, ru: {term: 'государство-член', forms: ['государств*']}},
      },
    ],
  }),
}

/** Whether a rule has found something. */
export const has =
  (rule: string) =>
  (found: readonly Diagnostic[]): boolean =>
    found.some(({code}) => code === rule)
/** Whether a rule has found nothing. */
export const hasNo =
  (rule: string) =>
  (found: readonly Diagnostic[]): boolean =>
    !has(rule)(found)
