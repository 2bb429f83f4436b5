import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Layout} from '../../../../pipeline/edition/types.ts'
import {udhrRows} from '../../../../bench/pdf/udhr.ts'
import {editionOf, lay, type EditionSpec, type Spec} from './edition.ts'
import {byPage as byPageOf, byParagraph, gapsIn, textLines, type Placed} from './reading.ts'
import {runsOf, someOf} from '../../../runs.ts'

const languages = ['en', 'ru', 'kk', 'tk']
const udhr = udhrRows(['eng', 'rus', 'kaz', 'tuk_latn']).map(({isHeading, cells}): Spec => ({
  kind: isHeading ? 'heading' : 'paragraph',
  texts: cells,
}))
const arabic = udhrRows(['eng', 'arb']).map(({isHeading, cells}): Spec => ({
  kind: isHeading ? 'heading' : 'paragraph',
  texts: cells,
}))
const layouts: readonly Layout[] = ['columns', 'facing', 'stacked', 'single']

const isHeading = ({element}: Placed): boolean => /^H[1-6]$/u.test(element?.type ?? '')

/** Headings of which the last line is the last text of its page, though the text goes on. */
function stranded(laidOut: ReturnType<typeof lay>): number {
  const byPage = byPageOf(textLines(laidOut))
  const last = Math.max(...byPage.keys())
  return [...byPage].filter(([page, lines]) => {
    const lowest = Math.min(...lines.map(({y}) => y))
    const foot = lines.filter(({y}) => y === lowest)
    return page < last - 1 && foot.some(isHeading)
  }).length
}

/** Paragraphs with a single line of several on one side of a page break. */
function lone(laidOut: ReturnType<typeof lay>): number {
  return [...byParagraph(textLines(laidOut)).values()].filter((lines) => {
    const counts = [...byPageOf(lines).values()].map((list) => list.length)
    return counts.length > 1 && counts.includes(1)
  }).length
}

describe.each(layouts)('the Universal Declaration in %s', (layout) => {
  const choice = layout === 'single' ? ['ru'] : layout === 'facing' ? ['en', 'ru'] : languages
  const rows = udhr.map((row) => ({
    ...row,
    texts: choice.map((tag) => row.texts[languages.indexOf(tag)] ?? ''),
  }))
  it.each(someOf(['A4', 'A5', [300, 300]] as const, 1))('keeps its rules on %s', (paper) => {
    const laidOut = lay(editionOf({layout, languages: choice, rows}), {paper, titlePage: false})
    const headings = textLines(laidOut).filter(isHeading)
    expect(headings.length).toBeGreaterThanOrEqual(30 * choice.length)
    expect(stranded(laidOut)).toBe(0)
    expect(lone(laidOut)).toBe(0)
    expect(gapsIn(laidOut)).toEqual([])
  })
})

describe('facing pages', () => {
  it('stay in step: rows begin level on both pages of a spread', () => {
    const laidOut = lay(editionOf({layout: 'facing', languages: ['en', 'ar'], rows: arabic}), {
      paper: 'A5',
    })
    expect(laidOut.pageLayout).toBe('spreads')
    const left = laidOut.pages.map(
      ({destinations}) => new Map(destinations.map((at) => [at.name, at.y])),
    )
    let rows = 0
    for (const [page, names] of left.entries())
      for (const [name, y] of names) {
        if (name.endsWith('.ar')) continue
        expect(page % 2).toBe(1)
        expect(left[page + 1]?.get(`${name}.ar`)).toBe(y)
        rows++
      }
    expect(rows).toBe(arabic.length)
  })

  it('begin on the second page, so that print has them side by side', () => {
    const spec: EditionSpec = {layout: 'facing', languages: ['en', 'ru'], rows: udhr}
    const onSecond = lay(editionOf(spec)).pages[1]?.destinations.map(({name}) => name)
    expect(onSecond).toContain('u0')
    expect(lay(editionOf(spec), {titlePage: false}).pageLayout).toBe('pairs')
  })

  it('show the translation on the left where that is asked for', () => {
    const spec: EditionSpec = {layout: 'facing', languages: ['en', 'ru'], rows: udhr}
    const {pages} = lay(editionOf(spec), {outside: 'translation'})
    expect(pages[1]?.destinations.some(({name}) => name === 'u0.ru')).toBe(true)
  })
})

