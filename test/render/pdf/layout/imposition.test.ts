import {describe, expect, it} from 'vitest'
import {imposed} from '../../../../pipeline/render/pdf/layout/compose/imposition.ts'
import type {PageFrame} from '../../../../pipeline/render/pdf/layout/model/frame.ts'

/** Pages that know their number by the height of a destination. */
const pages = (count: number): readonly PageFrame[] =>
  Array.from({length: count}, (_, index) => ({
    width: 100,
    height: 200,
    frames: [],
    destinations: [{name: `p${index + 1}`, x: 5, y: 1}],
  }))
/** The pages of each sheet's side, `-` for a blank one. */
const sides = (sheets: readonly PageFrame[]): readonly string[] =>
  sheets.map(({destinations}) =>
    [5, 105].map((at) => destinations.find(({x}) => x === at)?.name.slice(1) ?? '-').join(' '),
  )

describe('imposition', () => {
  it.each([
    ['a booklet', 8, 'booklet', ['8 1', '2 7', '6 3', '4 5']],
    ['a booklet with blank pages at its end', 5, 'booklet', ['- 1', '2 -', '- 3', '4 5']],
    ['signatures', 12, 8, ['8 1', '2 7', '6 3', '4 5', '- 9', '10 -', '- 11', '12 -']],
  ] as const)('%s', (_, count, imposition, expected) => {
    const sheets = imposed(pages(count), {imposition}, false)
    expect(sides(sheets)).toEqual(expected)
    expect(sheets.every(({width, height}) => width === 200 && height === 200)).toBe(true)
  })

  it('opens at the right edge in right-to-left books', () => {
    expect(sides(imposed(pages(4), {imposition: 'booklet'}, true))).toEqual(['1 4', '3 2'])
  })

  it('leaves pages as they are where it is not asked for', () => {
    expect(imposed(pages(3), {}, false)).toEqual(pages(3))
  })
})
