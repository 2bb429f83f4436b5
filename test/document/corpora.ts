import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** A real or contrived document to test against, its language by its name. */
export type Sample = {readonly name: string; readonly language: string; readonly text: string}

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const languageIn = (name: string): string =>
  /(?:^|\.)(?<tag>[a-z]{2})\.md$/u.exec(name)?.groups?.['tag'] ?? 'en'

function filesIn(folder: string): readonly Sample[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'INDEX.md')
    .toSorted()
    .map((name) => ({
      name,
      language: languageIn(name),
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }))
}

/** The Markdown files of a shared corpus folder; none where the corpora are not there. */
export const samplesIn = (corpus: 'pathological' | 'semver'): readonly Sample[] =>
  filesIn(pathTo(`../shared/corpora/${corpus}`))

/** Documents of our own, there in every clone. */
export const ownSamples: readonly Sample[] = [
  ...filesIn(pathTo('source')),
  ...filesIn(pathTo('test/document/samples')),
]

/** Every document that there is to test against. */
export const samples: readonly Sample[] = [
  ...ownSamples,
  ...samplesIn('pathological'),
  ...samplesIn('semver'),
]
