import {describe, expect, it} from 'vitest'
import {samplesIn, trippingSamples} from '../document/corpora.ts'
import {aligned, count, noScore, passagesIn, precisionOf, recallOf} from './measure.ts'

const corpus = samplesIn('pathological')

/**
 * By line of the translation: the lines of its English; `same` where each stands on the same line. The
 * definitions sorted by another alphabet (43) are left out: nothing in them tells which is which.
 */
const gold: Readonly<Record<string, 'same' | Readonly<Record<number, readonly number[]>>>> = {
  '04-delimiter-differs-by-language.ru': 'same',
  '04-delimiter-differs-by-language.ar': 'same',
  '08-gap.ru': 'same',
  '16-cyrillic-letters.ru': 'same',
  '16-cyrillic-letters.kk': 'same',
  '37-reversed-multilevel-numbers.ar': 'same',
  '40-extra-note.ru': {3: [1], 4: [2], 8: [3]},
  '41-merged-and-split.kk': {1: [1], 3: [2, 3], 5: [4]},
  '42-moved.ky': {3: [3], 4: [4], 9: [8], 10: [9]},
}

describe.each([
  ['our own texts', trippingSamples],
  ['the files of STELE_CORPORA', corpus],
] as const)('translations that trip an aligner: %s', (_, samples) => {
  const textOf = (name: string): string =>
    samples.find((sample) => sample.name === name)?.text ?? ''

  it.skipIf(samples.length === 0)('are aligned with precision ≥ 0.995 and recall ≥ 0.98', () => {
    const score = noScore()
    for (const [name, pairs] of Object.entries(gold)) {
      const [stem = '', language = ''] = name.split('.')
      const [english, translated] = [textOf(`${stem}.en.md`), textOf(`${name}.md`)]
      const lines = new Map<number, readonly number[]>()
      for (const {place, text} of passagesIn(translated, language)) {
        const own = pairs === 'same' ? [place.line] : pairs[place.line]
        if (text !== '' && own) lines.set(place.line, own)
      }
      expect([name, lines.size > 1]).toEqual([name, true])
      count(score, aligned(english, translated, language), lines)
    }
    const [precision, recall] = [precisionOf(score), recallOf(score)]
    process.stdout.write(
      `pathological translations: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n`,
    )
    expect(score.wrong).toEqual([])
    expect(precision).toBeGreaterThanOrEqual(0.995)
    expect(recall).toBeGreaterThanOrEqual(0.98)
  })

  it.skipIf(samples.length === 0)('say what is left: moved, added, lost and reversed', () => {
    const moved = aligned(textOf('42-moved.en.md'), textOf('42-moved.ky.md'), 'ky')
    expect(moved.missing.map(({key}) => key)).toEqual(['sec26-3'])
    expect(moved.extra.map(({passage, perhaps}) => [passage.number, perhaps])).toEqual([
      ['17.3', ['sec26-3']],
    ])
    const reversed = aligned(
      textOf('37-reversed-multilevel-numbers.en.md'),
      textOf('37-reversed-multilevel-numbers.ar.md'),
      'ar',
    )
    expect(reversed.numbers).toBe('reversed')
    const lost = aligned(
      textOf('04-delimiter-differs-by-language.en.md'),
      textOf('04-delimiter-differs-by-language.ar.md'),
      'ar',
    )
    expect(lost.missing).toHaveLength(4)
    expect(lost.matches.filter(({reasons}) => reasons.includes('covers-sub-points'))).toHaveLength(
      2,
    )
  })
})