describe('columns', () => {
  it('set rows level at their first baselines, each language in its own leading', () => {
    const laidOut = lay(editionOf({layout: 'columns', languages: ['en', 'ar'], rows: arabic}))
    const tops = [...byParagraph(textLines(laidOut)).entries()].map(([{language}, lines]) => ({
      language,
      page: lines[0]?.page,
      y: lines[0]?.y,
      steps: lines.flatMap(({y, page}, index) => {
        const before = lines[index - 1]
        return before?.page === page ? [Math.round((before.y - y) * 100) / 100] : []
      }),
    }))
    const [english, others] = ['en', 'ar'].map((tag) =>
      tops.filter(({language}) => language === tag),
    )
    expect(english?.length).toBeGreaterThan(70)
    expect(others?.map(({page, y}) => [page, y])).toEqual(english?.map(({page, y}) => [page, y]))
    // 9.5 pt at 1.38 in English, and a fifth larger in Arabic: not the larger one in both.
    const steps = (list: typeof english) => new Set(list?.flatMap((each) => each.steps))
    expect([...steps(english)]).toEqual([13])
    expect(Math.min(...steps(others))).toBeGreaterThan(15)
  })

  it('are painted one after the other, so that readers do not take what is level for one line', () => {
    const {pages} = lay(editionOf({layout: 'columns', languages: ['en', 'ar'], rows: arabic}))
    for (const page of pages) {
      const order = textLines({pages: [page]}).flatMap(({element, line}) =>
        element?.type === 'TH' ? [] : [line.paragraph.language],
      )
      const turns = order.filter((tag, at) => at > 0 && tag !== order[at - 1])
      expect(turns).toEqual(['ar'])
    }
  })

  it('set lines of languages with the same leading on the same baselines', () => {
    const laidOut = lay(editionOf({layout: 'columns', languages, rows: udhr}))
    const [page] = laidOut.pages
    const ys = (tag: string): ReadonlySet<number> =>
      new Set(
        textLines({pages: page ? [page] : []})
          .filter(({line}) => line.paragraph.language === tag)
          .map(({y}) => y),
      )
    const english = ys('en')
    expect([...ys('kk')].filter((y) => english.has(y)).length).toBeGreaterThan(20)
  })

  it('end pages level: what is left is spread between rows', () => {
    const laidOut = lay(editionOf({layout: 'columns', languages, rows: udhr}))
    const lowest = laidOut.pages
      .slice(0, -1)
      .map((page) => Math.min(...textLines({pages: [page]}).map(({y}) => y)))
    expect(lowest.length).toBeGreaterThan(5)
    expect(Math.max(...lowest) - Math.min(...lowest)).toBeLessThan(60)
    expect(lowest.filter((y) => y - Math.min(...lowest) < 0.1).length).toBeGreaterThan(
      lowest.length / 2,
    )
  })

  it('refuse more languages than fit, and name the limit', () => {
    const nine = ['en', 'ru', 'kk', 'tk', 'fr', 'es', 'de', 'it', 'pt']
    const rows: readonly Spec[] = [{kind: 'paragraph', texts: nine.map((tag) => `Text in ${tag}`)}]
    const refused = lay(editionOf({layout: 'columns', languages: nine, rows}))
    expect(refused.findings).toMatchObject([
      {
        rule: 'too-many-languages',
        severity: 'error',
        message: expect.stringContaining('at most 4'),
      },
    ])
    const stacked = lay(editionOf({layout: 'columns', languages: nine, rows}), {
      overflow: 'stacked',
    })
    expect(stacked.findings).toEqual([])
    expect(gapsIn(stacked)).toEqual([])
  })
})

