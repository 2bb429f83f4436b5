import {describe, expect, it} from 'vitest'
import type {Tag} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {parseDocument} from '../../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../../pipeline/document/units.ts'
import {alignEdition} from '../../../../pipeline/edition/align.ts'
import {layEdition} from '../../../../pipeline/render/pdf/layout/lay.ts'
import {fonts, shaper} from '../faces.ts'
import {editionOf, lay, type Spec} from './edition.ts'
import {framesOf, layMarkdown} from './markdown.ts'
import {gapsIn, textLines, textOf, wordsOn} from './reading.ts'

/** The tree below an element, as indented types. */
function treeOf({type, children}: Tag, depth = 0): string {
  return [
    `${'  '.repeat(depth)}${type}`,
    ...children.map((child) => treeOf(child, depth + 1)),
  ].join('\n')
}

describe('the structure of one language alone', () => {
  it('nests lists as the points do', () => {
    const {structure} = layMarkdown(`# Title

1. First:
   - a bullet
   - another

   A further paragraph.
2. Second.

A paragraph.
`)
    expect(treeOf(structure)).toBe(`Document
  H1
  L
    LI
      Lbl
      LBody
        P
        L
          LI
            Lbl
            LBody
              P
          LI
            Lbl
            LBody
              P
        P
    LI
      Lbl
      LBody
        P
  P
  P`)
  })

  it('has quotations, tables with heads, and code', () => {
    const {structure, tags} = layMarkdown(`# T

> Quoted one.
>
> Quoted two.

| A | B |
| --- | ---: |
| 1 | 2 |

\`\`\`
code
\`\`\`
`)
    expect(treeOf(structure)).toContain(`  BlockQuote
    P
    P
  Table
    TR
      TH
        P
      TH
        P
    TR
      TD
        P
      TD
        P
  P
    Code`)
    expect(tags.filter(({type}) => type === 'TH').every(({scope}) => scope === 'Column')).toBe(true)
  })

  it('has each element that is painted in one place', () => {
    for (const layout of ['single', 'columns', 'facing', 'stacked'] as const) {
      const {pages, tags} = layMarkdown(
        '# T\n\n1. One.[^a]\n   - two\n\n## H\n\n| a |\n| - |\n| b |\n\n[^a]: Note.\n',
        layout,
      )
      expect(tags.length).toBeGreaterThan(10)
      expect(new Set(tags).size, layout).toBe(tags.length)
      for (const {frames} of pages)
        for (const frame of frames) if ('element' in frame) expect(tags).toContain(frame.element)
    }
  })
})

describe('links', () => {
  const laidOut = layMarkdown(`# T

See [the site](https://example.org), [point two](#p2), [nowhere](#p99), [a script](javascript:alert(1)), and point 2 too.[^n]

1. One refers to point 1 itself.
2. Two.

[^n]: A note.
`)
  const links = framesOf(laidOut, 'link')

  it('lead to addresses and to places in the file', () => {
    expect(
      links.map(({target, text}) => [
        text,
        target.kind === 'address' ? target.url : `#${target.name}`,
      ]),
    ).toEqual([
      ['the site', 'https://example.org'],
      ['point two', '#p2'],
      ['point 2', '#p2'],
      ['1', '#fn1'],
    ])
  })

  it('lead only to places that are there, and stand over their words', () => {
    const names = new Set(
      laidOut.pages.flatMap(({destinations}) => destinations.map(({name}) => name)),
    )
    for (const {target, width, element} of links) {
      if (target.kind === 'destination') expect(names).toContain(target.name)
      expect(width).toBeGreaterThan(2)
      expect(element?.type).toBe('Link')
    }
  })
})

