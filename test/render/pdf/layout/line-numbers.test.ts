import {describe, expect, it} from 'vitest'
import type {Frame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {editionOf, lay, type EditionSpec, type Spec} from './edition.ts'
import {textLines, textOf} from './reading.ts'

const points: readonly Spec[] = Array.from({length: 30}, (_, index) => ({
  kind: 'point',
  label: `${index + 1}.`,
  texts: [
    `States shall act. ${'More words. '.repeat(index)}`,
    `Государства действуют. ${'Ещё слова. '.repeat(index * 3)}`,
  ],
}))
const both = (rows: readonly Spec[], layout: EditionSpec['layout'] = 'columns'): EditionSpec => ({
  layout,
  languages: ['en', 'ru'],
  rows,
})
type LineFrame = Extract<Frame, {kind: 'line'}>

describe('line numbers', () => {
  it('count every fifth line in the margin, as artifacts', () => {
    const [page] = lay(editionOf(both(points)), {lineNumbers: true}).pages
    const numbers = (page?.frames ?? []).flatMap((frame) =>
      frame.kind === 'line' && frame.artifact === 'layout' ? [textOf(frame.line)] : [],
    )
    expect(numbers.slice(0, 4)).toEqual(['5', '10', '15', '20'])
  })

  it('count the lines of the language of each page, not the blank ones beside a longer text', () => {
    const {pages} = lay(editionOf(both(points, 'facing')), {lineNumbers: true, titlePage: true})
    const counted = pages.slice(1).map((page) => {
      const levels = new Set(textLines({pages: [page]}).map(({y}) => y))
      const numbers = page.frames.filter(
        (frame): frame is LineFrame => frame.kind === 'line' && frame.artifact === 'layout',
      )
      for (const {y} of numbers) expect(levels).toContain(y)
      return [numbers.length, Math.floor(levels.size / 5)]
    })
    expect(counted.length).toBeGreaterThan(2)
    for (const [numbers, fifths] of counted) expect(numbers).toBe(fifths)
  })

  it.each([2, 3, 4])('count the lines of each of %d columns, beside its own lines', (columns) => {
    const languages = ['en', 'ar', 'ru', 'kk'].slice(0, columns)
    const rows = points.map(({texts, ...row}) => ({
      ...row,
      texts: languages.map((_, column) => `${texts[column % 2] ?? ''} `.repeat(column + 1)),
    }))
    const {pages} = lay(editionOf({layout: 'columns', languages, rows}), {lineNumbers: true})
    const [page] = pages
    expect(page).toBeDefined()
    const lines = textLines({pages: page ? [page] : []})
    const numbers = (page?.frames ?? []).filter(
      (frame): frame is LineFrame => frame.kind === 'line' && frame.artifact === 'layout',
    )
    for (const tag of languages) {
      const own = lines.filter(({line}) => line.paragraph.language === tag)
      const levels = [...new Set(own.map(({y}) => y))].toSorted((a, b) => b - a)
      const marks = numbers.filter(({line}) => line.paragraph.language === tag)
      expect(marks.map(({y}) => y)).toEqual(levels.filter((_, at) => at % 5 === 4))
      // No number is over the lines of another column.
      for (const {x, y, line} of marks)
        for (const other of lines.filter((text) => text.y === y))
          expect(x + line.width <= other.x || x >= other.x + other.line.width).toBe(true)
    }
  })

  it('do not count the notice below the title, nor the imprint', () => {
    const rows = [{kind: 'title' as const, texts: ['Title', 'Титул']}, ...points.slice(0, 1)]
    const edition = {
      ...editionOf({layout: 'columns', languages: ['en', 'ru'], rows}),
      publisher: 'The register',
      version: '1',
      place: 'Geneva',
      licence: 'CC BY',
    }
    const {pages} = lay(edition, {lineNumbers: true, titlePage: false})
    const numbered = pages[0]?.frames.filter(
      (frame) => frame.kind === 'line' && frame.artifact === 'layout',
    )
    expect(textLines({pages}).length).toBeGreaterThan(11)
    expect(numbered?.length).toBe(0)
  })
})
