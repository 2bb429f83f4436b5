import {describe, expect, it} from 'vitest'
import type {LanguageConfig} from '../../../../pipeline/config/types.ts'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import type {Edition} from '../../../../pipeline/edition/types.ts'
import {layEdition} from '../../../../pipeline/render/pdf/layout/lay.ts'
import type {LaidOut} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {pictureOf} from '../../../../pipeline/render/pdf/layout/model/picture-file.ts'
import {ownPictures} from '../../../../pipeline/render/pdf/own-pictures.ts'
import {fonts, shaper} from '../faces.ts'
import {editionOf, lay, type Spec} from './edition.ts'
import {framesOf, layMarkdown, png} from './markdown.ts'
import {textOf, wordsOn} from './reading.ts'

const rows: readonly Spec[] = [
  {kind: 'title', texts: ['The Rules of Procedure', 'Правила процедуры']},
  {kind: 'point', label: '1.', texts: ['States shall act.', 'Государства действуют.']},
]
const settings: Readonly<Record<string, LanguageConfig>> = {
  en: {authenticText: 'The English text is authentic.'},
  ru: {publisher: 'Ассамблея', place: 'Женева'},
}
const edition = (languages: readonly string[]): Edition => ({
  ...editionOf({
    layout: languages.length > 1 ? 'facing' : 'single',
    languages,
    rows: rows.map((row) => ({...row, texts: row.texts.slice(0, languages.length)})),
    settings,
  }),
  publisher: 'The Assembly',
  place: 'Geneva',
  isbn: '978-92-1-000000-0',
  identifier: 'A/RES/217(III)',
  date: '2026-11-24',
})
const firstPage = (options: PdfConfig, languages = ['en', 'ru']): readonly string[] =>
  lay(edition(languages), {titlePage: true, ...options})
    .pages.slice(0, 1)
    .flatMap(wordsOn)
    .map((line) => line.replaceAll(/[\u2066\u2069]/gu, '').replaceAll('\u00A0', ' '))

describe('the imprint', () => {
  it('has the lines that are asked for, in their order', () => {
    const imprint = ['date', 'isbn', 'place', 'publisher', 'authenticText'] as const
    expect(firstPage({imprint}, ['en']).slice(-5)).toEqual([
      'date: 2026-11-24',
      'ISBN: 978-92-1-000000-0',
      'Geneva',
      'publisher: The Assembly',
      'The English text is authentic.',
    ])
  })

  it('is on the title page in every language, with its own publisher and place', () => {
    expect(firstPage({imprint: ['publisher', 'place']}).slice(-4)).toEqual([
      'publisher: The Assembly',
      'Geneva',
      'publisher: Ассамблея',
      'Женева',
    ])
  })

  it('has the colon of each language', () => {
    expect(firstPage({imprint: ['isbn']}, ['en', 'fr', 'zh-Hans']).slice(-3)).toEqual([
      'ISBN: 978-92-1-000000-0',
      'ISBN : 978-92-1-000000-0',
      'ISBN：978-92-1-000000-0',
    ])
  })

  it('may be none', () => {
    const words = firstPage({imprint: false}, ['en'])
    expect(words).toEqual(['The Rules of Procedure'])
  })

  it('is on the back of the titles, whole and without a head, where it has no room below them', () => {
    const options: PdfConfig = {paper: [320, 300], titlePage: true}
    const {pages, pageLayout} = lay(edition(['en', 'ru']), options)
    const words = pages.map((page) => wordsOn(page).join(' '))
    expect(words[0]).toContain('Правила процедуры')
    expect(words[0]).not.toContain('ISBN')
    expect(words[1]?.match(/ISBN/gu)).toHaveLength(2)
    expect(pages[1]?.frames.every(({kind}) => kind === 'line')).toBe(true)
    // The first spread still begins on a left page.
    expect(pageLayout).toBe('spreads')
    const first = pages.findIndex(({destinations}) => destinations.some(({name}) => name === 'u0'))
    expect(first % 2).toBe(1)
  })

  it('is once in the file: below the text where it has no title page', () => {
    const pagesWithIt = (titlePage: boolean): readonly boolean[] =>
      lay(edition(['en']), {titlePage}).pages.map((page) =>
        wordsOn(page).join(' ').includes('ISBN'),
      )
    expect(pagesWithIt(true)).toEqual([true, false])
    expect(pagesWithIt(false)).toEqual([true])
  })

  it('is not divided between two pages', () => {
    for (let height = 150; height < 240; height += 7) {
      const {pages} = lay(edition(['en']), {titlePage: false, paper: [260, height]})
      const lines = pages.map((page) => wordsOn(page).filter((line) => line.includes(':\u00A0')))
      expect(lines.filter((words) => words.length > 0)).toHaveLength(1)
    }
  })
})