describe('long things', () => {
  const word = 'provision '
  it('split a cell of sixty pages over them, all columns together', () => {
    const rows: readonly Spec[] = [
      {kind: 'heading', texts: ['One', 'Один']},
      {kind: 'point', label: '1.', texts: [word.repeat(30_000), 'Положение '.repeat(20_000)]},
    ]
    const laidOut = lay(editionOf({layout: 'columns', languages: ['en', 'ru'], rows}))
    expect(laidOut.pages.length).toBeGreaterThan(60)
    expect(gapsIn(laidOut)).toEqual([])
    expect(lone(laidOut)).toBe(0)
    const [first, second] = laidOut.pages
    for (const page of [first, second])
      expect(
        new Set(textLines({pages: page ? [page] : []}).map(({line}) => line.paragraph.language))
          .size,
      ).toBe(2)
  })

  it('set four hundred notes of one point, each once', () => {
    const names = Array.from({length: 400}, (_, index) => `n${index}`)
    const rows: readonly Spec[] = [
      {
        kind: 'point',
        label: '1.',
        texts: ['en', 'ru'].map(() => names.map((name) => `word[^${name}]`).join(' ')),
      },
    ]
    const notes = Object.fromEntries(
      names.map((name, index) => [
        name,
        [`Note ${name} ${word.repeat(index % 40)}`, `Сноска ${name}`],
      ]),
    )
    const laidOut = lay(editionOf({layout: 'columns', languages: ['en', 'ru'], rows, notes}))
    expect(gapsIn(laidOut)).toEqual([])
    const texts = new Set([...byParagraph(textLines(laidOut)).keys()].map(({text}) => text.trim()))
    for (const [name, [english = '', russian = '']] of Object.entries(notes)) {
      expect(texts, name).toContain(english.trim())
      expect(texts, name).toContain(russian)
    }
  })

  it.each([[[60, 60]], [[20, 400]], [[3000, 50]]] as const)(
    'are refused on pages of %j, and still end',
    (paper) => {
      const spec: EditionSpec = {layout: 'columns', languages: ['en', 'ru'], rows: udhr.slice(0, 6)}
      const laidOut = lay(editionOf(spec), {paper})
      expect(gapsIn(laidOut)).toEqual([])
      expect(laidOut.findings).toMatchObject([{rule: 'page-too-small', severity: 'error'}])
      expect(lay(editionOf(spec), {paper: [300, 200]}).findings).toEqual([])
    },
  )
})

const text = fc.integer({min: 0, max: 50}).map((count) => 'obligation of states '.repeat(count))
const spec = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'point'),
  texts: fc.array(text, {minLength: 2, maxLength: 2}),
  note: fc.boolean(),
  depth: fc.integer({min: 1, max: 3}),
})

describe('any document', () => {
  it('has every line of every cell and note on exactly one page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.array(spec, {minLength: 1, maxLength: 25}),
        fc.constantFrom([400, 300] as const, [300, 160] as const, 'A5' as const),
        (layout, specs, paper) => {
          const tags = layout === 'single' ? ['en'] : ['en', 'ru']
          const rows = specs.map(({kind, texts, note, depth}, index): Spec => ({
            kind,
            depth: kind === 'point' ? depth : 0,
            texts: texts.map((words) => (note ? `${words} x[^${index}]` : words)),
          }))
          const notes = Object.fromEntries(
            specs.flatMap(({note, texts}, index) => (note ? [[String(index), texts]] : [])),
          )
          const laidOut = lay(editionOf({layout, languages: tags, rows, notes}), {
            paper,
            titlePage: false,
          })
          expect(gapsIn(laidOut)).toEqual([])
          const paragraphs = byParagraph(textLines(laidOut)).size
          const expected = (rows.length + Object.keys(notes).length) * tags.length
          expect(paragraphs).toBeGreaterThanOrEqual(expected)
        },
      ),
      {numRuns: runsOf(40)},
    )
  })
})
