import {describe, expect, it} from 'vitest'
import type {Frame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {framesOf, layMarkdown} from './markdown.ts'
import {textLines, textOf, wordsOn} from './reading.ts'

const wide = `# T

See point 2.1.7.

| No. | Requirement | Level one | Level two | Level three | Weakness | Standard |
| --- | --- | --- | --- | --- | --- | --- |
| 2.1.7 | Verify that passwords are long enough. | required | required | required | CWE-521 | 5.1.1.1 |
| 2.1.8 | Verify the rest. | optional | required | required | CWE-522 | 5.1.1.2 |
`

describe('a table that is too wide for its column', () => {
  const laidOut = layMarkdown(wide, 'columns', {paper: [300, 500], orientation: 'portrait'})

  it('has its cells below each other, each behind its head, and no word is cut', () => {
    expect(laidOut.findings.filter(({rule}) => rule === 'word-cut')).toEqual([])
    const lines = textLines(laidOut).map(({line}) => textOf(line))
    expect(lines).toContain('CWE-521')
    const all = laidOut.pages.flatMap((page) => wordsOn(page))
    // Heads before cells are for the eye alone: the structure has the head once for each language.
    expect(all.filter((text) => text === 'Weakness').length).toBe(6)
    expect(lines.filter((text) => text === 'Weakness').length).toBe(2)
  })

  it.each([
    ['en', 500],
    ['ar', 900],
  ])('has rules at one height in both languages: en and %s', (second, height) => {
    const options = {paper: [300, height], orientation: 'portrait'} as const
    const set = layMarkdown(wide, 'columns', options, second)
    for (const {frames} of set.pages) {
      // The rule below the head of the page is as wide as both columns.
      const rules = frames.filter(
        (frame) => frame.kind === 'rule' && frame.width > 20 && frame.width < 150,
      )
      const heights = new Map<string, number>()
      for (const {y} of rules) heights.set(y.toFixed(1), (heights.get(y.toFixed(1)) ?? 0) + 1)
      expect([...heights.values()].every((count) => count === 2)).toBe(true)
    }
    expect(framesOf(set, 'rule').length).toBeGreaterThan(4)
  })
})

describe('a row of a table that is split over pages', () => {
  const words = 'Verify that passwords are long enough for those who use them. '
  const long = `# T\n\n| No. | Requirement |\n| --- | --- |\n${Array.from(
    {length: 6},
    (_, at) => `| ${at + 1} | ${words.repeat(6 + at)} |\n`,
  ).join('')}`

  it.each([
    ['en', 500],
    ['ar', 470],
    ['ar', 500],
    ['ar', 530],
  ])('ends at one height in both languages, where it ends alone: en and %s', (second, height) => {
    const options = {paper: [400, height], orientation: 'portrait'} as const
    const set = layMarkdown(long, 'columns', options, second)
    expect(set.pages.length).toBeGreaterThan(3)
    const isOfRow = (frame: Frame): boolean =>
      frame.kind === 'rule' && frame.width > 20 && frame.width < 200
    const heights = set.pages.map(({frames}) =>
      frames.flatMap((frame) => (isOfRow(frame) ? [frame.y.toFixed(2)] : [])),
    )
    for (const page of heights)
      for (const y of page) expect(page.filter((other) => other === y)).toHaveLength(2)
    // A rule for each row and each head, in both columns; a row that goes on has none.
    const heads = set.pages.flatMap(wordsOn).filter((word) => word === 'Requirement').length
    expect(heights.flat()).toHaveLength(6 * 2 + heads)
  })
})

describe('a row of a table', () => {
  it('can be reached by its key and its number', () => {
    const laidOut = layMarkdown(wide)
    const names = laidOut.pages.flatMap(({destinations}) => destinations.map(({name}) => name))
    expect(names).toContain('table1-r2-c1')
    const targets = framesOf(laidOut, 'link').map(({target}) => target)
    expect(targets).toEqual([{kind: 'destination', name: 'table1-r2-c1'}])
  })

  it('is in one language after the other in stacked pages, and so it is read', () => {
    const {structure} = layMarkdown(wide, 'stacked')
    const [, , division] = structure.children
    const [language] = division?.children ?? []
    const [table] = language?.children ?? []
    expect(table?.type).toBe('Table')
    expect(table?.children.map(({type, children}) => [type, children[0]?.type])).toEqual([
      ['TR', 'TH'],
      ['TR', 'TH'],
      ['TR', 'TD'],
      ['TR', 'TD'],
      ['TR', 'TD'],
      ['TR', 'TD'],
    ])
  })
})
