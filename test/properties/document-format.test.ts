import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {numRuns, read, words} from './markdown.ts'

/** A point with its number, its text and its sub-points. */
type Tree = {readonly text: string; readonly below: readonly Tree[]}

const trees = (depth: number): fc.Arbitrary<readonly Tree[]> =>
  fc.array(
    fc.record({
      text: words.map((text) => `Members ${text}`),
      below: depth === 0 ? fc.constant<readonly Tree[]>([]) : trees(depth - 1),
    }),
    {maxLength: 4},
  )
const documents = trees(2).filter((points) => points.length > 0)

/** The ways of writing one text that change nothing in it. */
const style = fc.record({
  delimiter: fc.constantFrom('.', ')'),
  bullet: fc.constantFrom('-', '*', '+'),
  /** columns beyond the least that Markdown wants */
  deeper: fc.constantFrom(0, 1),
  gap: fc.constantFrom('\n', '\n\n'),
  wrap: fc.constantFrom(8, 20, 200),
  lazy: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
  trailing: fc.constantFrom('', '\n\n\n'),
})
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never

/** Words in lines of a width, none of which begins with what Markdown could take for a marker. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function written(points: readonly Tree[], how: Style, isNumbered: boolean): readonly string[] {
  return points.map(({text, below}, at) => {
    const marker = isNumbered ? `${at + 1}${how.delimiter}` : how.bullet
    const indent = ' '.repeat(marker.length + 1 + how.deeper)
    const lead = marker.padEnd(indent.length)
    const [first = '', ...rest] = wrapped(text, how.wrap)
    const own = [lead + first, ...rest.map((line) => (how.lazy ? line : indent + line))]
    const inner = written(below, how, isNumbered)
      .join(how.gap)
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
    return [...own, ...(below.length > 0 ? [...how.gap.slice(1).split(''), ...inner] : [])]
      .join('\n')
      .replaceAll('\n\n\n', '\n\n')
  })
}

const print = (points: readonly Tree[], how: Style, isNumbered: boolean): string =>
  `${how.mark}# Duties\n\nAll do this.\n\n${written(points, how, isNumbered).join(how.gap)}\n${how.trailing}`.replaceAll(
    '\n',
    how.end,
  )

/** The addresses that a tree of numbered points prints. */
const addresses = (points: readonly Tree[], above: string): readonly string[] =>
  points.flatMap(({below}, at) => {
    const own = above + String(at + 1)
    return [own, ...addresses(below, `${own}.`)]
  })

describe('reformatting', () => {
  it.each([true, false])('changes no key, number or text (numbered: %s)', (isNumbered) => {
    fc.assert(
      fc.property(documents, style, style, (points, one, other) => {
        const {units, findings} = read(print(points, one, isNumbered))
        expect(findings).toEqual([])
        expect(units.length).toBeGreaterThan(2)
        expect(read(print(points, other, isNumbered)).units).toEqual(units)
      }),
      {numRuns: Math.ceil(numRuns / 2)},
    )
  })
})

describe('numbers', () => {
  it('of nested lists are the printed ones', () => {
    fc.assert(
      fc.property(documents, style, (points, how) => {
        const {units} = read(print(points, how, true))
        const numbers = units.filter(([, kind]) => kind === 'point').map(([, , number]) => number)
        expect(numbers).toEqual(addresses(points, ''))
      }),
      {numRuns: Math.ceil(numRuns / 2)},
    )
  })

  it('of any list are the printed ones, however they jump', () => {
    const printed = fc
      .array(fc.integer({min: 0, max: 400}), {minLength: 2, maxLength: 12})
      // `1. 1. 1.` counts on; that is a habit of its own, tested elsewhere.
      .filter((numbers) => new Set(numbers).size > 1)
    fc.assert(
      fc.property(printed, fc.constantFrom('.', ')'), (numbers, delimiter) => {
        const {units, findings, labels} = read(
          numbers.map((number) => `${number}${delimiter} Members pay.\n`).join(''),
        )
        expect(units.map(([, , number]) => number)).toEqual(numbers.map(String))
        expect(labels).toEqual(numbers.map((number) => `${number}${delimiter}`))
        const isRegular = numbers.every((number, at) =>
          at === 0 ? number <= 1 : number === (numbers[at - 1] ?? 0) + 1,
        )
        expect(findings.length === 0).toBe(isRegular)
      }),
      {numRuns},
    )
  })
})
