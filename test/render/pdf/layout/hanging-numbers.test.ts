import {describe, expect, it} from 'vitest'
import type {Layout} from '../../../../pipeline/edition/types.ts'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {editionOf, lay, type Spec} from './edition.ts'
import {textLines, textOf, type Placed} from './reading.ts'

const words: Readonly<Record<string, string>> = {en: 'Duties of all', ar: 'واجبات الجميع'}
const rowsIn = (languages: readonly string[]): readonly Spec[] => [
  {kind: 'title', texts: languages.map(() => 'Title')},
  {kind: 'heading', label: '1.', texts: languages.map((tag) => words[tag] ?? 'Duties')},
  {kind: 'point', label: '1.', texts: languages.map((tag) => words[tag] ?? 'Duties')},
  {kind: 'point', label: '2.', texts: languages.map((tag) => words[tag] ?? 'Duties')},
]

const linesOf = (
  languages: readonly string[],
  layout: Layout,
  options: PdfConfig = {},
): readonly Placed[] =>
  textLines(
    lay(editionOf({layout, languages, rows: rowsIn(languages)}), {titlePage: false, ...options}),
  )

const rightOf = ({x, line}: Placed): number => x + line.x + line.width

describe('numbers hang in the order of their rank', () => {
  it.each(['single', 'columns', 'stacked'] as const)(
    '%s: that of a section not inside those of its points',
    (layout) => {
      const languages = layout === 'single' ? ['en'] : ['en', 'ru']
      const own = linesOf(languages, layout).filter(({line}) => line.paragraph.language === 'en')
      const heading = own.find(({line}) => textOf(line).startsWith('1.\u2002'))
      const number = own.find(({line}) => textOf(line) === '1.')
      const text = own.find(({line}) => textOf(line) === 'Duties of all')
      expect(heading && heading.x + heading.line.x).toBeLessThan(number ? number.x : 0)
      expect(text?.x).toBeGreaterThan(number?.x ?? Infinity)
    },
  )

  it('from right to left too', () => {
    const own = linesOf(['ar'], 'single')
    const heading = own.find(({line}) => textOf(line).startsWith('1.'))
    const number = own.find(({line}) => textOf(line) === '1.')
    expect(heading && rightOf(heading)).toBeGreaterThan(number ? rightOf(number) : Infinity)
  })

  it('and the words of a heading begin where those of its points begin', () => {
    const centred = linesOf(['en'], 'single', {headings: [{align: 'centred'}]})
    const hung = linesOf(['en'], 'single')
    const text = hung.find(({line}) => textOf(line) === 'Duties of all')
    const heading = hung.find(({line}) => textOf(line).startsWith('1.\u2002'))
    // The number and its space are what hangs.
    expect(heading?.x).toBeCloseTo(text?.x ?? 0, 1)
    expect(heading?.line.x).toBeLessThan(0)
    const other = centred.find(({line}) => textOf(line).startsWith('1.\u2002'))
    expect(other && other.x + other.line.x).toBeGreaterThan(text?.x ?? Infinity)
  })
})
