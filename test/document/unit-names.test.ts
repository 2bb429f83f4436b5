import {expect, it} from 'vitest'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsNamed} from '../../pipeline/document/unit-names.ts'
import {unitsOf} from '../../pipeline/document/units.ts'

const text = '# Code\n\nWe agree.\n\n1. One.\n2. Two:\n   1. Part.\n   2. Rest.\n3. Three.\n'
const {value} = parseDocument(text, {id: 'code', file: 'source/code.md', language: 'en'})
const catalog = unitsOf(value)

it.each([
  [['2'], ['p2']],
  [['p2-1'], ['p2-1']],
  [['2.2'], ['p2-2']],
  [['1-2'], ['p1', 'p2', 'p2-1', 'p2-2']],
  [['2.1-3'], ['p2-1', 'p2-2', 'p3']],
  [['p1..p2'], ['p1', 'p2', 'p2-1', 'p2-2']],
  [
    ['preamble-1', 'title'],
    ['title', 'preamble-1'],
  ],
])('%j names %j', (words, keys) => {
  const {units, unknown} = unitsNamed(catalog, words)
  expect([units.map(({key}) => key), unknown]).toEqual([keys, []])
})

it('names what it does not know, and no range that runs backwards', () => {
  expect(unitsNamed(catalog, ['7', '3-1', 'p2-9']).unknown).toEqual(['7', '3-1', 'p2-9'])
})
