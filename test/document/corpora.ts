import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {cases} from './pathological/all.ts'

/** A real or contrived document to test against, its language by its name. */
export type Sample = {readonly name: string; readonly language: string; readonly text: string}

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const languageIn = (name: string): string =>
  /(?:^|\.)(?<tag>[a-z]{2})\.md$/u.exec(name)?.groups?.['tag'] ?? 'en'

function filesIn(folder: string): readonly Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'INDEX.md')
    .toSorted()
    .map((name) => ({
      name,
      language: languageIn(name),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** How many files the folders of STELE_CORPORA hold at least: a folder that lacks them is an error. */
const least = {pathological: 45, semver: 9, 'conventional-commits': 6} as const

/**
 * The Markdown files of a folder of STELE_CORPORA, an optional environment variable that names a folder
 * of documents whose text is not ours to ship; none where it is not set.
 *
 * @throws where it is set and the files are not there, so that no test passes on nothing
 */
export function samplesIn(corpus: keyof typeof least): readonly Sample[] {
  const corpora = process.env['STELE_CORPORA']
  if (corpora === undefined || corpora === '') return []
  const folder = join(corpora, corpus)
  const found = existsSync(folder) ? filesIn(folder) : []
  if (found.length < least[corpus])
    throw new Error(`${folder} has ${found.length} Markdown files, expected ${least[corpus]}`)
  return found
}

/** Documents of our own, there in every clone. */
export const ownSamples: readonly Sample[] = [
  ...filesIn(pathTo('source')),
  ...filesIn(pathTo('test/document/samples')),
]

/** Texts of our own that trip parsers, one for each kind. */
export const trippingSamples: readonly Sample[] = cases.map(({name, language = 'en', own}) => ({
  name: `${name}.md`,
  language,
  text: own,
}))

/** Every document that there is to test against. */
export const samples: readonly Sample[] = [
  ...ownSamples,
  ...trippingSamples,
  ...samplesIn('pathological'),
  ...samplesIn('semver'),
]
