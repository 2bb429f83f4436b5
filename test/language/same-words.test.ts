import {expect, it} from 'vitest'
import {differInTypography} from '../../pipeline/language/same-words.ts'

it.each([
  ['“Terrorism” – now', '"terrorism" - now'],
  ['counter-terrorism', 'counter terrorism'],
  ['ﬁles №', 'files No'],
  ['членов: ёлки', 'Членов; ёлки'],
])('%s and %s differ in typography alone', (before, after) => {
  expect(differInTypography(before, after)).toBe(true)
})

it.each([
  ['It may be so', 'It maybe so'],
  ['They should', 'They SHOULD'],
  ['10 days', '1 0 days'],
  ['не вправе', 'невправе'],
  ['все', 'всё'],
])('%s and %s differ in more', (before, after) => {
  expect(differInTypography(before, after)).toBe(false)
})
