import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {root, run} from '../../e2e/command.ts'
import {mustSucceed} from '../project.ts'

/** A second document: two of its points are those of the Code, one word for word. */
const declaration = `# Declaration

The States declare:

1. Prevent direct or indirect support of terrorist groups to achieve political or geopolitical goals;
2. Support efforts to enhance cooperation and fulfil all commitments under the Code.
`

/** German, which the shipped Code does not have. */
const german = {
  title: 'Erklärung',
  'preamble-1': 'Die Staaten erklären:',
  p1: 'Die direkte oder indirekte Unterstützung terroristischer Gruppen zur Erreichung politischer oder geopolitischer Ziele verhindern;',
  p2: 'Die Bemühungen um mehr Zusammenarbeit und die Erfüllung aller Verpflichtungen aus dem Kodex unterstützen.',
}

/** Terms of the glossary in German. */
const germanTerms: Readonly<Record<string, string>> = {
  'united-nations': 'Vereinte Nationen',
  'code-of-conduct': 'Verhaltenskodex',
}

type GlossaryFile = {readonly concepts: readonly {id: string; terms: Record<string, unknown>}[]}

async function addGermanTerms(folder: string): Promise<void> {
  const file = join(folder, 'locales', 'glossary.json')
  const glossary = JSON.parse(await readFile(file, 'utf8')) as GlossaryFile
  for (const {id, terms} of glossary.concepts) {
    const term = germanTerms[id]
    if (term !== undefined) terms['de'] = {term}
  }
  await writeFile(file, `${JSON.stringify(glossary, null, 2)}\n`)
}

const config = `export default {
  locales: ['ru', 'ar', 'de'],
  editions: [{languages: ['en', 'de'], layout: 'columns', formats: ['html']}],
}
`

/**
 * The shipped Code with Russian and Arabic, to be translated into German; a declaration that is in German already;
 * all of it committed.
 */
export async function layOutCode(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await cp(join(root, 'source', 'code-of-conduct.md'), join(folder, 'source', 'code-of-conduct.md'))
  for (const part of ['en', 'ru', 'ar', 'glossary.json'])
    await cp(join(root, 'locales', part), join(folder, 'locales', part), {recursive: true})
  await addGermanTerms(folder)
  await writeFile(join(folder, 'source', 'declaration.md'), declaration)
  await writeFile(join(folder, 'pipeline.config.ts'), config)
  await writeFile(join(folder, '.gitignore'), '.stele/\n')
  await mustSucceed(folder, 'sync')
  const file = join(folder, 'locales', 'de', 'declaration.json')
  await writeFile(file, `${JSON.stringify(german, null, 2)}\n`)
  await mustSucceed(folder, 'sync')
  await git(folder, 'init', '-q', '-b', 'main')
  await git(folder, 'config', 'user.name', 'Ayna Example')
  await git(folder, 'config', 'user.email', 'ayna@example.org')
  await git(folder, 'add', '-A')
  await git(folder, 'commit', '-qm', 'Begin')
}

/** Run git, which must not fail; what it prints. */
export async function git(folder: string, ...words: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await run('git', words, folder)
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
  return stdout
}

/** The texts of a translation as its file has them. */
export async function textsOf(
  folder: string,
  locale: string,
  document = 'code-of-conduct',
): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(folder, 'locales', locale, `${document}.json`), 'utf8')
  return JSON.parse(text) as Readonly<Record<string, string>>
}

/** The records of a translation as its state file has them. */
export async function recordsOf(
  folder: string,
  locale: string,
  document = 'code-of-conduct',
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const path = join(folder, 'locales', locale, `${document}.state.json`)
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, Record<string, unknown>>
}
