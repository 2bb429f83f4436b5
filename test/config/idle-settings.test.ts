import {expect, it} from 'vitest'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {configOfText} from '../../pipeline/project/config.ts'

const found = async (settings: string): Promise<readonly string[]> => {
  const files = filesInMemory(
    new Map([['pipeline.config.ts', `export default {\n${settings}\n}\n`]]),
  )
  const {findings} = await configOfText(files)
  return findings.map(
    ({severity, place, message, hint}) => `${place.line} ${severity}: ${message}. ${hint}`,
  )
}

it.each([
  [
    "locales: ['ru'],\neditions: [\n{single: true, formats: ['md']},\n{formats: ['html']}]",
    "5 error: editions.1 names no languages, so no file is built. Write languages: ['en', 'ru'], pairs: true or single: true in it, or remove it",
  ],
  [
    "locales: ['ru'],\neditions: [{pairs: false, single: [], formats: ['md']}]",
    "3 error: editions.0 names no languages, so no file is built. Write languages: ['en', 'ru'], pairs: true or single: true in it, or remove it",
  ],
  [
    "locales: ['ru'],\neditions: [{\nlanguages: ['en', 'kk'],\nformats: ['md']}]",
    "4 error: editions.0.languages.1 is kk, which is not a language of the project: they are en, ru. Add 'kk' to locales, or remove it here",
  ],
  [
    "locales: ['ru'],\neditions: [{\npairs: ['en'], formats: ['md']}]",
    "4 error: editions.0.pairs.0 is en, the language of the source: a pair needs a translation beside it. Remove en, or write single: ['en'] for the source alone",
  ],
  [
    "locales: [\n'ru',\n'en']",
    '4 error: locales.1 is en, the language of the source, which is not translated. Remove en from locales, or set "language" to the language of the source',
  ],
  ["locales: [\n'ru',\n'ru']", '4 error: locales has ru twice. Remove one of the two'],
  [
    "locales: ['ru'],\neditions: [\n{languages: ['en', 'ru'], formats: ['md']},\n{pairs: ['ru'], layout: 'columns', formats: ['pdf', 'md']}]",
    '5 error: editions.1 writes a file that editions.0 writes too: en-ru.columns.md. Remove one of the two, or give it other languages, another layout or other formats',
  ],
  [
    "locales: ['ru'],\neditions: [\n{languages: ['ru'], single: true, formats: ['md']}]",
    '4 error: editions.0 writes a file that it writes already: ru.md. Remove one of the two, or give it other languages, another layout or other formats',
  ],
  [
    "locales: ['ru'],\nbooks: [\n{id: 'all', title: {en: 'All'}, documents: ['code'], formats: ['pdf']}]",
    "4 error: books.0 names no languages, so no file is built. Write languages: ['en', 'ru'], pairs: true or single: true in it, or remove it",
  ],
])('refuses what does nothing: %s', async (settings, expected) => {
  expect(await found(settings)).toEqual([expected])
})

it.each([
  "locales: []\n, editions: [{pairs: true, formats: ['md']}]",
  // In a project of one locale, the pair is all languages: the configuration need not change for a second one.
  "locales: ['ru'], editions: [{languages: ['en', 'ru'], formats: ['md', 'pdf']}, {pairs: true, formats: ['pdf']}]",
  "locales: ['en'], language: 'fr', editions: [{languages: ['fr', 'en'], formats: ['md']}]",
  "locales: ['ru'], editions: [{pairs: true, formats: ['md']}, {pairs: true, layout: 'facing', formats: ['md']}, {single: true, formats: ['md']}, {pairs: true, formats: ['html']}]",
])('accepts what has an effect: %s', async (settings) => {
  expect(await found(settings)).toEqual([])
})
