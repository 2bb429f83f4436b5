import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {bundledWords} from '../../pipeline/operations/resources/interface-words.ts'
import {languages} from '../../pipeline/language/index.ts'
import {keysOf, shippedWords} from './lacking.ts'

const english = shippedWords('en') ?? {}
const partial = new Set(['km', 'my'])
const tags = languages
  .map(({tag}) => tag)
  .filter((tag) => !partial.has(tag) && !tag.startsWith('en'))

/** The languages that Stele promises to know. */
const promised =
  'bg cs da de de-AT de-CH el en en-GB es es-MX et fi fr fr-CA ga hr hu it lt lv mt nl pl pt pt-BR ro sk sl sv ' +
  'ar ru zh-Hans zh-Hant be uk kk ky uz uz-Cyrl tg tk az hy ka mn tr tt kaa ' +
  'fa ur he hi bn ta si ja ko vi th id ms sw am sr-Cyrl sr-Latn bs mk sq nb nn is ca eu gl cy'

it('is looked for in all languages and all words', () => {
  const wanted = promised.split(' ').filter((tag) => !tag.startsWith('en'))
  expect(wanted.length).toBeGreaterThan(65)
  expect(wanted.filter((tag) => !tags.includes(tag))).toEqual([])
  expect(keysOf(english).length).toBeGreaterThan(75)
  // Only words that the list names may be alike, and a full sentence never is.
  expect(Object.values(english).filter((text) => !isShared(text)).length).toBeGreaterThan(65)
})

/** Words that are the same in English and in the language: their dictionaries have them so. */
const shared = new Set(
  'version document menu date notes table colophon documents editions language title licence page point source {page} / {pages}'.split(
    ' ',
  ),
)
const isShared = (text: string): boolean =>
  shared.has(text.toLowerCase()) || text === '{page} / {pages}'

describe.each(tags)('the interface words of %s', (tag) => {
  it('are all there, and none is English', async () => {
    const words = (await bundledWords([tag])).get(tag) ?? {}
    expect(keysOf(words).toSorted()).toEqual(keysOf(english).toSorted())
    const borrowed = Object.entries(words).filter(
      ([key, text]) => english[key] === text && !isShared(text),
    )
    expect(borrowed).toEqual([])
  })

  it('have a form for every plural of the language, with its holes', async () => {
    const words = (await bundledWords([tag])).get(tag) ?? {}
    for (const category of new Intl.PluralRules(tag).resolvedOptions().pluralCategories) {
      const found = words[`searchResults_${category}`]
      expect(found, category).toBeDefined()
      expect(words[`unitsTranslated_${category}`], category).toContain('{{total}}')
    }
  })
})

it('says of every set of words who wrote it', () => {
  const record = readFileSync(
    fileURLToPath(new URL('../../locales/README.md', import.meta.url)),
    'utf8',
  )
  const named = new Set(
    Array.from(record.matchAll(/^\| `(?<tag>[^`]+)`/gmu), ({groups}) => groups?.['tag']),
  )
  const shipped = languages.map(({tag}) => tag).filter((tag) => shippedWords(tag))
  expect(shipped.filter((tag) => !named.has(tag))).toEqual([])
})
