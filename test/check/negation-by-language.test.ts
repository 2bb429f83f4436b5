import {expect, it} from 'vitest'
import {prohibitions} from './prohibitions.ts'
import {catalogOf, findingsOf} from './project.ts'

const found = (english: string, locale: string, text: string): readonly string[] => {
  const catalog = catalogOf([english])
  const file = JSON.stringify({[catalog.units[0]?.key ?? '']: text}) // never empty
  return findingsOf({catalog, locale, file, only: ['negation', 'force']}).map(({rule}) => rule)
}

it.each(prohibitions)(
  '%s: a lost negation is found, a kept one is not',
  (locale, forbids, permits) => {
    const english = 'The office may not be sold.'
    expect(found(english, locale, forbids)).toEqual([])
    expect(found(english, locale, permits)).toContain('negation')
  },
)

it.each(prohibitions)('%s: an added negation is found', (locale, forbids, _, obliges) => {
  expect(found('The office shall be kept.', locale, obliges)).toEqual([])
  expect(found('The office shall be kept.', locale, forbids)).toContain('negation')
})

it('covers the languages of the European Union, those of the United Nations and their neighbours', () => {
  const wanted =
    'bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ar ru zh-Hans be uk kk ky uz tg tk az tr hy ka'
  const covered = prohibitions.map(([locale]) => locale)
  expect(wanted.split(' ').filter((locale) => !covered.includes(locale))).toEqual([])
})
