import {languageSets} from './edition-languages.ts'
import type {Config, EditionConfig} from './types.ts'

/** A setting that does nothing, or less than it says. */
export type IdleSetting = {
  /** names of settings, and places in lists, from 0 */
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint: string
}

type Entry = Pick<EditionConfig, 'languages' | 'pairs' | 'single' | 'layout' | 'formats'>
type PlacedEntry = {readonly entry: Entry; readonly path: IdleSetting['path']}
type Languages = {readonly language: string; readonly locales: readonly string[]}

/**
 * What `locales`, `editions` and `books` ask for that has no effect: an entry without languages, a language that the
 * project does not have, the source language as a translation, a file that two editions write.
 */
export function idleEditions(config: Config): readonly IdleSetting[] {
  const {locales, language = 'en', editions = [], books = []} = config // English, and none of either
  const languages = {locales, language}
  const placed = editions.map((entry, at) => ({entry, path: ['editions', at]}))
  const ofBooks = books.map((entry, at) => ({entry, path: ['books', at]}))
  return [
    ...wrongLocales(languages),
    ...[...placed, ...ofBooks].flatMap((one) => idleEntry(one, languages)),
    ...repeatedFiles(placed, languages),
    ...ofBooks.flatMap((one) => repeatedFiles([one], languages)),
  ]
}

function wrongLocales({language, locales}: Languages): readonly IdleSetting[] {
  return locales.flatMap((locale, at) => {
    const path = ['locales', at]
    if (locale === language)
      return [
        {
          path,
          message: `locales.${at} is ${locale}, the language of the source, which is not translated`,
          hint: `Remove ${locale} from locales, or set "language" to the language of the source`,
        },
      ]
    return locales.indexOf(locale) < at
      ? [{path, message: `locales has ${locale} twice`, hint: 'Remove one of the two'}]
      : []
  })
}

function idleEntry({entry, path}: PlacedEntry, languages: Languages): readonly IdleSetting[] {
  const wrong = (['languages', 'pairs', 'single'] as const).flatMap((name) => {
    const tags = entry[name]
    if (!Array.isArray(tags)) return []
    return tags.flatMap((tag: string, at: number) =>
      wrongTag(tag, {path: [...path, name, at], isPair: name === 'pairs'}, languages),
    )
  })
  const {pairs, single} = entry
  // `true` is each of the project's languages, which may have none yet.
  const isIdle = pairs !== true && single !== true && languageSets(entry, languages).length === 0
  if (wrong.length > 0 || !isIdle) return wrong
  return [
    {
      path,
      message: `${path.join('.')} names no languages, so no file is built`,
      hint: `Write ${sample(languages)}, pairs: true or single: true in it, or remove it`,
    },
  ]
}

const sample = ({language, locales}: Languages): string =>
  `languages: [${[language, ...locales.slice(0, 1)].map((tag) => `'${tag}'`).join(', ')}]`

function wrongTag(
  tag: string,
  {path, isPair}: {readonly path: IdleSetting['path']; readonly isPair: boolean},
  {language, locales}: Languages,
): readonly IdleSetting[] {
  const name = path.join('.')
  if (tag === language && isPair)
    return [
      {
        path,
        message: `${name} is ${tag}, the language of the source: a pair needs a translation beside it`,
        hint: `Remove ${tag}, or write single: ['${tag}'] for the source alone`,
      },
    ]
  if (tag === language || locales.includes(tag)) return []
  return [
    {
      path,
      message: `${name} is ${tag}, which is not a language of the project: they are ${[language, ...locales].join(', ')}`,
      hint: `Add '${tag}' to locales, or remove it here`,
    },
  ]
}

/**
 * Two editions of the same languages, layout and format have one name: the later would overwrite the earlier.
 * What `pairs: true` or `single: true` adds may be there already, as in a project of one locale, where both say the same.
 */
function repeatedFiles(
  entries: readonly PlacedEntry[],
  languages: Languages,
): readonly IdleSetting[] {
  const writers = new Map<string, PlacedEntry>()
  return entries.flatMap((one) => {
    const {entry, path} = one
    const name = path.join('.')
    const repeated = filesOf(entry, languages).flatMap((file) => {
      const writer = writers.get(file)
      writers.set(file, writer ?? one) // not yet written: this one writes it
      return writer === undefined || isAddedAlike(writer.entry, entry)
        ? []
        : [{file, former: writer.path.join('.')}]
    })
    return repeated.slice(0, 1).map(({file, former}) => ({
      path,
      message: `${name} writes a file that ${former === name ? 'it writes already' : `${former} writes too`}: ${file}`,
      hint: 'Remove one of the two, or give it other languages, another layout or other formats',
    }))
  })
}

/** Whether one of two entries reaches a file by all languages of the project, and no setting of theirs differs. */
function isAddedAlike(one: Entry, other: Entry): boolean {
  const addsAll = [one, other].some(({pairs, single}) => pairs === true || single === true)
  return one !== other && addsAll && settingsOf(one) === settingsOf(other)
}

/** What an entry sets beside its languages, layout and formats, in one order. */
const settingsOf = (entry: Entry): string =>
  JSON.stringify(
    Object.entries({...entry, languages: 0, pairs: 0, single: 0, layout: 0, formats: 0}).toSorted(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  )

/** The names of the files of an entry, without that of the document. */
function filesOf(
  {layout = 'columns', formats, ...entry}: Entry,
  languages: Languages,
): readonly string[] {
  return languageSets(entry, languages).flatMap((set) =>
    formats.map((format) => `${set.join('-')}${set.length > 1 ? `.${layout}` : ''}.${format}`),
  )
}
