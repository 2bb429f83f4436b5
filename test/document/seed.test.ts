import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {stringifyDocument} from '../../pipeline/document/print/stringify.ts'
import {unitsOf} from '../../pipeline/document/units.ts'

const file = 'source/code-of-conduct.md'
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const origin = {id: 'code-of-conduct', file, language: 'en'}

describe('the Code of Conduct', () => {
  const {value: document, findings} = parseDocument(text, origin)
  const catalog = unitsOf(document)

  it('has 18 units and nothing to complain of', () => {
    expect(catalog.units.map(({key}) => key)).toEqual([
      'title',
      'preamble-1',
      'preamble-2',
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
      'p7',
      'p8',
      'p8-1',
      'p8-2',
      'p8-3',
      'p8-4',
      'p9',
      'p10',
      'closing-1',
    ])
    expect(findings).toEqual([])
  })

  it('names its source in the front matter', () => {
    expect(document.frontMatter['source']).toBe('Chronicles of Turkmenistan')
  })

  it('keeps its units when it is printed and parsed again', () => {
    const again = unitsOf(parseDocument(stringifyDocument(document), origin).value)
    expect(again.units.map(({key, text}) => [key, text])).toEqual(
      catalog.units.map(({key, text}) => [key, text]),
    )
  })
})
