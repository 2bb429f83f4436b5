import {describe, expect, it} from 'vitest'
import {printLabel} from '../../pipeline/document/label/print.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import type {Block, Label} from '../../pipeline/document/model/types.ts'
import {languageOf} from '../../pipeline/language/index.ts'

const document = `
3. North:

   (a) hill;

   (b) vale;

   (c) lake:

   (i) deep;

   (ii) wide.

10. South.

## Article 4

Text.

## Annex A

Text.

## 8. Work

8.1 By day.

8.2 By night.
`

/** All labels of a tree, in order. */
const labelsIn = (blocks: readonly Block[]): readonly Label[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section' && block.kind !== 'point') return []
    return [...(block.label ? [block.label] : []), ...labelsIn(block.blocks)]
  })

const {value} = parseDocument(document, {id: 'd', file: 'd.md', language: 'en'})
const labels = labelsIn(value.blocks)
const printed = (tag: string) => labels.map((label) => printLabel(label, languageOf(tag)))

describe('printLabel', () => {
  it.each([
    ['en', '3. (a) (b) (c) (i) (ii) 10. | Article 4 | Annex A | 8. 8.1 8.2'],
    ['ru', '3. а) б) в) i) ii) 10. | Статья 4 | Приложение А | 8. 8.1 8.2'],
    ['kk', '3. а) ә) б) i) ii) 10. | 4-бап | А-қосымша | 8. 8.1 8.2'],
  ])('prints the labels of a document in %s', (tag, expected) => {
    const [points, ...headings] = expected.split(' | ')
    const own = printed(tag)
    expect(own.slice(0, 7).join(' ')).toBe(points)
    expect(own.slice(7, 8).join(' ')).toBe(headings[0])
    expect(own.slice(8, 9).join(' ')).toBe(headings[1])
    expect(own.slice(9).join(' ')).toBe(headings[2])
  })

  it('uses the digits of the language', () => {
    const arabic = printed('ar').join(' ')
    expect(arabic).toContain('٣ -')
    expect(arabic).toContain('١٠ -')
    expect(arabic).toContain('المادة ٤')
    expect(arabic).not.toMatch(/[0-9]/u)
  })

  it('knows every label of the document', () => {
    expect(labels).toHaveLength(12)
    expect(unitsOf(value).units.length).toBeGreaterThan(10)
  })
})
