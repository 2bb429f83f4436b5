import {describe, expect, it} from 'vitest'
import {anchorsOf, keyOfLink} from '../../../pipeline/document/links/anchors.ts'
import {deadLinksOf} from '../../../pipeline/document/links/dead.ts'
import {linksOfDocument} from '../../../pipeline/document/links/links.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'

const text = `# House rules

See [aims](#aims), [nothing](#nowhere) and
[that](#gone-too).

## Scope of the rules {#scope}

A.

## Aims

<a id="later"></a>

B, <a name="mid"></a>here.

## Aims

## Article 2 — Fees

1. Pay.

8. Eight:

   - one.

| No. | Text |
| --- | --- |
| 2.1.7 | Verify |
`

const {value: document} = parseDocument(text, {id: 'text', file: 'text.md', language: 'en'})

describe('a link within the document', () => {
  const anchors = anchorsOf(document)
  it.each([
    ['#house-rules', 'title'],
    ['#scope', 'scope-of-the-rules'],
    ['#scope-of-the-rules', 'scope-of-the-rules'],
    ['#aims', 'aims'],
    ['#Aims', 'aims'],
    ['#aims-1', 'aims-again'],
    ['#article-2--fees', 'art2-title'],
    ['#art2', 'art2-title'],
    ['#art2-title', 'art2-title'],
    ['#art2-1', 'art2-1'],
    ['#2', 'art2-title'],
    ['#2.8', 'art2-8'],
    ['#2.8.1', 'art2-8-1'],
    ['#2.1.7', 'art2-r2-c1'],
    ['#later', 'aims-par1'],
    ['#mid', 'aims-par2'],
    ['#nowhere', undefined],
    ['#constructor', undefined],
    ['#%', undefined],
  ])('%s leads to %s', (url, key) => {
    expect(keyOfLink(url, anchors)).toBe(key)
  })
})

it('that is dead is found at its line', () => {
  const catalog = unitsOf(document)
  const found = deadLinksOf(document, catalog, text, linksOfDocument(document, catalog))
  expect(found.map(({rule, place, key}) => [rule, place.line, place.column, key])).toEqual([
    ['dead-link', 3, 30, 'preamble-1'],
    ['dead-link', 4, 8, 'preamble-1'],
  ])
})

it.each([
  ['## <a id="fees"></a>Sums and fees', 'Sums and fees'],
  ['## Sums and fees <a name="fees"></a>', 'Sums and fees'],
  ['## Sums and fees {#fees}', 'Sums and fees'],
  ['## Sums <a id="fees"></a>and fees', 'Sums <a id="fees"></a>and fees'],
])('%s names the heading, and is not part of its text', (heading, words) => {
  const {value} = parseDocument(`# T\n\n${heading}\n`, {id: 't', file: 't.md', language: 'en'})
  const [, unit] = unitsOf(value).units
  expect(unit?.text).toBe(words)
  expect(keyOfLink('#fees', anchorsOf(value))).toBe(unit?.key)
})
