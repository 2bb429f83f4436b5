import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import {number} from '../../../../pipeline/render/pdf/paint/number.ts'

it.each([
  [0, '0'],
  [-0, '0'],
  [-0.0001, '0'],
  [12, '12'],
  [-3.5, '-3.5'],
  [0.25, '0.25'],
  [0.05, '0.05'],
  [-0.007, '-0.007'],
  [1.0005, '1.001'],
  [99.999_9, '100'],
  [841.89, '841.89'],
])('%d is written as %s', (value, text) => {
  expect(number(value)).toBe(text)
})

it('reads back as it was, to a thousandth', () => {
  fc.assert(
    fc.property(fc.double({min: -20000, max: 20000, noNaN: true}), (value) => {
      expect(Math.abs(Number(number(value)) - value)).toBeLessThan(0.000_51)
    }),
  )
})
