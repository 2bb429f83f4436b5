import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {stringifyDocument} from '../../pipeline/document/print/stringify.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {samples} from './corpora.ts'

const origin = (language: string) => ({id: 'd', file: 'd.md', language})

/** Keys, numbers and texts of a document, in order. */
const factsOf = (text: string, language: string) => {
  const {value} = parseDocument(text, origin(language))
  const units = unitsOf(value).units.map(({key, kind, number, text: words}) => [
    key,
    kind,
    number,
    words,
  ])
  return {units, printed: stringifyDocument(value)}
}

describe('stringifyDocument', () => {
  it.each([
    ['gaps', '1. One.\n2. Two.\n4. Four.\n'],
    ['nesting', '1. One.\n   1. Inner.\n\n      Second.\n   - Bullet.\n2. Two.\n'],
    [
      'labels in text',
      '3. The Parties:\n\n   (a) answer;\n\n   (b) ask:\n\n   (i) soon;\n\n   (ii) well.\n',
    ],
    ['decimal labels', '8. Eight.\n\n8.1 First.\n\n8.2. Second.\n\n8.2.1. Inner.\n'],
    ['a year', '# History\n\n1986. A great year.\n\n1986\\. This one is escaped.\n'],
    ['front matter', '---\ntitle: Code\nyear: 2018\n---\n\n# Code\n\n1. One.\n'],
    [
      'tables and code',
      '1. Fees:\n\n   | A | B |\n   | - | - |\n   | 1. x | y |\n\n2. Run:\n\n```sh\n3. no point\n```\n',
    ],
    ['footnotes', '1. One.[^a]\n2. Two.[^b]\n\n[^b]: Second.\n\n    1. Inner.\n\n[^a]: First.\n'],
    ['quotations', '> Quoted.\n>\n> 1. One.\n> 2. Two.\n\n1. Own.\n'],
    ['articles', '## Article 1\n\nText.\n\n## Article 2. Name\n\n1. One.\n2. Two.\n'],
    ['bold in Japanese', '1. これは**「重要」**です。\n'],
    ['reference links', '1. See [here][x].\n\n[x]: https://example.org "Title"\n'],
  ])('keeps the units of %s', (_, text) => {
    const {units, printed} = factsOf(text, 'en')
    expect(units.length).toBeGreaterThan(0)
    expect(factsOf(printed, 'en').units).toEqual(units)
  })

  it.each(samples)('keeps the units of $name', ({text, language}) => {
    const {units, printed} = factsOf(text, language)
    expect(factsOf(printed, language).units).toEqual(units)
  })
})
