import {describe, expect, it} from 'vitest'
import {languages} from '../../pipeline/language/index.ts'
import {languageName, shortestTag} from '../../pipeline/language/names.ts'
import {rightTag} from '../../pipeline/language/tag-mistakes.ts'

describe('names of languages', () => {
  it.each([
    ['de', 'de', 'Deutsch'],
    ['de', 'ru', 'немецкий'],
    ['kk', 'kk', 'қазақ тілі'],
    ['tk', 'tr', 'Türkmence'],
    ['fr', 'ja', 'フランス語'],
    ['sr-Latn', 'en', 'Serbian (Latin)'],
    ['zh-Hant', 'de', 'Chinesisch (traditionell)'],
    ['hu', 'de-CH', 'Ungarisch'],
    ['is', 'is', 'íslenska'],
  ])('%s in %s is %s', (tag, within, name) => {
    expect(languageName(tag, within)).toBe(name)
  })

  it('names every language in itself and in English', () => {
    const lacking = languages.filter(({tag}) => languageName(tag, 'en') === undefined)
    expect(lacking.map(({tag}) => tag)).toEqual([])
    const silent = languages.filter(({tag}) => languageName(tag, tag) === undefined)
    expect(silent.map(({tag}) => tag)).toEqual([])
  })

  it('agrees with Intl on the names in English', () => {
    const names = new Intl.DisplayNames('en', {type: 'language', languageDisplay: 'standard'})
    for (const {tag} of languages.filter(({tag}) => !tag.includes('-')))
      expect(languageName(tag, 'en'), tag).toBe(names.of(tag))
  })

  it('says nothing of what CLDR does not know', () => {
    expect(languageName('xx', 'en')).toBeUndefined()
    expect(languageName('de', 'xx')).toBeUndefined()
  })
})

describe('mistaken tags', () => {
  it.each([
    ['kz', 'kk'],
    ['ua', 'uk'],
    ['kg', 'ky'],
    ['tj', 'tg'],
    ['cn', 'zh-Hans'],
    ['jp', 'ja'],
    ['kyr', 'ky'],
    ['kz-KZ', 'kk'],
    ['uz-cyr', 'uz-Cyrl'],
    ['pt_BR', 'pt-BR'],
    ['EN', 'en'],
    ['zh-hant', 'zh-Hant'],
  ])('%s is %s', (written, right) => {
    expect(rightTag(written)).toBe(right)
  })

  it.each(['kk', 'se', 'am', 'zh-Hans', 'uz-Cyrl', 'x y', ''])('%s stays', (tag) => {
    expect(rightTag(tag)).toBeUndefined()
  })

  it('takes the tag of no language for a mistake', () => {
    expect(languages.map(({tag}) => rightTag(tag)).filter((right) => right !== undefined)).toEqual(
      [],
    )
  })
})

describe('the shortest tag of a language', () => {
  it.each([
    ['zh-Hans', ['en', 'zh-Hans'], 'zh'],
    ['zh-Hans', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
    ['sr-Latn', ['sr-Cyrl', 'sr-Latn', 'hr'], 'sr-Latn'],
    ['zh-Hant-HK', ['zh-Hans', 'zh-Hant-HK'], 'zh-Hant'],
    ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
    ['pt', ['pt', 'pt-BR'], 'pt'],
    ['ru', ['en', 'ru'], 'ru'],
  ])('of %s among %j is %s', (tag, all, expected) => {
    expect(shortestTag(tag, all)).toBe(expected)
  })
})
