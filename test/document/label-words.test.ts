import {describe, expect, it} from 'vitest'
import {lacksWord, printLabel} from '../../pipeline/document/label/print.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {outlineOf} from '../../pipeline/document/outline.ts'
import type {Label} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'

const documentOf = (text: string) =>
  parseDocument(text, {id: 'd', file: 'd.md', language: 'en'}).value

const labelOf = (text: string): Label => {
  const [block] = documentOf(`## ${text}\n\nText.\n`).blocks
  return present(block?.kind === 'section' ? block.label : undefined, `the label ${text}`)
}

const words = ['Rule', 'Principle', 'Clause', 'Regulation', 'Recital', 'Book'] as const

describe('the words of rules, principles, clauses, regulations, recitals and books', () => {
  it.each([
    ['Rule 4', 'ru', 'Правило 4'],
    ['Rule 4', 'de', 'Regel 4'],
    ['Rule 4', 'hr', 'Pravilo 4.'],
    ['Rule 4', 'zh', '规则4'],
    ['Principle 4', 'kk', '4-қағидат'],
    ['Principle 4', 'fr', 'Principe 4'],
    ['Clause 4', 'es', 'Cláusula 4'],
    ['Clause 4', 'ru', 'Пункт 4'],
    ['Clause 4', 'kk', '4-тармақ'],
    ['Clause 4', 'vi', 'Khoản 4'],
    ['Clause 4', 'hi', '4'],
    ['Regulation 4', 'nl', 'Voorschrift 4'],
    ['Recital 4', 'de', 'Erwägungsgrund 4'],
    ['Recital 4', 'kk', '4'],
    ['Book IV', 'ru', 'Книга IV'],
    ['Book IV', 'tr', 'Kitap IV'],
  ])('%s in %s is %s', (text, tag, expected) => {
    const language = languageOf(tag)
    expect(printLabel(labelOf(text), language).text).toBe(expected)
    expect(lacksWord(labelOf(text), language)).toBe(/^\d+$/u.test(expected))
  })

  // A clause and a point are one word in Russian and its neighbours.
  const others = words.filter((word) => word !== 'Clause')
  it.each(others)('%s: the word for a point is printed in no language', (word) => {
    const asPoint = languages.filter((language) => {
      const point = language.labels.forms.find(({sort}) => sort === 'point')
      return (
        point && printLabel(labelOf(`${word} 4`), language).text === point.print.replace('{n}', '4')
      )
    })
    expect(asPoint.map(({tag}) => tag)).toEqual([])
  })

  it.each(['ru', 'kk', 'fr', 'de', 'es', 'it', 'uk', 'nl', 'pl', 'pt', 'sv', 'cs', 'zh'])(
    '%s: the plural word of a range is read again',
    (tag) => {
      const {text} = printLabel(labelOf('Articles 2–4'), languageOf(tag))
      const {blocks} = parseDocument(`## ${text}\n\nText.\n`, {
        id: 'd',
        file: 'd.md',
        language: tag,
      }).value
      expect(
        blocks.map((block) => block.kind === 'section' && [block.number, block.label?.text]),
      ).toEqual([['2to4', text]])
    },
  )

  it('reads books over titles and articles', () => {
    const document = documentOf(
      '## Book I Persons\n\n### Title I Names\n\n#### Article 1\n\nText.\n\n## Book II Goods\n\n### Title I Land\n\n#### Article 2\n\nText.\n',
    )
    const numbers = outlineOf(document, unitsOf(document)).units.flatMap(({number}) => number ?? [])
    expect(numbers).toEqual(['1', '1.1', '1', '2', '2.1', '2'])
  })

  it.each(['Regulation 2016/679 applies', 'Regulation 2016 on fees'])('%s has no label', (text) => {
    const [block] = documentOf(`## ${text}\n\nText.\n`).blocks
    expect(block?.kind === 'section' && block.label).toBeUndefined()
  })
})
