import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {filledTemplate} from '../../../../pipeline/render/pdf/layout/compose/template.ts'
import type {Frame, PageFrame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {editionOf, lay, type EditionSpec, type Spec} from './edition.ts'
import {gapsIn, textLines, textOf, wordsOn} from './reading.ts'

type LineFrame = Extract<Frame, {kind: 'line'}>
type RuleFrame = Extract<Frame, {kind: 'rule'}>

const mm = (length: number): number => (length * 72) / 25.4
const rows: readonly Spec[] = [
  {kind: 'title', texts: ['Rules', 'Правила']},
  ...Array.from({length: 40}, (_, index): Spec => ({
    kind: 'point',
    label: `${index + 1}.`,
    texts: ['States shall act. '.repeat(8), 'Государства действуют. '.repeat(8)],
  })),
]
const spec = (layout: EditionSpec['layout'], languages: readonly string[]): EditionSpec => ({
  layout,
  languages,
  rows: rows.map((row) => ({...row, texts: row.texts.slice(0, languages.length)})),
})
const single = (options: PdfConfig) => lay(editionOf(spec('single', ['en'])), options)
const columns = (options: PdfConfig) => lay(editionOf(spec('columns', ['en', 'ru'])), options)

const linesOf = ({frames}: PageFrame, artifact: LineFrame['artifact']): readonly LineFrame[] =>
  frames.filter((frame): frame is LineFrame => frame.kind === 'line' && frame.artifact === artifact)
const rulesOf = ({frames}: PageFrame): readonly RuleFrame[] =>
  frames.filter((frame): frame is RuleFrame => frame.kind === 'rule')

describe('margins', () => {
  it('are those of the configuration, and change sides', () => {
    const margins = {top: 30, bottom: 25, inside: 40, outside: 20}
    const {pages, findings} = single({margins})
    expect(findings).toEqual([])
    for (const [index, page] of pages.entries()) {
      const lines = textLines({pages: [page]})
      const left = Math.min(...lines.map(({x}) => x))
      expect(left).toBeCloseTo(mm(index % 2 === 0 ? 40 : 20), 0)
      expect(Math.max(...lines.map(({y}) => y))).toBeLessThan(page.height - mm(30))
      expect(Math.min(...lines.map(({y}) => y))).toBeGreaterThan(mm(25) - 0.1)
    }
  })

  it('that leave no room are refused, for the text, the head and the foot', () => {
    const messages = ([{top: 200, bottom: 100}, {top: 5}, {bottom: 2}] as const).map(
      (margins) => single({margins}).findings.map(({rule, message}) => `${rule}: ${message}`)[0],
    )
    expect(messages).toEqual([
      'page-too-small: A page of 595 × 842 pt has no room for 4 lines of 10.5 pt in 1 columns.',
      'page-too-small: A top margin of 5 mm has no room for the head of the page.',
      'page-too-small: A bottom margin of 2 mm has no room for the foot of the page.',
    ])
  })
})

describe('columns', () => {
  it('are as far apart as the gutter says, with a rule between them', () => {
    const {pages} = columns({gutter: 12, columnRule: true})
    const [page] = pages
    if (!page) throw new Error('no page')
    const upright = rulesOf(page).filter(({width, thickness}) => thickness > width)
    expect(upright.length).toBe(1)
    const lines = textLines({pages: [page]}).filter(({line}) => line.measure > 100)
    const ends = lines.map(({x, line}) => x + line.measure)
    const left = Math.min(...ends)
    const labels = textLines({pages: [page]}).filter(({x}) => x > left)
    const gap = Math.min(...labels.map(({x}) => x)) - left
    expect(gap).toBeGreaterThan(mm(12) - 1)
    const [rule] = upright
    expect(rule?.x).toBeGreaterThan(left)
    expect(rule?.x).toBeLessThan(left + gap)
  })
})

describe('heads and feet', () => {
  it('are templates by place, with the spine on the left of odd pages', () => {
    const {pages} = single({
      header: {inside: '{title}', outside: '{points}'},
      footer: {outside: '{page}', center: 'version {version}'},
    })
    const texts = pages.map((page) => [
      linesOf(page, 'header').map(({line}) => textOf(line)),
      linesOf(page, 'footer').map(({line}) => textOf(line)),
    ])
    expect(texts[0]).toEqual([[], ['version', '1']])
    expect(texts[2]?.[0]).toEqual(['Rules', '40'])
    expect(texts[1]?.[0]).toEqual([expect.stringMatching(/^\d+–\d+$/u), 'Rules'])
    const numbers = pages.map((page) => linesOf(page, 'footer').at(-1))
    const middle = (pages[0]?.width ?? 0) / 2
    expect(numbers[0]?.x).toBeGreaterThan(middle)
    expect(linesOf(pages[1] ?? expect.fail(), 'footer')[0]?.x).toBeLessThan(middle)
    expect(gapsIn({pages})).toEqual([])
  })

  it('may be left out', () => {
    const {pages} = single({header: false, footer: false})
    for (const page of pages)
      expect([...linesOf(page, 'header'), ...linesOf(page, 'footer')]).toEqual([])
  })

  it('are set over the names of the languages, in columns', () => {
    const {pages} = columns({header: {center: '{title}: {points}', left: '{language}'}})
    const [, second] = pages
    if (!second) throw new Error('one page only')
    const heads = linesOf(second, 'header')
    expect(heads.map(({line}) => textOf(line))).toEqual([
      'English · русский',
      expect.stringMatching(/^Rules: \d+–\d+$/u),
      'English',
      'русский',
    ])
    expect(heads[0]?.y).toBeGreaterThan(heads[2]?.y ?? Infinity)
  })

  it.each([
    ['{title} · {section}', {title: 'T'}, 'T'],
    ['{section} · {title}', {title: 'T'}, 'T'],
    ['{title} ({state})', {title: 'T'}, 'T'],
    ['Page {page} of {pages}', {page: '2', pages: '9'}, 'Page 2 of 9'],
    ['{title} – {points}', {title: 'T', points: '1–3'}, 'T – 1–3'],
    ['{title} ({state})', {title: 'T', state: 'draft'}, 'T (draft)'],
    ['({state}) {title}', {title: 'T'}, 'T'],
    ['– {page} –', {page: '7'}, '– 7 –'],
    ['{state}', {}, ''],
  ])('%s with %j is %j', (template, values, expected) => {
    expect(filledTemplate(template, values)).toBe(expected)
  })
})

describe('a watermark', () => {
  it('is written across each page, behind the text', () => {
    const {pages} = single({watermark: 'DRAFT {title}'})
    for (const page of pages) {
      const [mark] = linesOf(page, 'watermark')
      expect(mark && textOf(mark.line)).toBe('DRAFT Rules')
      expect(page.frames[0]).toBe(mark)
      expect(mark?.angle).toBeGreaterThan(0.5)
      expect(mark?.x).toBeGreaterThan(0)
      expect(mark?.y).toBeGreaterThan(0)
    }
  })

  it('of the state is on pages of texts that are not reviewed', () => {
    expect(columns({watermark: true}).pages.flatMap((page) => linesOf(page, 'watermark'))).toEqual(
      [],
    )
  })
})

describe('headings', () => {
  it('have the size, weight and place that are asked for', () => {
    const heading: Spec = {kind: 'heading', level: 2, texts: ['On duties']}
    const {pages} = lay(
      editionOf({
        layout: 'single',
        languages: ['en'],
        rows: [heading, ...rows.slice(1, 3).map((row) => ({...row, texts: row.texts.slice(0, 1)}))],
      }),
      {
        headings: [{size: 2, weight: 'regular', slope: 'italic', align: 'centred'}],
      },
    )
    const [line] = textLines({pages})
    const style = line?.line.paragraph.runs[0]?.style
    expect(style).toMatchObject({size: 21, italic: true})
    expect(style?.bold).not.toBe(true)
    expect(line?.line.x).toBeGreaterThan(100)
  })
})

describe('the contents', () => {
  it('go as deep as is asked', () => {
    const headings = [2, 3, 4].map((level): Spec => ({
      kind: 'heading',
      level,
      texts: [`Level ${level}`],
    }))
    const words = (depth: number): readonly string[] => {
      const {pages} = lay(editionOf({layout: 'single', languages: ['en'], rows: headings}), {
        contents: {depth},
        titlePage: false,
      })
      return wordsOn(pages[0] ?? expect.fail()).filter((text) => text.startsWith('Level'))
    }
    expect(words(1)).toEqual(['Level 2'])
    expect(words(2)).toEqual(['Level 2', 'Level 3'])
  })
})
