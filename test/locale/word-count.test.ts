import fc from 'fast-check'
import {expect, it} from 'vitest'
import {wordCount} from '../../pipeline/locale/progress.ts'
import {runsOf} from '../runs.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

function segmented(text: string): number {
  return [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).length
}

it.each([
  ['', 0],
  ['No guest may smoke in the 3 rooms.', 8],
  ['The U.N.’s 1,000.50 dollars (see 8.2.a), “well-known”.', 10],
  ['Государства публикуют отчёты.', 3],
  ['各国应当公布报告。', 4],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
  expect(segmented(text)).toBe(count)
})

it('counts plain English as UAX #29 does', () => {
  const signs = Array.from('ab9Z0 .,;\'’‘“”-–—…()[]!?%&/\\#@*`~|<>=+^$§"\n\t:_é')
  const pieces = fc.constantFrom(...signs, 'word', 'U.N.', '1,000', "isn't", '8.2.a', '\r\n')
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
      const text = parts.join('')
      expect(wordCount(text)).toBe(segmented(text))
    }),
    {numRuns: runsOf(2000)},
  )
})
