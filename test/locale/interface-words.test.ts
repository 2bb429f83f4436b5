import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {interfaceWords} from '../../pipeline/locale/interface-words.ts'

const root = join(import.meta.dirname, '..', '..')
const files = globSync('locales/*/stele.json', {cwd: root}).sort()
const wordsOf = (file: string): Readonly<Record<string, string>> => {
  const value: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
  return Object.fromEntries(Object.entries(value ?? {}).map(([id, text]) => [id, String(text)]))
}
const locales = new Map(files.map((file) => [file.split('/')[1] ?? '', wordsOf(file)]))
const plural = /_(?:zero|one|two|few|many|other)$/u
const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{?[a-zA-Z]+\}?\}/gu)].map(([hole]) => hole).toSorted()

describe('interface words', () => {
  it('looked at the shipped languages', () => {
    expect(locales.size).toBeGreaterThanOrEqual(65)
    expect([...locales.keys()]).toEqual(
      expect.arrayContaining(['ar', 'en', 'es', 'fr', 'kk', 'ru', 'tk', 'zh-Hans']),
    )
  })

  it.each([...locales])('%s has every word, every plural form and every hole', (locale, words) => {
    const english = locales.get('en') ?? {}
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const wanted = Object.keys(english).flatMap((id) => {
      if (!plural.test(id)) return [id]
      return forms.map((form) => id.replace(plural, `_${form}`))
    })
    expect(Object.keys(words).toSorted()).toEqual([...new Set(wanted)].toSorted())
    for (const [id, text] of Object.entries(words)) {
      expect(text.trim(), id).not.toBe('')
      const model = english[id] ?? english[id.replace(plural, '_other')] ?? ''
      // A form for exactly one or two may say the number in words.
      if (!/_(?:zero|one|two)$/u.test(id)) expect([id, holes(text)]).toEqual([id, holes(model)])
    }
  })

  it.each([
    ['ru', 1, 'Переведён 1 фрагмент из 18.'],
    ['ru', 3, 'Переведено 3 фрагмента из 18.'],
    ['ru', 18, 'Переведено 18 фрагментов из 18.'],
  ])('%s counts %i by its plural rules', (locale, count, said) => {
    const words = interfaceWords(locale, locales, {
      counts: {unitsTranslated: {count, total: 18}},
      digits: 'latn',
    })
    expect(words['unitsTranslated']).toBe(said)
  })

  it('speaks English where a language has no words', () => {
    expect(interfaceWords('tlh', locales)['contents']).toBe('Contents')
  })
})
