import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Document} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {alignTranslation} from '../../pipeline/importing/alignment.ts'
import {importCandidates} from '../../pipeline/importing/candidates.ts'
import type {TextSource} from './text-source.ts'
import {commits, tags, textSources} from './texts.ts'

/**
 * `npx jiti bench/check/import-texts.ts <clones> <folder>`: read the documents of `texts.ts`, align them
 * as `stele import` does and write each with its translations to `<folder>/<set>/<id>.json`. A
 * repository that is not below `<clones>` as `owner+name` is cloned there. Names of sets behind the folder leave out
 * all others.
 */
const [clones = '', folder = '', ...sets] = process.argv.slice(2)

const git = (repository: string, words: readonly string[]): string =>
  execFileSync('git', ['-C', cloneOf(repository), ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })

function cloneOf(repository: string): string {
  const clone = join(clones, repository.replace('/', '+'))
  if (!existsSync(clone))
    execFileSync('git', ['clone', '--quiet', `https://github.com/${repository}`, clone])
  return existsSync(join(clone, 'repo')) ? join(clone, 'repo') : clone
}

const commitOf = (repository: string): string => commits[repository] ?? 'HEAD' // not pinned

/** A file of a repository without its front matter (YAML, TOML, JSON or a map of Elixir), which no translation has to keep. */
const textOf = (repository: string, path: string): string =>
  git(repository, ['show', `${commitOf(repository)}:${path}`]).replace(
    /^(?:%\{[\s\S]*?\n\}\r?\n---|\{\r?\n[\s\S]*?\n\}|(?<mark>---|\+\+\+)\r?\n[\s\S]*?\r?\n\k<mark>)\r?\n/u,
    '',
  )

function translationsOf({repository, translation}: TextSource): ReadonlyMap<string, string> {
  const paths = git(repository, ['ls-tree', '-r', '--name-only', commitOf(repository)]).split('\n')
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const written = translation.exec(path)?.groups?.['tag']
      const tag = written?.replace(/^[A-Z]+$/u, (capitals) => capitals.toLowerCase())
      return tag === undefined || /^en\b/u.test(tag) ? [] : [[tags[tag] ?? tag, path]] // already BCP 47
    }),
  )
}

/** What `stele import` is sure of from this confidence on. */
const sure = 0.5

/** The texts of a translation that `stele import` is sure of, by key. */
function alignedTexts(
  source: TextSource,
  english: string,
  {locale, path}: {readonly locale: string; readonly path: string},
): Record<string, string> {
  const read = (text: string, language: string): Document =>
    parseDocument(text, {id: source.id, file: `${source.id}.md`, language}).value
  const document = read(english, 'en')
  const catalog = unitsOf(document)
  const translated = read(textOf(source.repository, path), locale)
  const {matches} = alignTranslation(
    importCandidates(document, catalog),
    importCandidates(translated, unitsOf(translated)),
  )
  return Object.fromEntries(
    matches.flatMap(({unit, passages, confidence, joinedInto}) =>
      confidence >= sure && passages.length === 1 && joinedInto === undefined
        ? passages.map(({text}) => [unit.key, text])
        : [],
    ),
  )
}

for (const source of textSources) {
  if (sets.length > 0 && !sets.includes(source.set)) continue
  mkdirSync(join(folder, source.set), {recursive: true})
  const english = textOf(source.repository, source.english)
  const translations = Object.fromEntries(
    Array.from(translationsOf(source), ([locale, path]) => [
      locale,
      alignedTexts(source, english, {locale, path}),
    ]),
  )
  const file = join(folder, source.set, `${source.id}.json`)
  writeFileSync(file, JSON.stringify({genre: source.genre, english, translations}))
}