describe('a cover', () => {
  const picture = pictureOf(png) ?? expect.fail()
  const laid = (options: PdfConfig, coverPicture = false): LaidOut =>
    layEdition(edition(['en', 'ru']), {
      fonts,
      shaper,
      options,
      pictures: new Map(),
      logo: picture,
      ...(coverPicture ? {coverPicture: picture} : {}),
    }).laidOut

  it('has logo, titles and publishers; its back is blank; spreads stay spreads', () => {
    const {pages} = laid({cover: true})
    expect(pages.slice(0, 1).flatMap(wordsOn)).toEqual([
      'The Rules of Procedure',
      'Правила процедуры',
      'The Assembly · Geneva',
      'Ассамблея · Женева',
    ])
    expect(pages[1]?.frames).toEqual([])
    expect(framesOf({pages: pages.slice(0, 1)}, 'image')).toHaveLength(1)
    // Cover, its back, title page, and a spread that begins on an even page.
    expect(pages).toHaveLength(5)
  })

  it('that is a picture fills the page as far as it bleeds', () => {
    const {pages} = laid(
      {paper: [240, 160], orientation: 'landscape', cover: 'c.png', bleed: 9},
      true,
    )
    const [image] = framesOf({pages: pages.slice(0, 1)}, 'image')
    expect([image?.x, image?.width]).toEqual([0, 258])
  })

  it('is one sheet with back and spine, where the thickness of a leaf is given', () => {
    const spine = {leaf: 5}
    const {pages} = laid({cover: true, spine})
    // Three pages behind the cover and its back are two leaves, of 5 mm each.
    const thickness = (10 * 72) / 25.4
    const [sheet, back, title] = pages
    expect(pages).toHaveLength(5)
    expect(sheet?.width).toBeCloseTo(2 * 595.28 + thickness, 2)
    expect([back?.width, title?.width]).toEqual([595.28, 595.28])
    const lines = (sheet ?? expect.fail()).frames.filter((frame) => frame.kind === 'line')
    const upright = lines.filter(({angle}) => angle === -Math.PI / 2)
    expect(upright.map(({line}) => textOf(line))).toEqual(['The Rules of Procedure'])
    for (const {x} of upright) {
      expect(x).toBeGreaterThan(595.28)
      expect(x).toBeLessThan(595.28 + thickness)
    }
    for (const {x} of lines.filter(({angle}) => angle === undefined))
      expect(x).toBeGreaterThan(595.28 + thickness)
  })

  it('opens at its right edge in a right-to-left language, and a thin spine stays blank', () => {
    const {pages} = layEdition(edition(['ar', 'en']), {
      fonts,
      shaper,
      options: {cover: true, spine: {leaf: 0.1}},
      pictures: new Map(),
    }).laidOut
    const lines = pages[0]?.frames.filter((frame) => frame.kind === 'line') ?? []
    expect(lines.length).toBeGreaterThan(0)
    for (const {x, angle} of lines) {
      expect(angle).toBeUndefined()
      expect(x).toBeLessThan(595.28)
    }
  })

  it.each([
    [{spine: {leaf: 0.1}}, 'pdf.spine needs a cover'],
    [
      {spine: {leaf: 0.1}, cover: true, imposition: 'booklet'},
      'pdf.spine cannot be printed with pdf.imposition: a folded sheet has no spine',
    ],
  ] as const)('with a spine is refused: %j', (options, message) => {
    const {findings} = layEdition(edition(['en', 'ru']), {
      fonts,
      shaper,
      options,
      pictures: new Map(),
    })
    expect(findings).toMatchObject([{rule: 'configuration', severity: 'error', message}])
  })

  it.each([
    ['absent', undefined, 'pdf.logo: the project has no file "logo.png"'],
    ['not a picture', new Uint8Array(40), 'pdf.logo: logo.png is not a PNG or JPEG picture'],
  ])('a logo that is %s is an error', async (_, bytes, message) => {
    const {ok, findings} = await ownPictures({logo: 'logo.png'}, async () => bytes)
    expect(ok).toBe(false)
    expect(findings).toMatchObject([{rule: 'configuration', severity: 'error', message}])
  })
})

