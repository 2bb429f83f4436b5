import {describe, expect, it} from 'vitest'
import type {Edition, Row} from '../../../../pipeline/edition/types.ts'
import {present} from '../../../../pipeline/finding/assert.ts'
import {editionOf, lay, type Spec} from './edition.ts'
import {framesOf, layMarkdown} from './markdown.ts'
import {textLines, textOf, wordsOn, type Placed} from './reading.ts'

const clause = (number: number): Spec => ({
  kind: 'point',
  label: `${number}.`,
  texts: [
    `Members keep a register and publish what is entered in it, as point ${number} says. `.repeat(
      3,
    ),
    'يمسك الأعضاء سجلا وينشرون ما يقيد فيه كما تنص هذه النقطة. '.repeat(number),
  ],
})

describe('a row of English and Arabic', () => {
  const lines = textLines(
    lay(editionOf({layout: 'columns', languages: ['en', 'ar'], rows: [1, 2, 3, 4].map(clause)})),
  )

  it('has its numbers and first lines on one baseline', () => {
    const inLanguage = (tag: string): readonly Placed[] =>
      lines.filter(({line}) => line.paragraph.language === tag)
    const numbers = ['en', 'ar'].map((tag) =>
      inLanguage(tag).filter(({line}) => /^\d\.$/u.test(textOf(line))),
    )
    const firsts = ['en', 'ar'].map((tag) =>
      inLanguage(tag).filter(
        ({line}) => line.start === 0 && /^(?:Members|يمسك)/u.test(line.paragraph.text),
      ),
    )
    expect(numbers[0]?.length).toBe(4)
    for (const own of [...numbers, ...firsts])
      expect(own.map(({page, y}) => [page, y])).toEqual(numbers[0]?.map(({page, y}) => [page, y]))
  })

  it('has in each language its own distance of lines', () => {
    const steps = ['en', 'ar'].map((tag) => {
      const own = lines.filter(
        ({line}) =>
          line.paragraph.language === tag && /^(?:Members|يمسك)/u.test(line.paragraph.text),
      )
      return new Set(
        own.flatMap(({y, page, line}, at) => {
          const above = own[at - 1]
          const isNext = above?.page === page && above.line.paragraph === line.paragraph
          return isNext ? [Math.round((above.y - y) * 100) / 100] : []
        }),
      )
    })
    expect(steps.map((found) => found.size)).toEqual([1, 1])
    expect(Math.max(...present(steps[1], 'Arabic'))).toBeGreaterThan(
      Math.max(...present(steps[0], 'English')) + 2,
    )
  })
})

/** An edition whose second language has one text for the first two points. */
function withJoinedPoints(): Edition {
  const edition = editionOf({
    layout: 'columns',
    languages: ['en', 'ru'],
    rows: [
      {kind: 'point', label: '1.', texts: ['Members act.', 'Члены действуют и сообщают.']},
      {kind: 'point', label: '2.', texts: ['Members report.', '']},
    ],
  })
  const [first, second] = edition.rows
  if (first?.kind !== 'point' || second?.kind !== 'point') throw new TypeError('two points')
  const joined = (row: typeof first, change: object): Row => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === 1 ? {...cell, ...change} : cell)),
  })
  return {
    ...edition,
    rows: [
      joined(first, {covers: [second]}),
      joined(second, {status: 'joined', joinedInto: first}),
    ],
  }
}

it('points with one text have a bracket beside them, and no key of a file is printed', () => {
  const {pages} = lay(withJoinedPoints())
  const words = pages.flatMap(wordsOn).join(' ')
  expect(words).toContain('Члены действуют и сообщают.')
  expect(words).toContain('[= 1]')
  expect(words).not.toMatch(/u[01]/u)
  const upright = framesOf({pages}, 'rule').filter(({width, thickness}) => thickness > 10 * width)
  expect(upright).toHaveLength(1)
})

it('code is in a face of its own, all letters of one width', () => {
  const lines = textLines(layMarkdown('# T\n\nSet `config.ini` so:\n\n```\nwide = iiii\n```\n'))
  const code = present(
    lines.find(({line}) => textOf(line) === 'wide = iiii'),
    'the line of code',
  )
  expect(code.line.paragraph.runs[0]?.style.mono).toBe(true)
  const inText = lines.find(({line}) => textOf(line).startsWith('Set '))
  expect(inText?.line.paragraph.runs.find(({text}) => text === 'config.ini')?.style.mono).toBe(true)
})

it('numbers of lines are in the digits of their language', () => {
  const edition = editionOf({
    layout: 'single',
    languages: ['ar'],
    rows: [1, 2, 3, 4].map((at) => ({...clause(at), texts: [clause(at).texts[1] ?? '']})),
  })
  const numbers = framesOf(lay(edition, {lineNumbers: true, paper: 'A5'}), 'line')
    .filter(({artifact}) => artifact === 'layout')
    .map(({line}) => textOf(line))
  expect(numbers.slice(0, 1)).toEqual(['٥'])
})

it('further lines of an entry of the contents begin under its words, and its leader reaches the number', () => {
  const long =
    'Duties of the members of the register and of all others who are bound by its decisions'
  const text = `# T\n\n## 1. ${long}\n\n1. Act.\n\n## 2. Short\n\n1. Act.\n`
  const {pages} = layMarkdown(text, 'single', {contents: true, titlePage: false, paper: 'A5'})
  const lines = framesOf({pages: pages.slice(0, 1)}, 'line')
  const [first, second] = lines.filter(({line}) => line.paragraph.text.includes(long))
  expect(second?.line.start).toBeGreaterThan(0)
  const left = (placed: typeof first): number => (placed ? placed.x + placed.line.x : Number.NaN)
  expect(left(second)).toBeGreaterThan(left(first) + 8)
  const leaders = lines.filter(({line}) => textOf(line).startsWith('.'))
  const numbers = lines.filter(({line}) => textOf(line) === '2')
  expect(leaders).toHaveLength(2)
  for (const [at, leader] of leaders.entries()) {
    const number = present(numbers[at], 'a page number')
    expect(number.y).toBe(leader.y)
    expect(number.x - (leader.x + leader.line.width)).toBeLessThan(8)
  }
})

it('a document of a title page alone has no table without rows', () => {
  const empty = {...editionOf({layout: 'columns', languages: ['en', 'ru'], rows: []})}
  const {tags} = lay(empty, {titlePage: true})
  expect(tags.map(({type}) => type)).not.toContain('THead')
})
