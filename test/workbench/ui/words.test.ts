import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {
  languageFor,
  loadPageWords,
  pageLanguages,
} from '../../../pipeline/workbench/ui/words/page-words.ts'

const ui = join(import.meta.dirname, '..', '..', '..', 'pipeline', 'workbench', 'ui')
const form = /_(?:zero|one|two|few|many|other)$/u
const tags = pageLanguages.map(({tag}) => tag)

function resource(tag: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(ui, 'words', `${tag}.json`), 'utf8')) as Record<
    string,
    string
  >
}

/** Names without the endings of plural forms. */
const stems = (words: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set(Object.keys(words).map((id) => id.replace(form, '')))].sort()

const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\w+\}\}/gu)].map(([one]) => one).sort()

describe('interface words of the workbench', () => {
  const english = resource('en')

  it.each(tags)(
    '%s has every word, none of them empty, with the plural forms of its language',
    (tag) => {
      const words = resource(tag)
      expect(stems(words)).toEqual(stems(english))
      expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
      const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions()
      for (const id of Object.keys(words).filter((one) => form.test(one)))
        expect(pluralCategories).toContain(id.replace(/^.*_/u, ''))
      for (const stem of stems(english)) {
        if (!(`${stem}_other` in english)) continue
        expect(Object.keys(words)).toContain(`${stem}_other`)
      }
    },
  )

  it.each(tags)('%s has the holes of the English', (tag) => {
    for (const [id, text] of Object.entries(resource(tag))) {
      const source = english[id] ?? english[`${id.replace(form, '')}_other`] ?? ''
      // A form for one or two may say the number in words.
      const wanted = /_(?:zero|one|two)$/u.test(id)
        ? holes(source).filter((one) => one !== '{{count}}')
        : holes(source)
      expect([id, holes(text)]).toEqual([id, expect.arrayContaining([...wanted])])
      expect([id, holes(source)]).toEqual([id, expect.arrayContaining([...holes(text)])])
    }
  })

  it('says the number in the form that the language asks for', async () => {
    const russian = await loadPageWords('ru')
    expect([1, 3, 5].map((count) => russian.say('rowsShown', {count}))).toEqual([
      '1 строка',
      '3 строки',
      '5 строк',
    ])
    const arabic = await loadPageWords('ar')
    expect(arabic.direction).toBe('rtl')
    expect([2, 3].map((count) => arabic.say('rowsShown', {count}))).toEqual(['صفان', '3 صفوف'])
    const french = await loadPageWords('fr')
    expect(french.say('rowsShown', {count: 1_000_000})).toBe('1000000 lignes')
  })

  it('is in the language of the browser where there is one', () => {
    expect(languageFor(['de', 'kk-KZ', 'ru'])).toBe('kk')
    expect(languageFor(['zh-CN'])).toBe('zh-Hans')
    expect(languageFor(['zh-TW', 'de'])).toBe('en')
  })

  it('has no word that nothing says', () => {
    const code = globSync('**/*.{ts,tsx}', {cwd: ui})
      .map((path) => readFileSync(join(ui, path), 'utf8'))
      .join('\n')
    expect(code.length).toBeGreaterThan(50_000)
    const unused = stems(english).filter(
      (stem) => !code.includes(`'${stem}'`) && !code.includes(`\`${stem.replace(/_.*$/u, '')}_\${`),
    )
    expect(unused).toEqual([])
  })

  it('says in the list who wrote the words', () => {
    const list = readFileSync(join(ui, '..', '..', '..', 'locales', 'README.md'), 'utf8')
    const [, rows = ''] = list.split('## Words of the workbench')
    const listed = [
      ...rows.matchAll(/^\| `(?<tag>[^`]+)` \|.*\| (?<origin>source|machine draft) \|/gmu),
    ].map(({groups}) => groups?.['tag'])
    expect(listed).toEqual([...tags].sort())
  })
})
