import {expect, test} from 'vitest'
import {labelStarts} from '../../pipeline/document/label/label-starts.ts'
import {readLabel} from '../../pipeline/document/label/read.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import {startsInLanguages} from './label-starts.ts'

test('the starts of label words are those of the languages', () => {
  const today = startsInLanguages()
  expect(Object.keys(today).length).toBeGreaterThan(60)
  expect(labelStarts, 'run npm run languages:labels').toEqual(today)
})

test.each([
  ['en', '3. cikk', 'article'],
  ['en', 'Глава 3', 'chapter'],
  ['kk', '第三条', 'article'],
  ['fr', 'Birinchi bo‘lim', 'section'],
  ['en', 'B. melléklet', 'annex'],
])('%s reads the label %s of another language', (locale, text, sort) => {
  expect(readLabel(text, languageOf(locale), true)?.sort).toBe(sort)
})
