import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markedStretches, movedRange} from '../../../pipeline/workbench/ui/text/ranges.ts'
import {runsOf} from '../../runs.ts'

describe('marks over a text', () => {
  it('cuts where marks begin and end, with all marks of a stretch', () => {
    const ranges = [
      {start: 1, end: 4, mark: 'a'},
      {start: 3, end: 6, mark: 'b'},
    ]
    expect(markedStretches('abcdefg', ranges)).toEqual([
      {text: 'a', marks: []},
      {text: 'bc', marks: ['a']},
      {text: 'd', marks: ['a', 'b']},
      {text: 'ef', marks: ['b']},
      {text: 'g', marks: []},
    ])
  })

  it('never loses or repeats a letter, whatever the ranges', () => {
    const range = fc.record({
      start: fc.integer({min: -5, max: 30}),
      end: fc.integer({min: -5, max: 30}),
      mark: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.array(range), (text, ranges) => {
        expect(
          markedStretches(text, ranges)
            .map((one) => one.text)
            .join(''),
        ).toBe(text)
      }),
      {numRuns: runsOf(200)},
    )
  })
})

describe('a range after an edit', () => {
  it.each([
    ['before the edit', 'ab [cd] ef', 'ab cd efgh', 'cd'],
    ['behind the edit', 'ab [cd] ef', 'xyzab cd ef', 'cd'],
    ['behind a deletion', 'abab [cd] ef', 'ab cd ef', 'cd'],
    ['in the edit', 'ab [cd] ef', 'ab cXd ef', undefined],
    ['deleted', 'ab [cd] ef', 'ab  ef', undefined],
  ])('%s', (_, before, after, wanted) => {
    const start = before.indexOf('[')
    const end = before.indexOf(']') - 1
    const moved = movedRange({start, end}, before.replace(/[[\]]/gu, ''), after)
    expect(moved && after.slice(moved.start, moved.end)).toBe(wanted)
  })

  it('covers the same letters where it is kept', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.nat(20),
        fc.nat(20),
        (before, after, start, length) => {
          const range = {
            start: Math.min(start, before.length),
            end: Math.min(start + length, before.length),
          }
          const moved = movedRange(range, before, after)
          if (moved)
            expect(after.slice(moved.start, moved.end)).toBe(before.slice(range.start, range.end))
        },
      ),
      {numRuns: runsOf(500)},
    )
  })
})
