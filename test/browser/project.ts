import {cp, mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {root, stele} from '../e2e/command.ts'

/** Built pages in a folder. */
export type Pages = {
  readonly folder: string
  /** address of a file below the output folder */
  readonly address: (path: string) => string
}

const before = `---
version: 3 of 2026
---

# House rules

These rules bind all members.

## Article 1. Register

1. Members keep a register of *terrorism* cases.[^why]
2. Members publish it each year:
   - in print;
   - [on line](https://example.org/register).

> Nothing is hidden.

## Article 2. Fees

| Member | Fee |
| --- | ---: |
| 2.1.7 | 2 × 10<sup>6</sup> |
| State | 1,000 |
| City | 500 |

1. Fees are due in May.
2. A member that does not pay loses its vote.

\`\`\`
vote = paid ? 1 : 0
\`\`\`

![The seal of the house](seal.png)

[^why]: So that all can see it.
`

const translations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: {
    title: 'Правила дома',
    'preamble-1': 'Настоящие правила обязательны для всех членов.',
    'art1-title': 'Реестр',
    'art1-1': 'Члены ведут реестр дел о *терроризме*.[^why]',
    'art1-2': 'Члены ежегодно публикуют его:',
    'art1-2-1': 'в печати;',
    'art1-2-2': '[в сети](https://example.org/register).',
    'art2-title': 'Взносы',
    'art2-1': 'Взносы уплачиваются в мае. Ёлки освобождены.',
    fn1: 'Чтобы все могли его видеть.',
  },
  ar: {
    title: 'قواعد البيت',
    'preamble-1': 'هذه القواعد مُلزِمة لجميع الأعضاء.',
    'art1-title': 'السجل',
    'art1-1': 'يحتفظ الأعضاء بسجل لقضايا *الإرهاب*.[^why]',
    'art1-2': 'ينشره الأعضاء كل عام:',
    'art1-2-1': 'في الطباعة؛',
    'art2-title': 'الرسوم',
    'art2-1': 'تُستحق الرسوم في أيار/مايو.',
  },
  fr: {
    title: 'Règlement de la maison',
    'preamble-1': 'Le présent règlement lie tous les membres.',
    'art1-1': 'Les membres tiennent un registre des affaires de *terrorisme*.[^why]',
    'art2-1': 'Les cotisations sont dues en mai. Élève été.',
  },
}

/** A picture of one red point. */
const seal =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'

const glossary = {
  concepts: [
    {
      id: 'terrorism',
      definition: 'Acts meant to spread terror.',
      terms: {
        en: {term: 'terrorism', forms: []},
        ru: {term: 'терроризм', forms: ['терроризм*']},
        ar: {term: 'الإرهاب', forms: []},
        fr: {term: 'terrorisme', forms: []},
      },
    },
  ],
}

const config = `export default {
  locales: ['ru', 'ar', 'fr'],
  publisher: 'The House',
  html: {baseUrl: 'https://house.example/rules'},
  editions: [
    {languages: ['en', 'ru', 'ar', 'fr'], layout: 'columns', formats: ['html', 'md']},
    {languages: ['ar', 'en'], layout: 'columns', formats: ['html']},
    {pairs: ['ru'], formats: ['html']},
    {single: ['fr'], formats: ['html']},
  ],
}
`

/**
 * Build the pages of a document that holds everything a document may hold, after its second article has
 * changed under a translation that was up to date.
 */
export async function buildHouse(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await writeFile(join(folder, 'pipeline.config.ts'), config)
  await writeFile(join(folder, 'source', 'rules.md'), before)
  for (const [locale, texts] of Object.entries(translations)) {
    await mkdir(join(folder, 'locales', locale), {recursive: true})
    await writeFile(join(folder, 'locales', locale, 'rules.json'), `${JSON.stringify(texts)}\n`)
  }
  await writeFile(join(folder, 'locales', 'glossary.json'), JSON.stringify(glossary))
  await writeFile(join(folder, 'source', 'seal.png'), Buffer.from(seal, 'base64'))
  await mustSucceed(folder, 'sync')
  await writeFile(
    join(folder, 'source', 'rules.md'),
    before.replace('Fees are due in May.', 'Fees are due in June at the latest.'),
  )
  await mustSucceed(folder, 'sync')
  await mustSucceed(folder, 'build', '--quiet')
}

/** Build the pages of the shipped document. */
export async function buildShipped(folder: string): Promise<void> {
  for (const part of ['source', 'locales'])
    await cp(join(root, part), join(folder, part), {recursive: true})
  const languages = "'en', 'ru', 'kk', 'tk', 'fr', 'es', 'ar', 'zh-Hans'"
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    `export default {locales: [${languages.slice(6)}], publisher: 'Chronicles of Turkmenistan', editions: [{languages: [${languages}], formats: ['html']}, {pairs: ['ru'], formats: ['html']}]}\n`,
  )
  await mustSucceed(folder, 'build', '--quiet')
}

/** The built pages of a folder. */
export function pagesIn(folder: string): Pages {
  return {
    folder,
    address: (path) => `file://${folder}/output/${path}`,
  }
}

/** Run a command that must not fail. */
export async function mustSucceed(folder: string, ...words: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await stele(folder, ...words)
  if (code !== 0) throw new Error(`stele ${words.join(' ')}: ${code}\n${stdout}\n${stderr}`)
  return stdout
}
