import {describe, expect, it} from 'vitest'
import {visualOrder} from '../../../../pipeline/render/pdf/text/bidi.ts'
import {placeLine} from '../../../../pipeline/render/pdf/text/place.ts'
import {linesOf} from '../faces.ts'

describe('the order of a line (UAX #9, L2)', () => {
  it.each([
    [
      [0, 0, 0],
      [0, 1, 2],
    ],
    [
      [1, 1, 1],
      [2, 1, 0],
    ],
    [
      [0, 1, 1, 0],
      [0, 2, 1, 3],
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0],
    ],
    [[], []],
  ])('levels %j stand as %j', (levels, order) => {
    expect(visualOrder(levels)).toEqual(order)
  })
})

describe('brackets and numbers in a wrapped Arabic paragraph', () => {
  // Resolved line by line, the second line would read "2024 ,10646".
  const lines = linesOf('كلمة كلمة كلمة (ISO 10646, 2024) كلمة', 90, 'ar', 'rtl')

  it('keep their levels over the line end', () => {
    const texts = lines.map((line) =>
      placeLine(line)
        .map(({word}) => word.text)
        .join('')
        .trim(),
    )
    expect(texts.join('\n')).toMatch(/10646, 2024/u)
  })

  it('begin each line at the right edge', () => {
    for (const {x, width} of lines) expect(x + width).toBeGreaterThan(89)
  })
})