describe('footnotes', () => {
  it('stand at the foot of their page and column, each once, also when called twice', () => {
    const rows: readonly Spec[] = [
      {kind: 'paragraph', texts: ['One[^a] two[^b] and again[^a].', 'Один[^a], два[^b].']},
      {kind: 'paragraph', texts: ['Last.', 'Последний.']},
    ]
    const notes = {a: ['First note.', 'Первая сноска.'], b: ['Second note.', 'Вторая сноска.']}
    const laidOut = lay(editionOf({layout: 'columns', languages: ['en', 'ru'], rows, notes}))
    const at = (text: string): readonly number[] =>
      textLines(laidOut).flatMap(({line, y}) => (textOf(line) === text ? [y] : []))
    expect(at('First note.')).toEqual(at('Первая сноска.'))
    expect(at('First note.').length).toBe(1)
    expect(at('Second note.')[0]).toBeLessThan(at('Last.')[0] ?? 0)
    expect(gapsIn(laidOut)).toEqual([])
  })

  it('that no mark calls stand behind the text, so that no words are lost', () => {
    const rows: readonly Spec[] = [{kind: 'paragraph', texts: ['One[^a].', 'Один.']}]
    const notes = {a: ['First note.', 'Первая сноска.']}
    const texts = textLines(
      lay(editionOf({layout: 'columns', languages: ['en', 'ru'], rows, notes})),
    ).map(({line}) => textOf(line))
    expect(texts).toContain('First note.')
    expect(texts).toContain('Первая сноска.')
  })
})

describe('what a translation lacks', () => {
  const rowsWith = (status: Spec['status']): readonly Spec[] => [
    {
      kind: 'point',
      label: '1.',
      texts: ['Act.', 'Действовать.'],
      ...(status === undefined ? {} : {status}),
    },
  ]
  const textsFor = (status: Spec['status']): readonly string[] =>
    textLines(
      lay(editionOf({layout: 'columns', languages: ['en', 'ru'], rows: rowsWith(status)})),
    ).map(({line}) => textOf(line))

  it('shows the source, marked', () => {
    const laidOut = lay(
      editionOf({
        layout: 'columns',
        languages: ['en', 'ru'],
        rows: [{kind: 'point', label: '1.', texts: ['Act.', 'Act.'], status: 'missing'}],
      }),
    )
    expect(textLines(laidOut).map(({line}) => textOf(line))).toContain('[not translated] Act.')
    expect(
      laidOut.tags.filter(({type, language}) => type === 'P' && language === 'en').length,
    ).toBe(1)
  })

  it('marks what the source has left behind', () => {
    expect(textsFor('stale')).toContain('[source has changed] Действовать.')
    expect(textsFor('approved')).toContain('Действовать.')
  })
})

describe('digits', () => {
  it('of note marks and page numbers are those that the configuration names', () => {
    const {value: document} = parseDocument('1. One.[^n]\n\n[^n]: Note.\n', {
      id: 'text',
      file: 'source/text.md',
      language: 'en',
    })
    const edition = alignEdition({
      document,
      catalog: unitsOf(document),
      translations: new Map(),
      languages: ['en'],
      layout: 'single',
      words: new Map([['en', {pageOf: '{page}/{pages}'}]]),
      languageSettings: {en: {digits: 'deva'}},
    })
    const {laidOut} = layEdition(edition, {fonts, shaper, options: {}, pictures: new Map()})
    const words = laidOut.pages.flatMap(wordsOn)
    expect(words).toEqual(expect.arrayContaining(['१', '१/१']))
    expect(words.some((text) => text.startsWith('One.१'))).toBe(true)
  })
})

describe('a table over several pages', () => {
  const rows = Array.from({length: 150}, (_, index) => `| term ${index} | what it means |`)
  const laidOut = layMarkdown(
    `# T\n\n| Term | Meaning |\n| --- | --- |\n${rows.join('\n')}\n`,
    'columns',
  )

  it('has its head on every page, and as text on the first alone', () => {
    expect(laidOut.pages.length).toBeGreaterThan(2)
    for (const page of laidOut.pages.slice(0, -1))
      expect(wordsOn(page).filter((text) => text === 'Term').length).toBe(2)
    expect(textLines(laidOut).filter(({line}) => textOf(line) === 'Term').length).toBe(2)
    expect(gapsIn(laidOut)).toEqual([])
  })
})

describe('narrow columns', () => {
  const rows: readonly Spec[] = [{kind: 'heading', texts: ['Duties', 'Государственность']}]
  const shown = (hyphenate: boolean): readonly boolean[] =>
    textLines(
      lay(editionOf({layout: 'columns', languages: ['en', 'ru'], rows}), {
        paper: [200, 400],
        hyphenate,
      }),
    )
      .filter(({line}) => line.paragraph.text === 'Государственность')
      .map(({line}) => line.hyphenated)

  it('divide a heading that is wider than its column, with a hyphen', () => {
    expect(shown(true)).toContain(true)
    expect(shown(false)).not.toContain(true)
  })
})
