import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {withLinkNotes} from '../../../../pipeline/render/pdf/layout/link-notes.ts'
import {editionOf, lay, type Spec} from './edition.ts'
import {layMarkdown} from './markdown.ts'
import {gapsIn, textLines, textOf, wordsOn} from './reading.ts'

const sections = Array.from(
  {length: 30},
  (_, at) => `## ${at + 1}. Matter\n\nStates act.\n\nStates note.`,
)
const laid = (options: PdfConfig) =>
  layMarkdown(`# T\n\n${sections.join('\n\n')}`, 'single', {contents: true, ...options})

describe('contents in columns', () => {
  it('list all, about equally long, and leave no line out', () => {
    const {pages, ...rest} = laid({contents: {columns: 2}})
    expect(gapsIn({pages, ...rest})).toEqual([])
    const entries = textLines({pages: pages.slice(0, 1)}).filter(({line}) =>
      /\sMatter$/u.test(textOf(line)),
    )
    expect(entries).toHaveLength(30)
    const left = entries.filter(({x}) => x < 250).length
    expect(left).toBeGreaterThanOrEqual(14)
    expect(left).toBeLessThanOrEqual(16)
  })

  it('need fewer pages than one column', () => {
    const pagesOf = (columns: number): number =>
      laid({paper: [300, 300], contents: {columns}}).pages.length
    expect(pagesOf(2)).toBeLessThan(pagesOf(1))
  })
})

describe('paragraphs', () => {
  const first = (options: PdfConfig): readonly number[] =>
    textLines(laid({contents: false, ...options}))
      .filter(({line}) => /^States (?:act|note)/u.test(textOf(line)))
      .slice(0, 2)
      .map(({x, line}) => x + line.x)

  it('are indented below another, not below a heading', () => {
    const [plain = 0] = first({})
    const [act = 0, note = 0] = first({paragraphs: {indent: 2}})
    expect(act).toBeCloseTo(plain, 1)
    expect(note - act).toBeCloseTo(21, 0)
  })

  it('are as far apart as the configuration says', () => {
    const gap = (space: number): number => {
      const lines = textLines(laid({contents: false, paragraphs: {space}}))
      const [act, note] = lines.filter(({line}) => /^States (?:act|note)/u.test(textOf(line)))
      return (act?.y ?? 0) - (note?.y ?? 0)
    }
    expect(gap(2) - gap(0)).toBeGreaterThan(20)
  })
})

describe('addresses of links', () => {
  const rows: readonly Spec[] = [
    {
      kind: 'paragraph',
      texts: ['See [the charter](https://un.org/a).[^n]', 'См. [устав](https://un.org/a).'],
    },
    {
      kind: 'paragraph',
      texts: ['See <https://un.org/b> and [the charter](https://un.org/a).', 'Нет.'],
    },
    {kind: 'paragraph', texts: ['Nothing.', 'См. [план](https://un.org/c).']},
  ]
  const spec = {
    layout: 'columns',
    languages: ['en', 'ru'],
    rows,
    notes: {n: ['A note.', 'Сноска.']},
  } as const

  it('are notes where they are asked for, numbered with the others', () => {
    const {notes} = withLinkNotes(editionOf(spec))
    expect(notes.map(({identifier, index}) => `${index} ${identifier}`)).toEqual([
      '1 https://un.org/a',
      '2 n',
      '3 https://un.org/c',
    ])
    const {pages} = lay(editionOf(spec), {links: 'notes'})
    const words = pages.flatMap(wordsOn)
    // Once in each language that has the link, and where the words of a link are its address.
    expect(words.filter((word) => word === 'https://un.org/a')).toHaveLength(2)
    expect(words.filter((word) => word === 'https://un.org/c')).toHaveLength(1)
  })

  it('are not printed otherwise', () => {
    const words = lay(editionOf(spec)).pages.flatMap(wordsOn)
    expect(words.some((word) => word.includes('un.org/a'))).toBe(false)
  })
})

describe('languages one below the other', () => {
  const text = 'States shall act in good faith. '.repeat(60)
  const {pages} = lay(
    editionOf({
      layout: 'stacked',
      languages: ['en', 'ru'],
      rows: [
        {kind: 'title', texts: ['The rules', 'Правила']},
        {kind: 'paragraph', texts: [text, text]},
      ],
    }),
    {paper: [300, 300]},
  )

  it('are named again where a paragraph goes on on a new page', () => {
    const tags = pages.map((page) => wordsOn(page).filter((word) => /^(?:en|ru)$/u.test(word)))
    expect(tags.every((own) => own.length > 0)).toBe(true)
  })

  it('have their names in one size, that of Latin letters', () => {
    const texts = ['The rules', 'Правила', 'قواعد']
    const languages = ['en', 'ru', 'ar']
    const set = lay(editionOf({layout: 'stacked', languages, rows: [{kind: 'paragraph', texts}]}))
    const sizes = set.pages
      .flatMap(({frames}) => frames)
      .flatMap((frame) =>
        frame.kind === 'line' && languages.includes(textOf(frame.line))
          ? [frame.line.paragraph.runs[0]?.style.size]
          : [],
      )
    expect(sizes).toHaveLength(3)
    expect(new Set(sizes).size).toBe(1)
  })

  it('have space between their titles', () => {
    const [first, second] = textLines({pages: pages.slice(0, 1)})
    expect((first?.y ?? 0) - (second?.y ?? 0)).toBeGreaterThan(
      (first?.line.paragraph.runs[0]?.style.size ?? 0) * 1.8,
    )
  })
})
