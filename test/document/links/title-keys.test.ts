import fc from 'fast-check'
import {expect, it} from 'vitest'
import {surePart, titleIndex} from '../../../pipeline/document/links/title-keys.ts'
import {titlePattern} from '../../../pipeline/document/links/title-pattern.ts'
import {languageOf} from '../../../pipeline/language/index.ts'
import {inLowerCase} from '../../../pipeline/language/reading/patterns.ts'

const languages = ['en', 'ru', 'de', 'tr', 'el', 'ar', 'zh-Hans', 'kk'].map(languageOf)
const words = [
  'Code',
  'code',
  'of',
  'CONDUCT',
  'Rule',
  '12',
  '3',
  'co-operation',
  "Members'",
  'Trea*',
  'a*',
  'Кодекс',
  'кодекса',
  'поведения',
  'ΝΟΜΟΣ',
  'νόμος',
  'İlke',
  'ilke',
  'مدونة',
  '行为准则',
  'Straße',
  '(II)',
]
const title = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 4})
const ending = fc.constantFrom('', '', 'а', 'ом', 's', '’s', '.', ',', '-', '7')
const text = fc.array(fc.tuple(fc.constantFrom(...words), ending), {maxLength: 8})

it('finds every document that a text names by its title', () => {
  let named = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(title, {minLength: 1, maxLength: 5}),
      text,
      fc.nat(),
      (language, titles, around, at) => {
        const names = new Map(titles.map((one, index) => [`d${index}`, [one.join(' ')]]))
        const own = titles[at % titles.length]?.map((word) => [word.replace('*', 'ty'), ''])
        const plain = [...around, ...(own ?? [])].map((word) => word.join('')).join(' ')
        const expected = [...names].flatMap(([id, [one = '']]) =>
          new RegExp(titlePattern(one, language), 'u').test(plain) ? [id] : [],
        )
        named += expected.length
        const found = titleIndex(names, language).candidates(plain)
        expect(found.filter((id) => expected.includes(id))).toEqual(expected)
        for (const id of expected)
          expect(inLowerCase(plain)).toContain(surePart(names.get(id)?.[0] ?? '', language))
      },
    ),
  )
  expect(named).toBeGreaterThan(50)
})

it('looks at none of a thousand titles whose words a text has in part alone', () => {
  const titles = new Map(
    Array.from({length: 1000}, (_, index) => [`d${index}`, [`Rule book number ${index + 100}`]]),
  )
  const index = titleIndex(titles, languageOf('en'))
  expect(index.candidates('A rule book with a number has 12 pages.')).toEqual([])
  expect(index.candidates('See Rule book number 345, section 7.')).toEqual(['d245'])
})
