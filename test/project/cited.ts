import {withDefaults} from '../../pipeline/config/defaults.ts'
import type {Config} from '../../pipeline/config/types.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {loadProject, type LoadedDocument, type Project} from '../../pipeline/project/load.ts'

const code = `---
shortTitle: {en: Code, ru: Кодекс}
---

# Code of Conduct

## Article 1

Text.

## Article 5

1. One.

2. Two:

   (a) first;

   (b) second.

## Annex II

Text.
`

const points = `# Rules of Procedure

1. One.

2. Two:

   1. first;

   2. second.

3. Three.
`

const charter = (sentence: string): string => `# Charter

## Article 1

${sentence}

## Article 5

Text.
`

const documents = {
  code: {
    cited: {
      en: ['the Code'],
      ru: ['Кодекс поведения'],
      kk: ['Әдеп кодексі'],
      tr: ['Davranış Kuralları', 'Kurallar'],
      ja: ['行動規範'],
      fr: ['Code de conduite', 'le Code', 'du Code'],
      de: ['Verhaltenskodex', 'Kodex'],
      'zh-Hans': ['行为守则', '守则'],
      ar: ['مدونة السلوك', 'المدونة'],
      hi: ['आचार संहिता'],
      ka: ['ქცევის კოდექსი'],
      hu: ['Kódex'],
    },
  },
}
const locales = ['ru', 'kk', 'tr', 'ja', 'fr', 'de', 'zh-Hans', 'ar', 'hi', 'ka', 'hu']

/** A project of a charter with a sentence and its translation, of a code that it may refer to, and of rules. */
export async function projectOf(
  sentence: string,
  translation: readonly [locale: string, text: string] = ['ru', ''],
  config: Config = {locales, documents},
): Promise<Project> {
  const [locale, text] = translation
  const files = filesInMemory(
    new Map([
      ['source/charter.md', charter(sentence)],
      ['source/code.md', code],
      ['source/rules.md', points],
      [`locales/${locale}/charter.json`, JSON.stringify({'art1-par1': text})],
    ]),
  )
  return loadProject(files, withDefaults(config))
}

/** The charter of a project. */
export const charterOf = ({documents: all}: Project): LoadedDocument =>
  present(
    all.find(({document}) => document.id === 'charter'),
    'the charter',
  )
