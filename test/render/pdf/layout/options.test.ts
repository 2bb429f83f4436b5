import {describe, expect, it} from 'vitest'
import {udhrRows} from '../../../../bench/pdf/udhr.ts'
import type {Frame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import type {TextStyle} from '../../../../pipeline/render/pdf/text/model/types.ts'
import {editionOf, lay, type EditionSpec, type Spec} from './edition.ts'
import {gapsIn, textLines, textOf, wordsOn} from './reading.ts'

const articles = udhrRows(['eng', 'rus']).map(({isHeading, cells}): Spec => ({
  kind: isHeading ? 'heading' : 'paragraph',
  texts: cells,
}))
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

/** Left edges of the texts of a language, page by page. */
const edges = (
  spec: EditionSpec,
  options: Parameters<typeof lay>[1],
  tag: string,
): readonly number[] =>
  lay(editionOf(spec), options).pages.map((page) =>
    Math.min(
      ...textLines({pages: [page]}).flatMap(({x, line}) =>
        line.paragraph.language === tag ? [x] : [],
      ),
    ),
  )

describe('widths', () => {
  it('that are fitted give wordy languages more room, and make the document shorter', () => {
    const equal = lay(editionOf(both(points)))
    const fitted = lay(editionOf(both(points)), {widths: 'fitted'})
    const measureOf = (laidOut: typeof equal, tag: string): number =>
      Math.max(
        ...textLines(laidOut).flatMap(({line}) =>
          line.paragraph.language === tag ? [line.measure] : [],
        ),
      )
    expect(measureOf(fitted, 'ru')).toBeGreaterThan(measureOf(fitted, 'en') * 1.3)
    expect(measureOf(equal, 'ru')).toBeCloseTo(measureOf(equal, 'en'), 3)
    expect(fitted.pages.length).toBeLessThan(equal.pages.length)
  })

  it('may be given as shares', () => {
    const measures = new Map(
      textLines(lay(editionOf(both(articles)), {widths: [1, 2]})).map(({line}) => [
        line.paragraph.language,
        line.measure,
      ]),
    )
    expect((measures.get('ru') ?? 0) / (measures.get('en') ?? 1)).toBeCloseTo(2, 3)
  })

  it('of a wrong number are reported, and the columns are equal', () => {
    const {findings} = lay(editionOf(both(articles)), {widths: [1, 2, 3]})
    expect(findings).toMatchObject([{rule: 'column-widths', severity: 'warning'}])
  })
})

describe('margins', () => {
  it('that are mirrored change sides on even pages', () => {
    const [first = 0, second = 0, third = 0] = edges(both(articles), {mirrored: true}, 'en')
    expect(second).toBeGreaterThan(first)
    expect(third).toBe(first)
  })

  it('keep the translation in the outer column of every page', () => {
    const options = {outside: 'translation'} as const
    const english = edges(both(articles), options, 'en')
    const russian = edges(both(articles), options, 'ru')
    expect(english.map((x, page) => x < (russian[page] ?? 0)).slice(0, 4)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('numbers', () => {
  const labels = (options: Parameters<typeof lay>[1]): readonly LineFrame[] =>
    lay(editionOf(both(points)), options).pages.flatMap(({frames}) =>
      frames.flatMap((frame) =>
        frame.kind === 'line' && textOf(frame.line) === '7.' ? [frame] : [],
      ),
    )

  it('hang out of their text in each column', () => {
    const laidOut = lay(editionOf(both(points)))
    const [text] = textLines(laidOut).filter(({line}) => textOf(line).startsWith('States'))
    const found = labels({})
    expect(found.map(({line}) => line.paragraph.language)).toEqual(['en', 'ru'])
    expect((found[0]?.x ?? 0) + (found[0]?.line.width ?? 0)).toBeLessThan(text?.x ?? 0)
  })

  it('end at the same distance from their text, whatever their width', () => {
    const ends = textLines(lay(editionOf(both(points)))).flatMap(({line, x}) =>
      /^\d+\.$/u.test(textOf(line)) && line.paragraph.language === 'en' ? [x + line.width] : [],
    )
    expect(ends.length).toBe(30)
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.01)
  })

  it('stand once between the columns where that is asked for', () => {
    const found = labels({gutterNumbers: true})
    expect(found.map(({line}) => line.paragraph.language)).toEqual(['ru'])
  })
})

/** Styles of the first article's text in both languages. */
const textStyles = (
  options: Parameters<typeof lay>[1],
  settings: EditionSpec['settings'] = {},
): readonly (TextStyle | undefined)[] => {
  const lines = textLines(lay(editionOf({...both(articles), settings}), options))
  return (articles[1]?.texts ?? []).map(
    (text) => lines.find(({line}) => line.paragraph.text === text)?.line.paragraph.runs[0]?.style,
  )
}

describe('the look', () => {
  it('may be ragged, without hyphens', () => {
    const lines = textLines(lay(editionOf(both(articles)), {align: 'ragged', hyphenate: false}))
    expect(lines.every(({line}) => line.ratio === 0 && !line.hyphenated)).toBe(true)
    expect(textLines(lay(editionOf(both(articles)))).some(({line}) => line.hyphenated)).toBe(true)
  })

  it('takes size, leading and colour of a language from the configuration', () => {
    const styles = textStyles({}, {ru: {scale: 1.5, colour: '#336699', leading: 2}})
    expect(styles[1]?.colour).toEqual([0.2, 0.4, 0.6])
    expect((styles[1]?.size ?? 0) / (styles[0]?.size ?? 1)).toBeCloseTo(1.5, 2)
  })

  it('sets translations lighter than the source', () => {
    const [source, translation] = textStyles({lighterTranslation: true})
    expect(translation?.colour?.[0]).toBeGreaterThan((source?.colour?.[0] ?? 1) + 0.1)
  })
})

describe('paper', () => {
  it.each([
    [{paper: 'A4'}, [595.28, 841.89]],
    [{paper: 'A4', orientation: 'landscape'}, [841.89, 595.28]],
    [{paper: [500, 400]}, [400, 500]],
    [{paper: 'letter'}, [612, 792]],
  ] as const)('%j is %j', (options, size) => {
    const [page] = lay(editionOf(both(articles)), options).pages
    expect([page?.width, page?.height]).toEqual(size)
  })

  it('with crop marks and bleed is larger than the page, and says where the page is', () => {
    const plain = lay(editionOf(both(articles))).pages[0]
    const page = lay(editionOf(both(articles)), {cropMarks: true, bleed: 9}).pages[0]
    const [left = 0, bottom = 0, right = 0, top = 0] = page?.trimBox ?? []
    expect([right - left, top - bottom]).toEqual(
      [plain?.width, plain?.height].map((side) => expect.closeTo(side ?? 0, 6)),
    )
    expect(page?.bleedBox).toEqual([left - 9, bottom - 9, right + 9, top + 9])
    const [bleedLeft = 0] = page?.bleedBox ?? []
    const marks = (page?.frames ?? []).filter(
      (frame) => frame.kind === 'rule' && frame.colour[0] === 0,
    )
    expect(marks.length).toBe(8)
    for (const mark of marks)
      if (mark.kind === 'rule' && mark.width > mark.thickness && mark.x < left)
        expect(mark.x + mark.width).toBeLessThanOrEqual(bleedLeft)
  })
})

describe('front matter', () => {
  const rows: readonly Spec[] = [
    {kind: 'title', texts: ['A Declaration', 'Декларация']},
    ...articles,
  ]
  const laidOut = lay(editionOf(both(rows)), {titlePage: true, contents: true})

  it('has a title page in every language', () => {
    const words = wordsOn(laidOut.pages[0] ?? {width: 0, height: 0, frames: [], destinations: []})
    expect(words).toContain('A Declaration')
    expect(words).toContain('Декларация')
    expect(words.some((text) => text.includes('0123456789abcdef'))).toBe(true)
  })

  it('has contents whose numbers are those of the pages', () => {
    const pageOf = new Map(
      laidOut.pages.flatMap(({destinations}, index) =>
        destinations.map(({name}) => [name, index + 1] as const),
      ),
    )
    let entries = 0
    for (const {frames} of laidOut.pages.slice(1, 4))
      for (const frame of frames) {
        if (frame.kind !== 'link' || frame.target.kind !== 'destination') continue
        const number = frames.find(
          (other) =>
            other.kind === 'line' &&
            other.artifact === undefined &&
            Math.abs(other.y - (frame.y + frame.height * 0.208)) < 1 &&
            other.x > frame.x &&
            /^\d+$/u.test(textOf(other.line)),
        )
        if (number?.kind !== 'line') continue
        expect(Number(textOf(number.line)), frame.text).toBe(pageOf.get(frame.target.name))
        entries++
      }
    expect(entries).toBeGreaterThanOrEqual(60)
  })

  it('is left out of short documents, and there for long ones', () => {
    const short = lay(editionOf(both(rows.slice(0, 8))))
    expect(short.tags.some(({type}) => type === 'TOC')).toBe(false)
    const long = lay(editionOf(both(Array.from({length: 4}, () => rows).flat())))
    expect(long.tags.filter(({type}) => type === 'TOC').length).toBe(2)
  })

  it('changes nothing about the text', () => {
    expect(gapsIn(laidOut)).toEqual([])
  })
})

describe('furniture', () => {
  it('gives page numbers in the words and digits of each language', () => {
    const rows: readonly Spec[] = [{kind: 'paragraph', texts: ['One', 'واحد']}]
    const {pages} = lay(editionOf({layout: 'columns', languages: ['en', 'ar'], rows}))
    const words = pages.flatMap(wordsOn)
    expect(words).toContain('p. 1 of 1')
    expect(words).toContain('p. ١ of ١')
  })

  it('names the points of the page in its head', () => {
    const [, second] = lay(editionOf(both(points))).pages
    expect(second && wordsOn(second).filter((text) => /^\d+–\d+$/u.test(text)).length).toBe(2)
  })
})
