import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {editionOf, lay, type EditionSpec, type Spec} from './edition.ts'
import {gapsIn, textLines, textOf} from './reading.ts'

const sentence = 'Each State shall act as this text says. '
const rows: readonly Spec[] = [
  {kind: 'heading', texts: ['Duties', 'Обязанности'], status: 'stale'},
  ...Array.from({length: 24}, (_, at): Spec => {
    const status = (['approved', 'stale', 'missing'] as const)[at % 3]
    const texts = [sentence.repeat(5), 'Государства действуют так. '.repeat(6)]
    return {kind: 'point', label: `${at + 1}.`, texts, ...(status ? {status} : {})}
  }),
]
const edition = (layout: EditionSpec['layout'], options: PdfConfig = {}, second = 'ru') =>
  lay(editionOf({layout, languages: ['en', second], rows}), {remarks: 'margin', ...options})

const isRemark = (text: string): boolean => /^(?:source has|changed|not translated)/u.test(text)

describe('remarks in the margin', () => {
  it.each([
    ['columns', 'ru'],
    ['facing', 'ru'],
    ['columns', 'ar'],
    ['facing', 'ar'],
  ] as const)(
    'begin level with the text that they are about, outside it: %s, %s',
    (layout, tag) => {
      const laid = edition(layout, {}, tag)
      expect(laid.findings).toEqual([])
      expect(gapsIn(laid)).toEqual([])
      const lines = textLines(laid)
      const remarks = lines.filter(({line}) => isRemark(textOf(line)))
      expect(remarks.filter(({line}) => textOf(line).startsWith('not'))).toHaveLength(8)
      expect(lines.filter(({line}) => textOf(line).includes('['))).toEqual([])
      for (const {x, y, page, line} of remarks.filter(
        (found) => !textOf(found.line).startsWith('ch'),
      )) {
        const beside = lines.filter((other) => other.page === page && Math.abs(other.y - y) < 0.01)
        const bodies = beside.filter((other) => other.line.measure > line.measure && other.x < x)
        expect(bodies.length).toBeGreaterThan(0)
        const edge = Math.max(...bodies.map((other) => other.x + other.line.measure))
        // Near the text, behind the labels that a script from the right has there.
        expect(x + line.x - edge).toBeGreaterThan(5)
        expect(x + line.x - edge).toBeLessThan(40)
      }
    },
  )

  it('are elements of their own in that of the text, before its words', () => {
    const {tags} = edition('columns')
    const withRemark = tags.filter(({children: [first]}) => first?.type === 'Span')
    expect(withRemark.map(({type}) => type)).toEqual(['H2', ...Array(16).fill('P')])
  })

  it('are before the words of what is in the margin itself, and in the text where nothing is asked', () => {
    const headings: PdfConfig['headings'] = [{place: 'margin'}]
    for (const options of [{headings}, {remarks: 'text'}] as const) {
      const texts = textLines(edition('columns', options)).map(({line}) => textOf(line))
      expect(texts.some((text) => text.startsWith('[source has'))).toBe(true)
    }
  })

  it('stand below the heading that is in the margin beside the same text', () => {
    const lines = textLines(edition('columns', {headings: [{place: 'margin'}]}))
    const heading = lines.find(({line}) => textOf(line).includes('Обязанности'))
    const [first] = lines.filter(({line}) => textOf(line).startsWith('source has'))
    expect(heading).toBeDefined()
    expect(first?.y).toBeLessThan(heading?.y ?? 0)
  })

  it('are spoken before the words of a script from the right, too', () => {
    const spoken = edition('facing', {remarks: 'text'}, 'ar').tags.flatMap(({actualText}) =>
      actualText === undefined ? [] : [actualText],
    )
    expect(spoken.filter((text) => text.startsWith('[source has changed] '))).toHaveLength(9)
  })

  it('are refused where there is no margin beside each column', () => {
    expect(edition('stacked').findings).toMatchObject([
      {
        rule: 'page-too-small',
        message:
          'Remarks have no margin beside their text in the layout stacked with 2 languages: en, ru.',
        setting: ['pdf', 'remarks'],
      },
    ])
  })
})
