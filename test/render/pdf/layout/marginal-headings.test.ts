import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {editionOf, lay, type EditionSpec, type Spec} from './edition.ts'
import {layMarkdown} from './markdown.ts'
import {gapsIn, textLines, textOf, wordsOn} from './reading.ts'

const headings: PdfConfig['headings'] = [{place: 'margin'}]
const sentence = 'Each State shall act as this text says. '
const statute = (count: number): string =>
  Array.from(
    {length: count},
    (_, at) =>
      `## Section ${at + 1}. Duties of States in matter ${at + 1}\n\n${sentence.repeat(6)}`,
  ).join('\n\n')
const pairs: readonly Spec[] = Array.from({length: 20}, (_, at) => [
  {kind: 'heading', level: 2, texts: [`Matter ${at}`, `Предмет ${at}`]} as const,
  {kind: 'paragraph', texts: [sentence.repeat(4), 'Государства действуют. '.repeat(7)]} as const,
]).flat()
const edition = (layout: EditionSpec['layout'], options: PdfConfig = {}) =>
  lay(editionOf({layout, languages: ['en', 'ru'], rows: pairs}), {headings, ...options})

describe('headings in the margin', () => {
  it('begin level with the text that they head, outside it, and say every word once', () => {
    const laid = layMarkdown(`# T\n\n${statute(12)}`, 'single', {headings})
    expect(laid.findings).toEqual([])
    expect(gapsIn(laid)).toEqual([])
    const lines = textLines(laid)
    const bodies = lines.filter(({line}) => textOf(line).startsWith('Each State shall act as'))
    const heads = lines.filter(({line}) => textOf(line).startsWith('Section'))
    expect(heads).toHaveLength(12)
    for (const head of heads) {
      const body = bodies.find(({y, page}) => page === head.page && Math.abs(y - head.y) < 0.01)
      expect(body).toBeDefined()
      expect(head.x).toBeGreaterThan((body?.x ?? 0) + (body?.line.measure ?? 0))
      expect(head.x + head.line.width).toBeLessThan(595.28 - 15)
    }
  })

  it.each(['columns', 'facing'] as const)('stand outside both columns: %s', (layout) => {
    const laid = edition(layout)
    expect(laid.findings).toEqual([])
    expect(gapsIn(laid)).toEqual([])
    const lines = textLines(laid)
    for (const head of lines.filter(({line}) => /^(?:Matter|Предмет) \d+$/u.test(textOf(line)))) {
      const beside = lines.filter(({y, page}) => page === head.page && Math.abs(y - head.y) < 0.01)
      const isEnglish = textOf(head.line).startsWith('Matter')
      const bodies = beside.filter(({line}) => /^(?:Each|Госуд)/u.test(textOf(line)))
      expect(bodies.length).toBeGreaterThan(0)
      for (const body of bodies)
        if (isEnglish) expect(head.x + head.line.measure).toBeLessThan(body.x)
        else expect(head.x).toBeGreaterThan(body.x + body.line.measure)
    }
  })

  it('are in the outer margin of pages that have two sides', () => {
    const laid = layMarkdown(`# T\n\n${statute(14)}`, 'single', {headings, mirrored: true})
    const heads = textLines(laid).filter(({line}) => textOf(line).startsWith('Section'))
    const sides = new Set(
      heads.map(({page, x}) => `${page % 2 === 0 ? 'odd' : 'even'} ${x < 200 ? 'left' : 'right'}`),
    )
    expect([...sides].sort()).toEqual(['even left', 'odd right'])
  })

  it('longer than their text make room, so that none runs into the next', () => {
    const title =
      'Obligations of States that have accepted the terms of this text in matters of general concern'
    const text = Array.from({length: 10}, () => `## ${title}\n\nShort.`).join('\n\n')
    const laid = layMarkdown(`# T\n\n${text}`, 'single', {headings})
    expect(gapsIn(laid)).toEqual([])
    for (const page of [0, 1]) {
      const ys = textLines(laid)
        .filter((line) => line.page === page && line.x > 300)
        .map(({y}) => Math.round(y * 100))
      expect(new Set(ys).size).toBe(ys.length)
    }
  })

  it('with numbers of their own keep away from the labels of points', () => {
    const title = 'Manner in which an assembly of all members is called by the one who presides'
    const text = [1, 2, 3].map(
      (at) => `## ${at}. ${title}\n\n(1) ${sentence.repeat(3)}\n\n(2) ${sentence}`,
    )
    const laid = layMarkdown(`# T\n\n${text.join('\n\n')}`, 'columns', {headings})
    const lines = textLines(laid)
    const labels = lines.filter(({line, x}) => textOf(line) === '(1)' && x < 300)
    expect(labels).toHaveLength(3)
    const heads = lines.filter(({x, line}) => x < 110 && line.measure < 120 && line.width > 20)
    expect(heads.length).toBeGreaterThan(8)
    for (const {x, line} of heads)
      expect(x + line.x + line.width).toBeLessThan((labels[0]?.x ?? 0) - 5)
  })

  it('stay in the structure before their text, in contents, bookmarks and running heads', () => {
    const laid = layMarkdown(`# T\n\n${statute(12)}`, 'single', {
      headings,
      contents: true,
      header: {left: '{section}'},
    })
    expect(laid.tags.filter(({type}) => type === 'H2')).toHaveLength(12)
    expect(laid.bookmarks.map(({title}) => title)).toContain(
      'Section 3. Duties of States in matter 3',
    )
    expect(
      laid.pages.flatMap(wordsOn).filter((words) => words.startsWith('Section 9.')).length,
    ).toBeGreaterThan(1)
    const named = new Set(
      laid.pages.flatMap(({destinations}) => destinations.map(({name}) => name)),
    )
    expect(named).toContain('sec4-title')
  })

  it('that no text follows stand in the text', () => {
    const laid = layMarkdown(
      '# T\n\n## One\n\n## Two\n\n| a | b |\n| - | - |\n| c | d |\n\n## Three',
      'single',
      {headings},
    )
    expect(gapsIn(laid)).toEqual([])
    for (const name of ['One', 'Two', 'Three'])
      expect(textLines(laid).filter(({line}) => textOf(line) === name)).toHaveLength(1)
  })

  it.each([
    [
      'stacked',
      {},
      'Headings have no margin beside their text in the layout stacked with 2 languages: en, ru.',
    ],
    [
      'columns',
      {margins: {inside: 12, outside: 12}},
      'The margins of a page of 595 × 842 pt have no room for text of 4 ems beside the text.',
    ],
  ] as const)('are refused where they have no room: %s', (layout, options, message) => {
    expect(edition(layout, options).findings).toMatchObject([
      {rule: 'page-too-small', severity: 'error', message},
    ])
  })
})
