import {expect, it} from 'vitest'
import {languages} from '../../pipeline/language/index.ts'
import {catalogOf, findingsOf} from './project.ts'

const catalog = catalogOf([
  '1: Members MUST report within 30 days, see “point 2”.',
  '2: Members vote.',
])

// Text with letters, digits, quotation marks and punctuation of several scripts, so that every rule reads it.
const text =
  'Члены (см. пункт 2) – «30» дней, Members; 会員は三十日以内に、報告する。 회원은 보고한다. الأعضاء، ٣٠ يوما؟ सदस्य।'

it('knows languages', () => {
  expect(languages.length).toBeGreaterThan(20)
})

it.each(languages.map(({tag}) => tag))('checks a translation into %s', (locale) => {
  const file = JSON.stringify({p1: text, p2: text})
  expect(findingsOf({catalog, locale, file}).length).toBeGreaterThan(0)
})

it.each(['ja', 'ko'])('takes all letters of %s for its own', (locale) => {
  const file = JSON.stringify({p1: '𠮟る会員、カタカナ', p2: '회원은 보고한다 會員'})
  expect(findingsOf({catalog, locale, file, only: ['letters']})).toEqual([])
})