const points = Array.from({length: 9}, (_, at) => `${at + 1}. ${'Members act. '.repeat(20)}`)
const part = (title: string): string => `## ${title}\n\n### A. Chapter\n\n${points.join('\n\n')}`

describe('parts that begin on a new page', () => {
  it('have no head there; a chapter stays with its part', () => {
    const {pages} = layMarkdown(
      `# T\n\nPreamble.\n\n${part('Aims')}\n\n${part('Ends')}`,
      'single',
      {
        paper: [400, 400],
        headings: [{newPage: true}],
      },
    )
    const first = pages.map((page) => wordsOn(page)[0])
    const opening = first.flatMap((word, index) =>
      word === 'Aims' || word === 'Ends' ? [index] : [],
    )
    expect(opening).toHaveLength(2)
    expect(opening[0]).toBe(1)
    for (const index of opening)
      expect(wordsOn(pages[index] ?? expect.fail())[1]).toBe('A. Chapter')
    expect(first[(opening[0] ?? 0) + 1]).toBe('T')
  })

  it('leave the rest of the page before them empty: its rows are not spread', () => {
    const short = '1. One.\n\n2. Two.\n\n3. Three.'
    const text = `# T\n\n## Aims\n\n${short}\n\n## Ends\n\n${short}`
    const {pages} = layMarkdown(text, 'single', {headings: [{newPage: true}]})
    const gaps = pages.map(({frames}) => {
      const [one, two] = ['One.', 'Two.'].map((words) =>
        frames.find((frame) => frame.kind === 'line' && textOf(frame.line) === words),
      )
      return Math.round((one?.y ?? 0) - (two?.y ?? 0))
    })
    // The last page is never spread.
    expect(gaps).toEqual([gaps[1], gaps[1]])
    expect(gaps[1]).toBeGreaterThan(0)
  })
})

describe('contents', () => {
  it('have their numbers and leaders on one side, also of entries in another language', () => {
    const heading = (text: string, status: 'approved' | 'missing'): Spec => ({
      kind: 'heading',
      texts: [text, status === 'missing' ? text : 'الأهداف'],
      status,
    })
    const {pages} = lay(
      editionOf({
        layout: 'columns',
        languages: ['en', 'ar'],
        rows: [
          {kind: 'title', texts: ['The Rules', 'القواعد']},
          heading('Aims', 'approved'),
          heading('Ends', 'missing'),
        ],
      }),
      {contents: true, titlePage: false},
    )
    const lines = framesOf({pages: pages.slice(0, 1)}, 'line')
    const [translated, missing] = ['الأهداف', 'Ends'].map((words) =>
      lines.findLast(({line}) => textOf(line).endsWith(words)),
    )
    const rightEdge = (placed: typeof missing): number =>
      placed ? placed.x + placed.line.x + placed.line.width : expect.fail('not in the contents')
    expect(rightEdge(missing)).toBeCloseTo(rightEdge(translated), 0)
    const leaders = lines.filter(({line}) => textOf(line).startsWith('.'))
    expect(leaders).toHaveLength(4)
  })
})

describe('heads of one language', () => {
  it('are on its pages alone', () => {
    const own = {ru: {pdf: {header: {left: '{shortTitle} · {page}'}}}}
    const long = Array.from({length: 60}, (_, at): Spec => ({
      kind: 'point',
      label: `${at + 1}.`,
      texts: ['States shall act. '.repeat(6), 'Государства действуют. '.repeat(6)],
    }))
    const {pages} = lay(
      editionOf({
        layout: 'facing',
        languages: ['en', 'ru'],
        rows: [...rows, ...long],
        settings: own,
      }),
    )
    const heads = pages
      .slice(3, 7)
      .map((page) => wordsOn(page).includes(`Правила процедуры · ${pages.indexOf(page) + 1}`))
    expect(heads).toEqual([false, true, false, true])
  })
})
