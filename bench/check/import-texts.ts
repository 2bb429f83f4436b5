import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {itemAt} from '../../pipeline/finding/assert.ts'
import {commits, tags, textSources, type TextSource} from './texts.ts'

/**
 * `npx jiti bench/check/import-texts.ts <clones> <projects>`: make the projects `look` and `judge` of
 * the documents of `texts.ts` and fill them with `stele import`. A repository that is not below
 * `<clones>` as `owner+name` is cloned there.
 */
const [clones = '', projects = ''] = process.argv.slice(2)
const command = join(import.meta.dirname, '../../dist/cli/main.js')

const git = (repository: string, words: readonly string[]): string =>
  execFileSync('git', ['-C', cloneOf(repository), ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })

function cloneOf(repository: string): string {
  const folder = join(clones, repository.replace('/', '+'))
  if (!existsSync(folder))
    execFileSync('git', ['clone', '--quiet', `https://github.com/${repository}`, folder])
  return existsSync(join(folder, 'repo')) ? join(folder, 'repo') : folder
}

const commitOf = (repository: string): string => commits[repository] ?? 'HEAD' // not pinned

/** A file of a repository without its front matter, which no translation of a text has to keep. */
const textOf = (repository: string, path: string): string =>
  git(repository, ['show', `${commitOf(repository)}:${path}`]).replace(
    /^(?<mark>---|\+\+\+)\r?\n[\s\S]*?\r?\n\k<mark>\r?\n/u,
    '',
  )

function translationsOf({repository, translation}: TextSource): ReadonlyMap<string, string> {
  const paths = git(repository, ['ls-tree', '-r', '--name-only', commitOf(repository)]).split('\n')
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const tag = translation.exec(path)?.groups?.['tag']
      return tag === undefined || tag === 'en' ? [] : [[tags[tag] ?? tag, path]] // already BCP 47
    }),
  )
}

for (const set of ['look', 'judge'] as const) {
  const root = resolve(projects, set)
  const sources = textSources.filter((source) => source.set === set)
  mkdirSync(join(root, 'source'), {recursive: true})
  mkdirSync(join(root, 'old'), {recursive: true})
  const found = sources.map((source) => ({source, translations: translationsOf(source)}))
  const locales = [...new Set(found.flatMap(({translations}) => [...translations.keys()]))].toSorted()
  writeFileSync(
    join(root, 'pipeline.config.ts'),
    `export default {locales: ${JSON.stringify(locales)}}\n`,
  )
  for (const {source} of found)
    writeFileSync(
      join(root, 'source', `${source.id}.md`),
      textOf(source.repository, source.english),
    )
  for (const {source, translations} of found)
    for (const [locale, path] of translations) {
      const file = join(root, 'old', `${source.id}.${locale}.md`)
      writeFileSync(file, textOf(source.repository, path))
      const words = ['import', file, '--document', source.id, '--locale', locale, '-C', root]
      try {
        execFileSync(process.execPath, [command, ...words], {stdio: 'ignore'})
      } catch {
        process.stdout.write(`${itemAt(words, 1)}: not imported whole\n`)
      }
    }
}
